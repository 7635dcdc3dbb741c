/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.table.RowView;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.ui.table.TablePane;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table editor under mouse and keyboard. */
class TableEditorTest {
    private Table table;
    private TablePane pane;

    @BeforeEach
    void openExample() throws Exception {
        Workbench.clear();
        IPath project = TestData.importExample().getProject().getLocation();
        table = TableFiles.read(project.append("data").append(TestData.TABLE).toPath(), Progress.NONE);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        TableEditor editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", TestData.TABLE);
        Ui.until("the table read", () -> editor.pane() != null);
        pane = Ui.get(editor::pane);
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void showsEveryRowAndColumn() {
        assertEquals(table.columnNames(), Ui.get(() -> pane.view().table().columnNames()));
        assertEquals(table.rowCount(), Ui.get(() -> pane.view().count()));
        NatTable grid = Widgets.named(NatTable.class, "tableEditor.table");
        assertEquals("1", Ui.get(() -> grid.getDataValueByPosition(0, 1)), "rows are counted from one");
        assertEquals(table.columnNames().get(0), Ui.get(() -> grid.getDataValueByPosition(1, 0)));
        assertEquals(table.columns().get(0).text(0), Ui.get(() -> grid.getDataValueByPosition(1, 1)));
        String status = Ui.get(Widgets.named(Label.class, "tableEditor.status")::getText);
        assertTrue(status.replaceAll("\\D", "").contains(String.valueOf(table.rowCount())), status);
    }

    @Test
    void enterAppliesAConditionAndEscTakesItAway() {
        NumberColumn parallax = table.numbers("parallax");
        NumberColumn error = table.numbers("parallax_error");
        int wanted = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            wanted += parallax.number(row) / error.number(row) >= 10 ? 1 : 0;
        }
        assertTrue(wanted > 0 && wanted < table.rowCount(), "the condition divides the rows: " + wanted);
        Text filter = Widgets.named(Text.class, "tableEditor.filter");
        Widgets.retype(filter, "parallax / parallax_error >= 10");
        assertEquals(table.rowCount(), Ui.get(() -> pane.view().count()), "nothing happens before Enter");
        Hand.keys(SWT.CR);
        Ui.until("the condition applied", () -> !pane.view().condition().isEmpty());
        assertEquals(wanted, Ui.get(() -> pane.view().count()));
        Widgets.retype(filter, "paralax > 1");
        Hand.keys(SWT.CR);
        String problem = Ui.get(Widgets.named(Label.class, "tableEditor.filterProblem")::getText);
        assertTrue(problem.contains("paralax") && problem.contains("parallax"),
                "the name and the nearest right one: " + problem);
        assertEquals(wanted, Ui.get(() -> pane.view().count()), "the rows are as before");
        Hand.keys(SWT.ESC);
        Ui.until("all rows again", () -> pane.view().count() == table.rowCount());
        assertEquals("", Ui.get(filter::getText));
    }

    @Test
    void clicksOnAHeaderSort() {
        int column = table.columnNames().indexOf("pf");
        NatTable grid = Widgets.named(NatTable.class, "tableEditor.table");
        Ui.run(() -> pane.reveal(pane.view().table().columns().get(column)));
        clickHeader(grid, column);
        Ui.until("sorted", () -> pane.view().sort() != null);
        assertEquals("pf", Ui.get(() -> table.columnNames().get(pane.view().sort().column())));
        assertSorted(false);
        clickHeader(grid, column);
        Ui.until("sorted the other way", () -> pane.view().sort() != null && pane.view().sort().descending());
        assertSorted(true);
        clickHeader(grid, column);
        Ui.until("the file's order", () -> pane.view().sort() == null);
        assertEquals(0, Ui.get(() -> pane.view().row(0)));
    }

    @Test
    void saysWhichCellsCouldNotBeRead() throws Exception {
        IFile file = Workbench.file(TestData.EXAMPLE, "data/two.vot");
        Files.writeString(file.getLocation().toPath(), """
                <VOTABLE version="1.4"><RESOURCE><TABLE>
                <FIELD name="x" datatype="double"/><FIELD name="n" datatype="long"/>
                <DATA><TABLEDATA><TR><TD>1,5</TD><TD>abc</TD></TR></TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>
                """);
        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        assertFalse(Widgets.isThere("tableEditor.warnings"), "the example has no such cells");
        TableEditor editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", "two.vot");
        Ui.until("the table read", () -> editor.pane() != null);
        Label warnings = Widgets.named(Label.class, "tableEditor.warnings");
        String first = "column x: 1 cell is no double and taken as blank, the first in row 1: \"1,5\"";
        assertEquals(first, Ui.get(warnings::getText));
        Hand.click(Widgets.named(Link.class, "tableEditor.warnings.all"));
        Ui.until("both", () -> warnings.getText().equals(
                first + "\ncolumn n: 1 cell is no long and taken as blank, the first in row 1: \"abc\""));
    }

    private static void clickHeader(NatTable grid, int column) {
        Ui.until("the header in sight", () -> position(grid, column) > 0);
        Hand.click(grid, Ui.get(() -> Widgets.middle(grid.getBoundsByPosition(position(grid, column), 0))));
    }

    /** Where a column of the table is in the grid; zero while it is not in sight. */
    private static int position(NatTable grid, int column) {
        for (int p = 1; p < grid.getColumnCount(); p++) {
            if (grid.getColumnIndexByPosition(p) == column) {
                return p;
            }
        }
        return 0;
    }

    /** The values in order, the blanks behind them whichever way they are sorted. */
    private void assertSorted(boolean descending) {
        RowView view = Ui.get(() -> pane.view());
        NumberColumn pf = table.numbers("pf");
        assertEquals(table.rowCount(), view.count());
        for (int at = 1; at < view.count(); at++) {
            double before = pf.number(view.row(at - 1));
            double here = pf.number(view.row(at));
            boolean right = Double.isNaN(here) || (descending ? before >= here : before <= here);
            assertTrue(right, "row " + at + ": " + before + " before " + here);
        }
        assertTrue(Double.isNaN(pf.number(view.row(view.count() - 1))), "the example has blanks in pf");
    }
}
