/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.function.Consumer;
import org.astrarium.cluster.view.Dimension;
import org.astrarium.cluster.view.Drawn;
import org.astrarium.cluster.view.Fitted;
import org.astrarium.cluster.view.View;
import org.astrarium.cluster.view.ViewMaker;
import org.astrarium.cluster.view.Wish;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.chart.ChartTool;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.LatestWork;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipePage;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.selection.ChartRows;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The stars of a recipe in linked diagrams, the members of a cluster among them as the threshold says, and a way from
 * stars that were selected to a fit of them.
 */
public final class MembersPage implements RecipePage, SelectionRow.Wishes {
    private static final String RUN = "org.astrarium.ui.run";

    private final ActiveSelections selections = ActiveSelections.of(PlatformUI.getWorkbench());
    private final Consumer<ActiveSelections.Change> follower = this::follow;
    private final IResourceChangeListener results = this::changed;
    private RecipeModel recipe;
    private Control page;
    private StarsWork work;
    private Label state;
    private ChoiceRow choice;
    private ThresholdRow threshold;
    private SelectionRow selection;
    private LinkedCharts charts;
    private StarsWork.Seen seen;
    private LatestWork<Wish, View> views;
    private View view;
    private Dimension counted = Dimension.PARALLAX;
    private Drawn drawn;
    private boolean visible;

    @Override
    public Control create(Composite parent, RecipeModel model) {
        recipe = model;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        Composite body = Look.composite(toolkit, parent);
        body.addDisposeListener(event -> toolkit.dispose());
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        page = body;
        GridLayoutFactory.fillDefaults().margins(3 * Look.UNIT, 2 * Look.UNIT).spacing(0, Look.UNIT).applyTo(body);
        state = Look.named(new Label(body, SWT.WRAP), "members.state");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        choice = new ChoiceRow(body, this::choose, this::count);
        threshold = new ThresholdRow(body, this::look, this::write);
        selection = new SelectionRow(body, this);
        charts = new LinkedCharts(body, this::pick, this::draw);
        charts.setTool(ChartTool.BOX);
        threshold.show(null, "");
        selection.show(0, "", -1, "");
        say("Reading the stars\u2026", false);
        work = new StarsWork(model.file(), parent.getDisplay(), this::show);
        ViewMaker maker = new ViewMaker();
        views = new LatestWork<Wish, View>("Diagrams of stars", parent.getDisplay(), (wish, progress) -> maker.of(wish),
                this::show).telling((wish, latest) -> wish.stars() == latest.stars());
        Runnable end = model.onChange(this::changed);
        selections.addListener(follower);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(results, IResourceChangeEvent.POST_CHANGE);
        body.addListener(SWT.Dispose, event -> {
            end.run();
            work.stop();
            views.stop();
            selections.removeListener(follower);
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(results);
        });
        return body;
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
            work.start(snapshot);
        }
    }

    /** A run has put another result in its place. */
    private void changed(IResourceChangeEvent event) {
        if (event.getDelta().findMember(RecipeFiles.result(recipe.file()).getFullPath()) != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    changed(recipe.snapshot());
                }
            });
        }
    }

    private void show(StarsWork.Seen newSeen) {
        if (page.isDisposed()) {
            return;
        }
        if (newSeen.problem() != null) {
            say(text(newSeen.problem()), true);
            return;
        }
        seen = newSeen;
        say("", false);
        choice.show(seen.fitted(), seen.stars());
        choose();
    }

    /** Shows the cluster that is chosen. */
    private void choose() {
        if (seen == null) {
            return;
        }
        Fitted fitted = choice.chosen(seen.fitted());
        Fitted before = view == null ? null : view.wish().fitted();
        if (fitted != null && (before == null || !fitted.name().equals(before.name())
                || fitted.threshold() != before.threshold())) {
            threshold.aim(fitted.threshold());
        }
        mark();
    }

    private void count(Dimension dimension) {
        counted = dimension;
        look();
    }

    /** Wishes for what the page's controls say. */
    private void look() {
        if (seen != null) {
            views.ask(new Wish(seen.stars(), choice.chosen(seen.fitted()), choice.isOnlyFitted(),
                    threshold.threshold(), counted, active(), drawn));
        }
    }

    private void show(View newView) {
        if (page.isDisposed()) {
            return;
        }
        view = newView;
        charts.show(view);
        threshold.show(view.members(), seen.fitted().isEmpty() ? "Run the recipe (F5) for members"
                : "Choose a cluster");
        Selection active = view.wish().active();
        selection.show(active == null ? 0 : active.count(), active == null ? "" : active.name(), view.among(),
                String.join(" and ", view.conditions()));
    }

    private void write(double probability) {
        edit(() -> new Refit(recipe, seen.settings()).write(view.wish().fitted().number(), probability));
    }

    @Override
    public void use(ChartTool tool) {
        charts.setTool(tool);
    }

    @Override
    public void clear() {
        pick(new BitSet());
    }

    @Override
    public void refit() {
        edit(() -> {
            Fitted fitted = view.wish().fitted();
            choice.wish(new Refit(recipe, seen.settings()).add(view.conditions(),
                    fitted != null ? seen.settings().clusters().get(fitted.number())
                            : seen.settings().clusters().stream().findFirst().orElse(null), view.wish().drawn()));
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(RUN, null);
        });
    }

    private interface Edit {
        void run() throws CommandException;
    }

    private static void edit(Edit edit) {
        try {
            edit.run();
        } catch (InputException e) {
            // the text is no YAML at the moment, which the page says
        } catch (CommandException e) {
            ILog.of(MembersPage.class).error("The recipe cannot be run", e);
        }
    }

    /** Stars picked here are the active selection everywhere. */
    private void pick(BitSet rows) {
        if (seen != null) {
            selections.set(seen.stars().table(), Selection.of("", seen.stars().rowCount(), rows), this);
        }
    }

    private void draw(BitSet rows, Drawn region) {
        drawn = rows.isEmpty() ? null : region;
        look();
    }

    private void follow(ActiveSelections.Change change) {
        Path table = seen == null ? null : seen.stars().table();
        if (table != null && ActiveSelections.isSame(change.table(), table)) {
            drawn = null;
            mark();
        }
    }

    private void mark() {
        charts.select(ChartRows.bits(active()));
        look();
    }

    /** The active selection of the table; null for none. */
    private Selection active() {
        return selections.get(seen.stars().table()).filter(s -> s.size() == seen.stars().rowCount()).orElse(null);
    }

    private void say(String text, boolean wrong) {
        ((GridData) state.getLayoutData()).exclude = text.isEmpty();
        state.setVisible(!text.isEmpty());
        state.setText(text.replace("&", "&&"));
        state.setForeground(wrong ? Look.error() : state.getParent().getForeground());
        state.requestLayout();
    }

    private static String text(Problem problem) {
        return problem.key().isEmpty() ? problem.text() : problem.key() + ": " + problem.text();
    }
}
