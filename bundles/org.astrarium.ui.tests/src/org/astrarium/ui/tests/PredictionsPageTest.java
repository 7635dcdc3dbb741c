/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.image.Gallery;
import org.astrarium.ui.look.CountGrid;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model said of sources held out, why it said so, and what it says of others. */
class PredictionsPageTest {
    private IFile recipe;

    @BeforeEach
    void open() throws Exception {
        Workbench.clear();
    }

    @AfterEach
    void clear() throws Exception {
        Ui.run(() -> selections().clear(path(), this)); // which outlives its table
        Workbench.clear();
    }

    @Test
    void aCellShowsItsSourcesAndASourceItsMap() throws Exception {
        run(4);
        Table table = table();
        CountGrid grid = Widgets.named(CountGrid.class, "predictions.grid");
        Gallery gallery = Widgets.named(Gallery.class, "predictions.gallery");
        Ui.until("all sources", () -> gallery.count() == table.rowCount());
        Ui.await("up to date", () -> RecipeStates.get().status(recipe).map(s ->
                s.state()).orElse(null) == RecipeState.FRESH);
        BitSet expected = rows(table, "PNE", "PNE");
        Hand.click(grid, Widgets.middle(Ui.get(() -> grid.cell(new CountGrid.Cell(1, 1)))));
        Ui.until("the cell's sources", () -> gallery.count() == expected.cardinality());
        assertEquals(Ui.get(() -> grid.count(new CountGrid.Cell(1, 1))), expected.cardinality());
        Ui.until("their rows selected", () -> active() != null && active().bits().equals(expected));
        assertTrue(Ui.get(() -> IntStream.range(0, gallery.count()).allMatch(i ->
                gallery.tiles().note(i).startsWith("PNE 0.")
                || gallery.tiles().note(i).startsWith("PNE 1.0"))));
        Hand.click(gallery, Widgets.middle(Ui.get(() -> gallery.tile(1))));
        Ui.until("one row", () -> active() != null && active().count() == 1);
        String name = Ui.get(() -> gallery.tiles().title(1));
        assertEquals(name, ((StringColumn) table.column("source")).value(Ui.get(() -> active().bits().nextSetBit(0))));
        Ui.until("its map", () -> NebulaeData.text("predictions.source").equals(name + ": PNE, told right")
                && NebulaeData.text("predictions.why").contains("Hiding the right square"));
        Canvas bands = Widgets.named(Canvas.class, "predictions.bands");
        Ui.await("the map in colour", () -> Screen.colours(bands) > 200);
        Screen.save("predictions-map");
        Combo map = Widgets.named(Combo.class, "predictions.map");
        Ui.run(() -> {
            map.select(1);
            map.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
        Ui.until("the gradient", () -> NebulaeData.text("predictions.why").startsWith("The model that is kept says PNE")
                && !NebulaeData.text("predictions.why").contains("Hiding"));
        Hand.click(Widgets.named(Button.class, "predictions.all"));
        Ui.until("all again", () -> gallery.count() == table.rowCount() && active() == null);
    }

    @Test
    void rowsSelectedElsewhereAreShown() throws Exception {
        run(2);
        Gallery gallery = Widgets.named(Gallery.class, "predictions.gallery");
        Table table = table();
        Ui.until("all sources", () -> gallery.count() == table.rowCount());
        BitSet three = new BitSet();
        three.set(3, 6);
        Ui.run(() -> selections().set(path(), Selection.of("", table.rowCount(), three), this));
        Ui.until("three of them", () -> gallery.count() == 3);
        assertEquals("3 selected in the table", NebulaeData.text("predictions.words"));
    }

    @Test
    void stoppingATrainingKeepsItsBest() throws Exception {
        recipe = NebulaeData.make(100_000);
        NebulaeData.open(recipe, "Predictions");
        Ui.until("nothing yet", () -> NebulaeData.text("predictions.state").startsWith("No result yet"));
        Hand.click(Widgets.named(Button.class, "recipe.run"));
        Ui.await("it learns", () -> Widgets.isThere("recipe.liveText")
                && NebulaeData.text("recipe.liveText").startsWith("Training, epoch"));
        Screen.save("learning");
        Hand.click(Widgets.named(Button.class, "recipe.finish"));
        Ui.await("a result", () -> NebulaeData.predictions(recipe).exists()
                && org.astrarium.workspace.RecipeRuns.running(recipe).isEmpty());
        String json = Files.readString(path().getParent().resolveSibling("result.json"));
        assertTrue(json.contains("\"stopped\""), "the result says that it was ended");
    }

    @Test
    void aModelNamesWhatNobodyHasNamed(@TempDir Path folder) throws Exception {
        run(4);
        Path images = Files.createDirectories(folder.resolve("unnamed"));
        try (var files = Files.list(NebulaeData.images(recipe, "PNE"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("S20[1-6]_.*")).toList()) {
                Files.copy(file, images.resolve(file.getFileName().toString().replaceFirst("S2", "N")));
            }
        }
        Button apply = Widgets.named(Button.class, "predictions.apply");
        Ui.until("a model", apply::isEnabled);
        Hand.click(apply);
        Text place = Widgets.named(Text.class, "apply.images");
        assertEquals("Nebulae: nebulae.classifier", Ui.get(Widgets.named(Combo.class, "apply.model")::getText));
        Ui.run(() -> place.setText(images.toString()));
        Combo dataset = Widgets.named(Combo.class, "apply.dataset");
        Ui.until("a name", () -> dataset.getText().equals("unnamed"));
        Screen.save("apply");
        Button finish = Widgets.button("Finish");
        Ui.until("all said", finish::isEnabled);
        Hand.click(finish);
        TableEditor editor = Workbench.active(TableEditor.class);
        Ui.until("the table read", () -> editor.pane() != null);
        Table classes = TableFiles.read(Workbench.file("unnamed", "data/classes.vot").getLocation().toPath(),
                Progress.NONE);
        assertEquals(6, classes.rowCount());
        assertEquals("source predicted p_HII p_PNE p_RG novelty unlike",
                String.join(" ", classes.columns().stream().map(c -> c.name()).toList()));
        assertTrue(Workbench.text(Workbench.file("unnamed",
                "dataset.yaml")).contains("the model of Nebulae: nebulae.classifier"));
    }

    private void run(int epochs) throws Exception {
        recipe = NebulaeData.make(epochs);
        NebulaeData.open(recipe, "Predictions");
        NebulaeData.run(recipe, "Predictions");
        Ui.until("the result", () -> NebulaeData.text("predictions.state").contains("were told right"));
    }

    private Path path() {
        return NebulaeData.predictions(recipe).getLocation().toPath();
    }

    private Table table() {
        return TableFiles.read(path(), Progress.NONE);
    }

    private static BitSet rows(Table table, String truth, String predicted) {
        BitSet rows = new BitSet();
        for (int i = 0; i < table.rowCount(); i++) {
            rows.set(i, truth.equals(((StringColumn) table.column("truth")).value(i))
                    && predicted.equals(((StringColumn) table.column("predicted")).value(i)));
        }
        return rows;
    }

    private Selection active() {
        return selections().get(path()).orElse(null);
    }

    private static ActiveSelections selections() {
        return ActiveSelections.of(PlatformUI.getWorkbench());
    }
}
