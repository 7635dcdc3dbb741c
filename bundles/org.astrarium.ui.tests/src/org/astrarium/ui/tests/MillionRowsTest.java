/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.ui.table.TablePane;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A large table must not hold up the window. */
class MillionRowsTest {
    private static final int ROWS = 1_000_000;
    /** A wait that is felt is 100 ms; this bound is for a machine that has much else to do. */
    private static final long BOUND_MS = 1000;

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void opensScrollsFiltersAndSortsWithoutHoldingUpTheWindow() throws Exception {
        IProject project = TestData.importExample().getProject();
        Path file = project.getLocation().append("data").append("million.fits").toPath();
        int above = write(file);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        Workbench.settle();
        try (UiWatch watch = new UiWatch()) {
            TableEditor editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", "million.fits");
            Ui.until("the table read", () -> editor.pane() != null);
            TablePane pane = Ui.get(editor::pane);
            lap(watch, "opening");
            NatTable grid = Widgets.named(NatTable.class, "tableEditor.table");
            Widgets.retype(Widgets.named(Text.class, "tableEditor.goToRow"), String.valueOf(ROWS));
            Hand.keys(SWT.CR);
            Ui.until("the last row", () -> rowsInSight(grid).contains("1\u2009000\u2009000"));
            lap(watch, "scrolling to the end");
            Widgets.retype(Widgets.named(Text.class, "tableEditor.filter"), "u1 > 0.5");
            Hand.keys(SWT.CR);
            Ui.until("the condition applied", () -> pane.view().count() < ROWS);
            assertEquals(above, Ui.get(() -> pane.view().count()));
            lap(watch, "filtering");
            Hand.click(grid, Ui.get(() -> Widgets.middle(grid.getBoundsByPosition(2, 0))));
            Ui.until("sorted", () -> pane.view().sort() != null);
            lap(watch, "sorting");
        }
    }

    private static List<Object> rowsInSight(NatTable grid) {
        return IntStream.range(1, grid.getRowCount()).mapToObj(row -> grid.getDataValueByPosition(0, row)).toList();
    }

    private static void lap(UiWatch watch, String what) {
        long ms = watch.lapMs();
        System.out.println("A million rows: while " + what + ", the window waited at most " + ms + " ms");
        assertTrue(ms < BOUND_MS, what + " held up the window for " + ms + " ms");
    }

    /** Writes six columns of random numbers, and returns how many of the second are above a half. */
    private static int write(Path file) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        DoubleColumn[] columns = new DoubleColumn[6];
        int above = 0;
        for (int c = 0; c < columns.length; c++) {
            double[] values = random.doubles(ROWS).toArray();
            columns[c] = new DoubleColumn(ColumnInfo.of("u" + c, "", "", "A uniform number"), values);
            for (int row = 0; c == 1 && row < ROWS; row++) {
                above += values[row] > 0.5 ? 1 : 0;
            }
        }
        TableFiles.write(new Table("million", List.of(), List.of(columns)), file, Progress.NONE);
        assertTrue(Files.size(file) > 8L * 6 * ROWS, "the table is there");
        return above;
    }
}
