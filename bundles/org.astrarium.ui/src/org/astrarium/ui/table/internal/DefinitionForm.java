/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A small form for a computed column or a subset. While one types, what is typed is tried in the background, and what
 * comes of it, or what is wrong, stands below the fields.
 */
public final class DefinitionForm extends Composite {
    /** How long nothing must be typed before it is tried. */
    private static final int REST_MS = 250;
    private static final int LABEL_WIDTH = 76;
    private static final int BLOCK_HEIGHT = 56;

    private final String id;
    private final BackgroundWork work;
    private final Runnable tried = this::check;
    private Supplier<Function<Progress, String>> trial;
    private Text first;
    private Label message;
    private Button save;

    /**
     * A form without fields.
     *
     * @param title what it is for
     * @param id    what names of its widgets begin with
     */
    public DefinitionForm(Composite parent, String title, String id) {
        super(parent, SWT.NONE);
        this.id = id;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, Look.UNIT).applyTo(this);
        Label heading = new Label(this, SWT.NONE);
        heading.setText(title);
        heading.setFont(Look.bold(heading, 0));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        work = new BackgroundWork(this, BackgroundWork.Display.NONE);
    }

    /** A field for a line of text. */
    public Text line(String label, String key, String value) {
        return field(label, key, value, SWT.BORDER | SWT.SINGLE);
    }

    /** A field for an expression in which names stand. */
    public Text expression(String label, String key, String value, Supplier<List<String>> names) {
        Text text = field(label, key, value, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText("Ctrl+Space offers names and functions");
        ExpressionProposals.attach(text, names);
        return text;
    }

    /** A field for several lines. */
    public Text block(String label, String key, String value, String hint) {
        Text text = field(label, key, value, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        text.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(LABEL_WIDTH, BLOCK_HEIGHT).applyTo(text);
        return text;
    }

    /** A button below a field, which fills it. */
    public void filler(String text, String key, Runnable fill) {
        label("");
        Button button = Look.named(new Button(this, SWT.PUSH), id + "." + key);
        button.setText(text);
        button.addListener(SWT.Selection, event -> fill.run());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    }

    /** A choice of one of a few. */
    public Combo choice(String label, String key, List<String> items, String chosen) {
        label(label);
        Combo combo = Look.named(new Combo(this, SWT.READ_ONLY), id + "." + key);
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, items.indexOf(chosen)));
        GridDataFactory.fillDefaults().grab(true, false).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    private Text field(String label, String key, String value, int style) {
        label(label);
        Text text = Look.named(new Text(this, style), id + "." + key);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> changed());
        first = first == null ? text : first;
        return text;
    }

    private void label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /**
     * Puts the message and the buttons below the fields, and tries what stands in them.
     *
     * @param newTrial takes what stands in the fields, in the UI thread, and gives what to do with it elsewhere: that
     *                 returns what came of it, or throws what is wrong
     * @param onSave   saves; called only after a trial without trouble
     * @param onCancel closes the form
     */
    public void finish(Supplier<Function<Progress, String>> newTrial, Runnable onSave, Runnable onCancel) {
        trial = newTrial;
        Composite foot = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2 * Look.UNIT, 0).applyTo(foot);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(foot);
        message = Look.named(new Label(foot, SWT.WRAP), id + ".message");
        GridDataFactory.fillDefaults().grab(true, false).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(message);
        save = button(foot, "Save", "save", onSave);
        save.setEnabled(false);
        button(foot, "Cancel", "cancel", onCancel);
        for (Control child : getChildren()) {
            child.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    onCancel.run();
                } else if (event.detail == SWT.TRAVERSE_RETURN && child instanceof Text text
                        && (text.getStyle() & SWT.MULTI) == 0 && save.isEnabled()) {
                    event.doit = false;
                    onSave.run();
                }
            });
        }
        check();
    }

    private Button button(Composite parent, String text, String key, Runnable action) {
        Button button = Look.named(new Button(parent, SWT.PUSH), id + "." + key);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).applyTo(button);
        return button;
    }

    @Override
    public boolean setFocus() {
        return first == null ? super.setFocus() : first.setFocus();
    }

    private void changed() {
        if (save != null) {
            save.setEnabled(false);
            getDisplay().timerExec(REST_MS, tried);
        }
    }

    private void check() {
        if (!isDisposed()) {
            work.start("Trying", trial.get(), outcome -> {
                tell(outcome, false);
                save.setEnabled(true);
            }, this::say);
        }
    }

    /** Says what is wrong, or what is still missing. */
    public void say(Throwable failure) {
        // the file's name would tell nothing here
        String text = failure instanceof ProblemException wrong ? wrong.problem().text() : BackgroundWork.text(failure);
        boolean missing = failure instanceof MissingException;
        tell(text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), !missing);
    }

    private void tell(String text, boolean wrong) {
        if (!isDisposed()) {
            // set again each time: the theme's style sheet has had its way with the label since
            message.setForeground(wrong ? Look.error() : Look.faint(this));
            message.setText(text.replace("&", "&&"));
            getParent().layout(true, true);
        }
    }
}
