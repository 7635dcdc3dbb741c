/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.chart.ChartView;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.subset.Definitions;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.ui.table.TablePane;
import org.eclipse.core.resources.IResource;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subsets, computed columns and the active selection under mouse and keyboard. */
class SubsetsTest {
    private static final String CONDITION = "parallax / parallax_error >= 10";

    private Path file;
    private TableEditor editor;
    private int wanted;

    @BeforeEach
    void openExample() throws Exception {
        Workbench.clear();
        file = TestData.importExample().getProject().getLocation().append("data").append(TestData.TABLE).toPath();
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", TestData.TABLE);
        Ui.until("the table read", () -> editor.pane() != null);
        Table table = Ui.get(() -> editor.getAdapter(Table.class));
        NumberColumn parallax = table.numbers("parallax");
        NumberColumn error = table.numbers("parallax_error");
        wanted = Selection.where("", table.rowCount(), row -> parallax.number(row) / error.number(row) >= 10).count();
    }

    @AfterEach
    void clear() throws Exception {
        Ui.run(() -> ActiveSelections.of(PlatformUI.getWorkbench()).clear(file, this));
        Workbench.clear();
    }

    private static void saysInTheEnd(String label, String part) {
        Label message = Widgets.named(Label.class, label);
        Ui.until(label + " to say " + part, () -> message.getText().contains(part));
    }

    private void makeCalibrators() {
        Subsets.make(editor, "calibrators", CONDITION, wanted + " of ");
    }

    @Test
    void aNewSubsetIsTheActiveSelectionEverywhere() throws Exception {
        makeCalibrators();
        assertTrue(Definitions.read(file).subset("calibrators").isPresent());
        saysInTheEnd("status.activeSelection", "active selection: \"calibrators\" " + wanted + " of ");
        Button only = Widgets.named(Button.class, "tableEditor.onlyActive");
        Hand.click(only);
        Ui.until("the rows of the subset alone", () -> editor.pane().view().count() == wanted);
        Screen.save("subset-active");
        Hand.click(only);
        Ui.until("all rows again", () -> editor.pane().view().count() > wanted);
        Text filter = Widgets.named(Text.class, "tableEditor.filter");
        Widgets.retype(filter, "calibrators && parallax > 1");
        Hand.keys(SWT.CR);
        Ui.until("a subset in a condition", () -> !editor.pane().view().condition().isEmpty());
        assertTrue(Ui.get(() -> editor.pane().view().count()) <= wanted);
    }

    @Test
    void whatIsWrongIsSaidWhileOneTypes() {
        Subsets.press("New subset");
        Widgets.retype(Widgets.named(Text.class, "subset.where"), "paralax > 1");
        saysInTheEnd("subset.message", "did you mean \"parallax\"?");
        assertFalse(Ui.get(() -> Widgets.named(Button.class, "subset.save").isEnabled()));
        Hand.keys(SWT.ESC);
        Ui.until("the form closed", () -> !Widgets.isThere("subset.where"));
        assertFalse(Files.exists(Definitions.fileOf(file)));
    }

    @Test
    void aComputedColumnStandsBehindTheOthers() {
        Subsets.press("New Column");
        Widgets.retype(Widgets.named(Text.class, "column.expression"), "int_average_bp - int_average_rp");
        saysInTheEnd("column.message", "rows");
        Widgets.retype(Widgets.named(Text.class, "column.name"), "colour");
        Widgets.retype(Widgets.named(Text.class, "column.unit"), "mag");
        Button save = Widgets.named(Button.class, "column.save");
        Ui.until("the column can be saved", save::isEnabled);
        Hand.click(save);
        Ui.until("the column in the table", () -> editor.pane() != null
                && editor.pane().view().table().find("colour").isPresent());
        Table table = Ui.get(() -> editor.pane().view().table());
        NumberColumn colour = table.numbers("colour");
        assertEquals("mag", colour.info().unit());
        assertEquals(table.numbers("int_average_bp").number(0) - table.numbers("int_average_rp").number(0),
                colour.number(0), 1e-12);
        assertEquals("colour", table.columnNames().get(table.columnNames().size() - 1));
        Ui.run(() -> editor.pane().reveal(colour));
        Screen.save("computed-column");
    }

