/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.ui.internal.AnalysisExtensions;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Look;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Leads through a job that an analysis knows a guide for. */
public final class GuideView extends ViewPart {
    /** The view's identifier. */
    public static final String ID = "org.astrarium.ui.guide";

    private static final int WRAP = 180;

    private final List<Guide> guides = new ArrayList<>();
    private FormToolkit toolkit;
    private Composite place;
    private ScrolledForm form;
    private Button lastButton;
    private Guide guide;
    private int current;
    private boolean carriedOut;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        parent.addDisposeListener(event -> toolkit.dispose());
        for (AnalysisExtensions.GuideText text : AnalysisExtensions.guides()) {
            try {
                guides.add(Guide.of(text.name(), text.text()));
            } catch (InputException e) {
                ILog.of(GuideView.class).error("The guide " + text.name() + " cannot be read", e);
            }
        }
        // extensions come in no order
        guides.sort(Comparator.comparing(Guide::title));
        if (guides.isEmpty()) {
            new EmptyState(parent, "No guide", "None of the installed analyses brings a guide.");
            return;
        }
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        if (guides.size() > 1) {
            Combo choice = Look.named(new Combo(parent, SWT.READ_ONLY), "guide.choice");
            guides.forEach(one -> choice.add(one.title()));
            choice.select(0);
            choice.addListener(SWT.Selection, event -> open(guides.get(choice.getSelectionIndex())));
            Look.fillWidth(choice);
        }
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        open(guides.get(0));
    }

    private void open(Guide wanted) {
        guide = wanted;
        current = 0;
        show();
    }

    /** Shows the guide anew, with the current step open; its text stays when its button was pressed. */
    private void show() {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        form = toolkit.createScrolledForm(place);
        form.getBody().setLayout(new FillLayout());
        Composite body = Look.composite(toolkit, form.getBody());
        GridLayoutFactory.fillDefaults().margins(3 * Look.UNIT, 3 * Look.UNIT).spacing(0, 2 * Look.UNIT)
                .applyTo(body);
        Label title = wrapped(body, guide.title());
        title.setFont(Look.bold(title, 2));
        wrapped(body, guide.about());
        for (int i = 0; i < guide.steps().size(); i++) {
            step(body, i);
        }
        if (current >= guide.steps().size()) {
            wrapped(body, "Done.");
            button(body, "Start Again", "guide.again", () -> goTo(0));
        }
        place.layout(true, true);
        form.reflow(true);
        // in a low view the open step's buttons would lie below its edge; how far can be scrolled is known a turn later
        Button last = lastButton;
        place.getDisplay().asyncExec(() -> {
            if (!last.isDisposed()) {
                FormToolkit.ensureVisible(last);
            }
        });
    }

    private void step(Composite body, int i) {
        Guide.Step step = guide.steps().get(i);
        boolean open = i == current;
        String mark = i < current ? "\u2713" : String.valueOf(i + 1);
        Label title = Look.named(wrapped(body, mark + "   " + step.title()), "guide.step" + (i + 1));
        title.setCursor(title.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        title.addListener(SWT.MouseUp, event -> title.getDisplay().asyncExec(() -> goTo(i)));
        if (!open) {
            title.setForeground(Look.faint(title));
            return;
        }
        title.setFont(Look.bold(title, 0));
        Composite inside = Look.composite(toolkit, body);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(5 * Look.UNIT, 0, 0, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, 2 * Look.UNIT).applyTo(inside);
        Look.fillWidth(inside);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) wrapped(inside, step.text()).getLayoutData())
                .span(2, 1).applyTo(inside.getChildren()[0]);
        if (!step.button().isEmpty()) {
            button(inside, step.button(), "guide.do", () -> carryOut(step));
        }
        button(inside, step.button().isEmpty() || carriedOut ? "Next" : "Skip", "guide.next", () -> goTo(i + 1));
    }

    private void carryOut(Guide.Step step) {
        ICommandService commands = getSite().getService(ICommandService.class);
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        try {
            for (String command : step.commands()) {
                handlers.executeCommand(commands.deserialize(command), null);
            }
            carriedOut = true;
            show();
        } catch (CommandException e) {
            getViewSite().getActionBars().getStatusLineManager().setErrorMessage(e.getMessage());
            ILog.of(GuideView.class).warn("The step \"" + step.title() + "\" could not be done", e);
        }
    }

    private void goTo(int step) {
        if (!place.isDisposed()) {
            current = step;
            carriedOut = false;
            show();
        }
    }

    private void button(Composite parent, String text, String id, Runnable action) {
        Button button = Look.named(toolkit.createButton(parent, text, SWT.PUSH), id);
        button.addListener(SWT.Selection, event -> parent.getDisplay().asyncExec(action));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        lastButton = button;
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    public void setFocus() {
        if (form != null && !form.isDisposed()) {
            form.setFocus();
        }
    }
}
