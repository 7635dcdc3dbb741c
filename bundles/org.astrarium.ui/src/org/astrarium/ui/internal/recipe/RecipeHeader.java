/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.List;
import java.util.Optional;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.recipe.Node;
import org.astrarium.ui.internal.AnalysisExtensions;
import org.astrarium.ui.internal.StateMarks;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.astrarium.workspace.RecipeStatus;
import org.astrarium.workspace.RunProgress;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchPage;

/** Above the pages of a recipe: its title and state, Run and Cancel, and how far the run is. */
final class RecipeHeader {
    private static final int STEPS = 1000;
    private static final int TICK = 100;

    private final RecipeModel recipe;
    private final IWorkbenchPage page;
    private final Composite bar;
    private final Label title;
    private final Label mark;
    private final Label state;
    private final Button run;
    private final Button cancel;
    private final Optional<Button> finish;
    private final Button openResult;
    private final Composite runRow;
    private final ProblemRow problems;
    private final ProgressBar progress;
    private final Label phase;
    private final LiveCharts live;
    private RecipeState marked;
    private boolean ticking;

    RecipeHeader(Composite parent, RecipeModel recipe, RecipeEditor editor) {
        this.recipe = recipe;
        this.page = editor.getSite().getPage();
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(3 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, Look.UNIT).applyTo(bar);
        title = new Label(bar, SWT.NONE);
        title.setFont(Look.bold(title, 2));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        mark = new Label(bar, SWT.NONE);
        state = Look.named(new Label(bar, SWT.NONE), "recipe.state");
        openResult = button(bar, "Open Result", "recipe.openResult", Icons.RESULT);
        openResult.addListener(SWT.Selection, event -> RunRecipe.open(recipe.file(), page, true));
        run = button(bar, "Run (F5)", "recipe.run", Icons.RUN);
        run.addListener(SWT.Selection, event -> RunRecipe.start(recipe.file(), page));
        runRow = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(2 * Look.UNIT, 0).applyTo(runRow);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).exclude(true).applyTo(runRow);
        runRow.setVisible(false);
        progress = Look.named(new ProgressBar(runRow, SWT.HORIZONTAL), "recipe.progress");
        progress.setMaximum(STEPS);
        Look.fillWidth(progress);
        phase = Look.named(new Label(runRow, SWT.NONE), "recipe.phase");
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(phase);
        finish = AnalysisExtensions.finish(RecipeFiles.analysis(recipe.file())).map(this::finishButton);
        cancel = button(runRow, "Cancel", "recipe.cancel", Icons.CANCEL);
        cancel.addListener(SWT.Selection, event -> {
            cancel.setEnabled(false);
            RunRecipe.cancel(recipe.file());
        });
        live = new LiveCharts(bar);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).exclude(true).applyTo(live.control());
        live.control().setVisible(false);
        problems = new ProblemRow(bar, editor::showLine);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).exclude(true).applyTo(problems.control());
        follow();
    }

    /** Ends the run with what it has; after that there is nothing left to press but Cancel, until the next run. */
    private Button finishButton(String words) {
        Button button = Look.named(new Button(runRow, SWT.PUSH), "recipe.finish");
        button.setText(words);
        button.setToolTipText("Ends what goes on with the best until now, and goes on to the result");
        button.addListener(SWT.Selection, event -> {
            button.setEnabled(false);
            RecipeRuns.running(recipe.file()).ifPresent(RecipeJob::finish);
        });
        return button;
    }

    private void follow() {
        Runnable endRecipe = recipe.onChange(this::show);
        Runnable endStates = RecipeStates.get().onChange(changed -> {
            if (changed.equals(recipe.file()) && !bar.isDisposed()) {
                bar.getDisplay().asyncExec(this::showState);
            }
        });
        bar.addDisposeListener(event -> {
            endRecipe.run();
            endStates.run();
        });
        showTitle(recipe.snapshot());
        showState();
    }

    private void show(RecipeSnapshot snapshot) {
        showTitle(snapshot);
        showProblems(snapshot);
    }

    /** What is wrong with the text comes first; if nothing is, why the last run failed. */
    private void showProblems(RecipeSnapshot snapshot) {
        Optional<String> failure = RecipeStates.get().status(recipe.file())
                .filter(status -> status.state() == RecipeState.FAILED).map(RecipeStatus::detail);
        if (problems.show(snapshot.problems(), failure.orElse(""))) {
            bar.getParent().getParent().layout(true, true);
        }
    }

    private void showTitle(RecipeSnapshot snapshot) {
        String given = snapshot.tree().filter(Node.Mapping.class::isInstance)
                .map(tree -> ((Node.Mapping) tree).get("title"))
                .filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text()).orElse("");
        String text = given.isBlank() ? RecipeFiles.name(recipe.file()) : given;
        if (!title.getText().equals(text)) {
            title.setText(text.replace("&", "&&"));
            title.setToolTipText(recipe.file().getFullPath().makeRelative().toString());
        }
    }

    private void showState() {
        if (bar.isDisposed()) {
            return;
        }
        RecipeStatus status = RecipeStates.get().status(recipe.file()).orElse(null);
        boolean running = status != null && status.state() == RecipeState.RUNNING;
        if (status != null && status.state() != marked) {
            marked = status.state();
            mark.setImage(StateMarks.of(marked).image(mark));
        }
        state.setText(status == null ? "" : status.state() == RecipeState.FAILED ? status.state().label()
                : status.text());
        state.setToolTipText(status == null ? "" : status.text());
        run.setEnabled(!running);
        showProblems(recipe.snapshot());
        openResult.setEnabled(RunRecipe.result(recipe.file()).isPresent());
        if (runRow.getVisible() != running) {
            ((GridData) runRow.getLayoutData()).exclude = !running;
            runRow.setVisible(running);
            cancel.setEnabled(true);
            finish.ifPresent(button -> button.setEnabled(true));
            progress.setSelection(0);
            watch(List.of());
            bar.getParent().getParent().layout(true, true);
        } else {
            bar.layout();
        }
        if (running && !ticking) {
            ticking = true;
            tick();
        }
    }

    /** Looks at the run ten times a second while it goes on. */
    private void tick() {
        if (bar.isDisposed()) {
            return;
        }
        Optional<RecipeJob> job = RecipeRuns.running(recipe.file());
        if (job.isEmpty()) {
            ticking = false;
            return;
        }
        RunProgress now = job.get().progress();
        progress.setSelection((int) Math.round(now.fraction() * STEPS));
        phase.setText(cancel.getEnabled() ? now.phase() + "  " + Math.round(100 * now.fraction()) + " %" : "stopping");
        phase.setToolTipText(now.phase());
        watch(now.charts());
        bar.getDisplay().timerExec(TICK, this::tick);
    }

    private void watch(List<Chart> charts) {
        boolean wanted = live.show(charts);
        if (live.control().getVisible() != wanted) {
            ((GridData) live.control().getLayoutData()).exclude = !wanted;
            live.control().setVisible(wanted);
            bar.getParent().getParent().layout(true, true);
        }
    }

    private static Button button(Composite parent, String label, String id, Icons icon) {
        Button button = Look.named(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.setImage(icon.image(button));
        return button;
    }
}