    @Test
    void aNewNameGoesIntoWhatUsesTheOldOneOnceThatIsConfirmed() throws Exception {
        Files.writeString(Definitions.fileOf(file), """
                astrarium: 1
                subsets:
                  - {name: near, where: parallax > 1}
                  - {name: bright, where: near && int_average_g < 10}
                """);
        Path recipe = file.getParent().resolveSibling("leavitt.cepheid");
        Files.writeString(recipe, Files.readString(recipe).replaceFirst("where: \\[] ", "where: [near] "));
        Workbench.file(TestData.EXAMPLE, "data").getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        Ui.until("the subsets read", () -> editor.getAdapter(OpenTable.class).subsets().containsKey("bright"));
        org.eclipse.swt.widgets.Table list = Widgets.named(org.eclipse.swt.widgets.Table.class, "subsetsView.table");
        Hand.click(list, Ui.get(() -> Widgets.middle(list.getItem(1).getBounds(1))));
        Subsets.press("Edit");
        Widgets.retype(Widgets.named(Text.class, "subset.name"), "close by");
        Button save = Widgets.named(Button.class, "subset.save");
        Ui.until("the subset can be saved", save::isEnabled);
        Hand.click(save);
        Button ok = Widgets.button("OK");
        Widgets.waitFor(Label.class, "the recipe named", label -> ((Label) label).getText().contains("is used by bright,")
                && ((Label) label).getText().contains("leavitt.cepheid uses \"near\" as well"));
        Screen.save("rename");
        Hand.click(ok);
        Ui.until("the subset renamed", () -> editor.getAdapter(OpenTable.class).subsets().containsKey("close by"));
        assertEquals("`close by` && int_average_g < 10", Definitions.read(file).subset("bright").orElseThrow().rule()
                .text());
    }

    @Test
    void aListOfIdentifiersIsEditedAsAList() throws Exception {
        Table table = Ui.get(() -> editor.getAdapter(Table.class));
        String first = table.column("source_id").text(0);
        String second = table.column("source_id").text(1);
        Files.writeString(Definitions.fileOf(file), "subsets:\n  - {name: mine, ids: {column: source_id, values: ["
                + first + "]}}\n");
        Workbench.file(TestData.EXAMPLE, "data").getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        Ui.until("the subsets read", () -> editor.getAdapter(OpenTable.class).subsets().containsKey("mine"));
        org.eclipse.swt.widgets.Table list = Widgets.named(org.eclipse.swt.widgets.Table.class, "subsetsView.table");
        Hand.click(list, Ui.get(() -> Widgets.middle(list.getItem(1).getBounds(1))));
        Subsets.press("Edit");
        Text ids = Widgets.named(Text.class, "subset.ids");
        assertEquals(first, Ui.get(ids::getText));
        Widgets.retype(ids, first + ", " + second + " 12345");
        saysInTheEnd("subset.message", "2 of 9500 rows; 1 of 3 identifiers are in no row of the table");
        Screen.save("identifiers");
        Button save = Widgets.named(Button.class, "subset.save");
        Ui.until("the subset can be saved", save::isEnabled);
        Hand.click(save);
        Ui.until("the subset saved", () -> editor.getAdapter(OpenTable.class).subsets().get("mine").count() == 2);
    }

    @Test
    void wholeRowsThatAreSelectedBecomeTheActiveSelection() {
        TablePane pane = Ui.get(editor::pane);
        NatTable grid = Widgets.named(NatTable.class, "tableEditor.table");
        Hand.click(grid, Ui.get(() -> Widgets.middle(grid.getBoundsByPosition(0, 3))));
        Ui.until("the row active", () -> ActiveSelections.of(PlatformUI.getWorkbench()).get(file).isPresent());
        Selection rows = Ui.get(() -> ActiveSelections.of(PlatformUI.getWorkbench()).get(file).orElseThrow());
        assertEquals(1, rows.count());
        assertTrue(rows.contains(Ui.get(() -> pane.view().row(2))));
        saysInTheEnd("status.activeSelection", "1 of ");
    }

    @Test
    void pointsPickedInAFigureAreMarkedInTheTable() throws Exception {
        Workbench.open(IEditorPart.class, TestData.EXAMPLE, "leavitt.cepheid");
        Hand.keys(SWT.F5);
        ChartCanvas figure = Widgets.named(ChartCanvas.class, "figure.pl");
        Ui.await("the figure drawn", () -> Screen.colours(figure) > 30);
        ChartView.Hit hit = Ui.get(() -> pointInSight(figure));
        assertTrue(hit.row() >= 0, "the figure's points stand for rows");
        Hand.click(figure, Ui.get(() -> pixelOf(figure)));
        Ui.until("a row picked", () -> ActiveSelections.of(PlatformUI.getWorkbench()).get(file).isPresent());
        assertEquals(1, Ui.get(() -> ActiveSelections.of(PlatformUI.getWorkbench()).get(file).orElseThrow().count()));
        saysInTheEnd("status.activeSelection", "1 of ");
    }

    private static ChartView.Hit pointInSight(ChartCanvas figure) {
        Point at = pixelOf(figure);
        return figure.getView().nearest(at.x, at.y, 2).orElseThrow();
    }

    /** A pixel of the upper half of a figure, which is in sight, where a point of a row is. */
    private static Point pixelOf(ChartCanvas figure) {
        Point size = figure.getSize();
        for (int y = 10; y < size.y / 2; y += 2) {
            for (int x = 10; x < size.x; x += 2) {
                if (figure.getView().nearest(x, y, 2).filter(hit -> hit.row() >= 0).isPresent()) {
                    return new Point(x, y);
                }
            }
        }
        throw new AssertionError("no point in the upper half of the figure");
    }
}
