/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.classifier.explore.HeldOut;
import org.astrarium.classifier.explore.LabelledImages;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.image.Gallery;
import org.astrarium.ui.look.CountGrid;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipePage;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What the model of a recipe's result said of the sources that it had not learned from: how often each class is taken
 * for each other, the sources of a cell by their pictures, and of a chosen one its probabilities and where they come
 * from. The sources are tied to the rows of the table of predictions.
 */
public final class PredictionsPage implements RecipePage {
    private static final long REST = 150;
    private static final String NONE =
            "No result yet: run the recipe (F5), and the sources that were held out stand here.";

    private final ActiveSelections selections = ActiveSelections.of(PlatformUI.getWorkbench());
    private final Consumer<ActiveSelections.Change> follower = this::follow;
    private final IResourceChangeListener results = this::changed;
    private RecipeModel recipe;
    private Composite page;
    private Work loading;
    private Work reading;
    private StateLine state;
    private CountGrid grid;
    private PredictionsRow row;
    private Gallery gallery;
    private WhyPane why;
    private Judged judged;
    private Stock stock;
    private List<HeldOut> shown = List.of();
    private boolean visible;

    @Override
    public Control create(Composite parent, RecipeModel model) {
        recipe = model;
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        page = Look.composite(toolkit, parent);
        page.addDisposeListener(event -> toolkit.dispose());
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(3 * Look.UNIT, 2 * Look.UNIT).spacing(0, 2 * Look.UNIT).applyTo(page);
        state = new StateLine(page, "predictions.state");
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * Look.UNIT).applyTo(left);
        row = new PredictionsRow(left, () -> choose(CountGrid.Cell.WHOLE), model.file());
        grid = row.grid();
        grid.addChoiceListener(this::choose);
        gallery = Look.named(new Gallery(left), "predictions.gallery");
        gallery.addChoiceListener(tile -> look());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(gallery);
        why = new WhyPane(sash);
        sash.setWeights(56, 44);
        loading = new Work(page, "Read predictions");
        reading = new Work(page, "Read images");
        Runnable end = model.onChange(this::changed);
        selections.addListener(follower);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(results, IResourceChangeEvent.POST_CHANGE);
        page.addListener(SWT.Dispose, event -> {
            end.run();
            selections.removeListener(follower);
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(results);
        });
        return page;
    }

    @Override
    public void shown(boolean nowVisible) {
        visible = nowVisible;
        if (visible && judged == null) {
            load(recipe.snapshot());
        }
    }

    private void changed(RecipeSnapshot snapshot) {
        if (visible && judged == null) {
            load(snapshot);
        }
    }

    /** A run has put another result in its place. */
    private void changed(IResourceChangeEvent event) {
        if (event.getDelta().findMember(RecipeFiles.result(recipe.file()).getFullPath()) != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                judged = null;
                if (!page.isDisposed() && visible) {
                    load(recipe.snapshot());
                }
            });
        }
    }

    private record Loaded(Judged judged, LabelledImages images) {
    }

    private void load(RecipeSnapshot snapshot) {
        if (!snapshot.problems().isEmpty()) {
            Problem first = snapshot.problems().get(0);
            state.say("The recipe has to be mended first: " + first.text(), true);
        } else if (snapshot.tree().isPresent() && snapshot.analysis().isPresent()) {
            Path file = recipe.file().getLocation().toPath();
            Path result = RecipeFiles.result(recipe.file()).getLocation().toPath();
            Recipe read = Check.recipe(recipe.file().getName(), snapshot.analysis().get().schema(),
                    snapshot.tree().get());
            loading.start(REST, progress -> load(read, file, result, progress), this::show,
                    text -> state.say(text, true));
        }
    }

    /** Null where there is no result. */
    private static Loaded load(Recipe read, Path file, Path result, Progress progress) {
        Path table = result.resolve("tables").resolve("predictions.vot");
        if (!Files.exists(table)) {
            return null;
        }
        String name = read.root().section("images").text("folder");
        LabelledImages images = LabelledImages.of(read, FolderOfImages.of(file.resolveSibling(name).normalize(), name));
        Table predictions = TableFiles.read(table, progress);
        return new Loaded(new Judged(table, HeldOut.classes(predictions), HeldOut.of(predictions, images.set())),
                images);
    }

    private void show(Loaded loaded) {
        row.enable(loaded != null);
        if (loaded == null) {
            state.say(NONE, false);
            return;
        }
        judged = loaded.judged();
        grid.show(judged.classes(), judged.counts());
        grid.requestLayout();
        long right = judged.sources().stream().filter(HeldOut::isRight).count();
        state.say(Notation.PAGE.count(right) + " of " + Notation.PAGE.count(judged.sources().size())
                + " sources held out were told right. Click on a cell of the matrix to see its sources.", false);
        Stock now = new Stock(loaded.images().set());
        stock = now;
        why.use(stock, RecipeFiles.result(recipe.file()).getLocation().toPath().resolve("model"), judged);
        Selection active = selections.get(judged.table()).filter(s -> s.size() == judged.sources().size()).orElse(null);
        if (active != null && grid.chosen().equals(CountGrid.Cell.WHOLE)) {
            show(judged.in(active.bits()), active.count() + " selected in the table");
        } else {
            show(judged.in(grid.chosen()), words(grid.chosen()));
        }
        double mostBlank = loaded.images().settings().mostBlank();
        reading.start(0, progress -> new Reading(now.set(), mostBlank).all(progress, part -> tell(progress, now, part)),
                now::complete, text -> state.say(text, true));
    }

    private void tell(Progress progress, Stock now, Reading.Part part) {
        reading.tellPart(progress, () -> {
            now.add(part);
            gallery.refresh();
        });
    }

    private void choose(CountGrid.Cell cell) {
        if (judged == null) {
            return;
        }
        grid.choose(cell);
        List<HeldOut> some = judged.in(cell);
        show(some, words(cell));
        select(cell.equals(CountGrid.Cell.WHOLE) ? new BitSet() : Judged.rows(some));
    }

    private String words(CountGrid.Cell cell) {
        int count = grid.count(cell);
        String sources = Notation.PAGE.count(count) + (count == 1 ? " source" : " sources");
        if (cell.equals(CountGrid.Cell.WHOLE)) {
            return "All " + sources + ", mistakes first";
        }
        String truth = cell.row() == CountGrid.ALL ? "" : " of " + judged.classes().get(cell.row());
        String called = cell.column() == CountGrid.ALL ? "" : " called " + judged.classes().get(cell.column());
        return sources + truth + called;
    }

    private void show(List<HeldOut> some, String words) {
        HeldOut before = gallery.chosen() < 0 || gallery.chosen() >= shown.size() ? null : shown.get(gallery.chosen());
        shown = some;
        row.say(words, !grid.chosen().equals(CountGrid.Cell.WHOLE) || some.size() != judged.sources().size());
        Stock pictures = stock;
        gallery.show(new SourceTiles(some.stream().map(one -> new SourceTiles.Tile(one.source(), judged.words(one),
                !one.isRight())).toList(), pictures::picture));
        gallery.choose(Math.max(0, shown.indexOf(before)));
        if (gallery.chosen() >= 0) {
            why.show(shown.get(gallery.chosen()));
        }
    }

    /** A source that is chosen is the active selection of the table's rows, too. */
    private void look() {
        HeldOut one = shown.get(gallery.chosen());
        why.show(one);
        select(Judged.rows(List.of(one)));
    }

    private void select(BitSet rows) {
        selections.set(judged.table(), Selection.of("", judged.sources().size(), rows), this);
    }

    private void follow(ActiveSelections.Change change) {
        if (judged == null || change.source() == this || !ActiveSelections.isSame(change.table(), judged.table())) {
            return;
        }
        grid.choose(CountGrid.Cell.WHOLE);
        if (change.rows() == null || change.rows().size() != judged.sources().size()) {
            show(judged.in(CountGrid.Cell.WHOLE), words(CountGrid.Cell.WHOLE));
        } else {
            show(judged.in(change.rows().bits()), Notation.PAGE.count(change.rows().count())
                    + " selected in the table");
        }
    }
}
