/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Consumer;
import org.astrarium.cepheid.OffStar;
import org.astrarium.cepheid.Preview;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.look.SampleCanvas;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipePage;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.selection.ChartRows;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * The law while its recipe is being made: cuts that can be moved, the sample shrinking with each of them, the line
 * through what is left with its residuals, and the stars far off it by name. All of it follows the recipe, and the
 * points are tied to the rows of the table.
 */
public final class LawPage implements RecipePage {
    private static final int TWO_COLUMNS = 900;
    private static final int WRAP = 200;

    private final ActiveSelections selections = ActiveSelections.of(PlatformUI.getWorkbench());
    private final Consumer<ActiveSelections.Change> follower = change -> follow(change.table());
    private RecipeModel recipe;
    private ScrolledForm form;
    private PreviewWork work;
    private CutFields fields;
    private ChainRow chain;
    private Label state;
    private Label words;
    private SampleCanvas cuts;
    private ChartCanvas chart;
    private OffTable off;
    private Label offTitle;
    private Path table;
    private int rowCount;
    private boolean visible;

    @Override
    public Control create(Composite parent, RecipeModel model) {
        recipe = model;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().applyTo(form.getBody());
        Composite body = Look.composite(toolkit, form.getBody());
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4 * Look.UNIT, 3 * Look.UNIT)
                .spacing(6 * Look.UNIT, 4 * Look.UNIT).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        left(column(body, false));
        right(column(body, true));
        form.addListener(SWT.Resize, event -> fold(body));
        work = new PreviewWork(model.file(), parent.getDisplay(), this::show);
        Runnable end = model.onChange(this::changed);
        selections.addListener(follower);
        form.addDisposeListener(event -> {
            end.run();
            work.stop();
            selections.removeListener(follower);
        });
        return form;
    }

    private void left(Composite column) {
        heading(column, "Cuts");
        fields = new CutFields(column, recipe);
        heading(column, "The sample, cut by cut");
        state = Look.named(label(column), "law.state");
        cuts = Look.named(new SampleCanvas(column), "law.cuts");
        heading(column, "Chains");
        chain = new ChainRow(column, recipe);
    }

    private void right(Composite column) {
        heading(column, "The law through what is left");
        words = Look.named(label(column), "law.words");
        chart = Look.named(new ChartCanvas(column, SWT.NONE), "law.chart");
        chart.setWheelNeedsFocus(true);
        chart.addRowsListener(this::pick);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(chart);
        offTitle = heading(column, "Stars far off");
        off = new OffTable(column, this::pick);
    }

    /** Law beside cuts where the window is wide enough, else below. */
    private void fold(Composite body) {
        GridLayout layout = (GridLayout) body.getLayout();
        int columns = form.getClientArea().width >= TWO_COLUMNS ? 2 : 1;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            form.reflow(true);
        }
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
            work.stop();
            say("The recipe has to be mended first: " + text(snapshot.problems().get(0)), true);
        } else if (snapshot.tree().isPresent() && snapshot.analysis().isPresent()) {
            if (fields.show(snapshot)) {
                form.reflow(true);
            }
            chain.show(snapshot);
            work.start(snapshot);
        }
    }

    private void show(PreviewWork.Seen seen) {
        if (state.isDisposed()) {
            return;
        }
        Preview preview = seen.preview();
        int before = cuts.steps().size();
        boolean said = state.getVisible();
        table = seen.table();
        rowCount = seen.rowCount();
        if (seen.problem() != null) {
            say(text(seen.problem()), true);
        } else {
            say("", false);
        }
        if (preview != null) {
            cuts.show(preview.cuts());
            preview.chart().ifPresent(chart::setChart);
            chart.setRowName(row -> OffStar.name(preview.columns(), row));
            setText(words, String.join("\n", preview.words()));
            BitSet selected = active();
            chart.setSelectedRows(selected);
            off.show(preview.off(), selected);
            setText(offTitle, preview.off().isEmpty() && preview.problem().isEmpty()
                    ? "No star is more than " + OffStar.SIGMAS + " sigma off"
                    : "Stars more than " + OffStar.SIGMAS + " sigma (rms) off the first law");
        }
        if (before != cuts.steps().size() || said != state.getVisible()) {
            form.reflow(true);
        }
    }

    private BitSet active() {
        return table == null ? new BitSet() : ChartRows.bits(selections.get(table).orElse(null));
    }

    /** Stars picked here are the active selection everywhere. */
    private void pick(BitSet rows) {
        if (table != null) {
            selections.set(table, Selection.of("", rowCount, rows), this);
        }
    }

    private void follow(Path changed) {
        if (table != null && ActiveSelections.isSame(changed, table)) {
            BitSet rows = active();
            chart.setSelectedRows(rows);
            off.select(rows);
        }
    }

    private void say(String text, boolean wrong) {
        ((GridData) state.getLayoutData()).exclude = text.isEmpty();
        state.setVisible(!text.isEmpty());
        setText(state, text);
        state.setForeground(wrong ? Look.error() : state.getParent().getForeground());
    }

    private static void setText(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            label.requestLayout();
        }
    }

    private static String text(Problem problem) {
        return problem.key().isEmpty() ? problem.text() : problem.key() + ": " + problem.text();
    }

    private static Composite column(Composite body, boolean grab) {
        Composite column = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * Look.UNIT).applyTo(column);
        GridDataFactory.fillDefaults().grab(grab, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private static Label heading(Composite column, String text) {
        Label label = label(column);
        label.setText(text);
        label.setFont(Look.bold(label, 1));
        return label;
    }

    private static Label label(Composite column) {
        Label label = new Label(column, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
