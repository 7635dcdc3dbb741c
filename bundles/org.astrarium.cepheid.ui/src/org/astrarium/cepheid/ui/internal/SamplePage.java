/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.util.List;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.SampleStep;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.look.SampleCanvas;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipePage;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The sample shrinking cut by cut, counted anew in the background whenever the recipe changes. */
public final class SamplePage implements RecipePage {
    private static final int WIDTH = 640;

    private RecipeModel recipe;
    private ScrolledForm form;
    private SampleCount count;
    private Label state;
    private SampleCanvas canvas;
    private boolean visible;

    @Override
    public Control create(Composite parent, RecipeModel model) {
        recipe = model;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().margins(4 * Look.UNIT, 4 * Look.UNIT).spacing(0, 3 * Look.UNIT).applyTo(body);
        Label title = label(toolkit, "The sample, cut by cut");
        title.setFont(Look.bold(title, 2));
        state = Look.named(label(toolkit, "Counting..."), "sample.state");
        canvas = Look.named(new SampleCanvas(body), "sample.steps");
        toolkit.adapt(canvas);
        label(toolkit, "Counts follow the recipe as you edit it, saved or not. "
                + "What a cut asks for stands under the mouse.");
        count = new SampleCount(model.file(), parent.getDisplay(), this::show);
        Runnable end = model.onChange(this::changed);
        form.addDisposeListener(event -> {
            end.run();
            count.close();
        });
        return form;
    }

    @Override
    public void shown(boolean nowVisible) {
        visible = nowVisible;
        if (visible) {
            changed(recipe.snapshot());
        }
    }

    private void changed(RecipeSnapshot snapshot) {
        if (!visible) {
            return;
        }
        if (!snapshot.problems().isEmpty()) {
            count.stop();
            Problem first = snapshot.problems().get(0);
            say("The recipe has to be mended first: " + text(first), true);
        } else if (snapshot.tree().isPresent()) {
            say("Counting...", false);
            count.start(snapshot);
        }
    }

    private void show(SampleCount.Counted counted) {
        if (state.isDisposed()) {
            return;
        }
        canvas.show(counted.steps());
        if (counted.problem() != null) {
            say(text(counted.problem()), true);
        } else {
            say(summary(counted.steps()), false);
        }
        form.reflow(true);
    }

    private static String summary(List<SampleStep> steps) {
        if (steps.isEmpty()) {
            return "The table has no rows.";
        }
        SampleStep last = steps.get(steps.size() - 1);
        return Notation.PAGE.count(last.n()) + " of " + Notation.PAGE.count(steps.get(0).n()) + " rows are left as "
                + last.step() + ".";
    }

    private void say(String text, boolean wrong) {
        state.setText(text.replace("&", "&&"));
        state.setForeground(wrong ? Look.error() : state.getParent().getForeground());
        state.requestLayout();
    }

    private static String text(Problem problem) {
        return problem.key().isEmpty() ? problem.text() : problem.key() + ": " + problem.text();
    }

    private Label label(FormToolkit toolkit, String text) {
        Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
