/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.Definitions;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.ui.table.TableEditor;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table, or some of its rows, goes into a file of another format, under mouse and keyboard. */
class ExportTableTest {
    @TempDir
    Path folder;

    private Path file;
    private TableEditor editor;

    @BeforeEach
    void openExample() throws Exception {
        Workbench.clear();
        file = TestData.importExample().getProject().getLocation().append("data").append(TestData.TABLE).toPath();
        Files.writeString(Definitions.fileOf(file), """
                columns:
                  - {name: colour, expression: int_average_bp - int_average_rp, unit: mag}
                subsets:
                  - {name: near, where: parallax > 1}
                """);
        Workbench.file(TestData.EXAMPLE, "data").getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", TestData.TABLE);
        Ui.until("the table read", () -> editor.pane() != null);
    }

    @AfterEach
    void clear() throws Exception {
        Ui.run(() -> ActiveSelections.of(PlatformUI.getWorkbench()).clear(file, this));
        Workbench.clear();
    }

    /** Opens the wizard as the menu File does. */
    private static void saveAs() {
        Ui.display().asyncExec(() -> {
            try {
                Workbench.page().getWorkbenchWindow().getService(IHandlerService.class)
                        .executeCommand("org.eclipse.ui.file.saveAs", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("the wizard open", () -> Widgets.isThere("exportTable.file"));
    }

    private static void choose(String box, String beginning) {
        Combo combo = Widgets.named(Combo.class, box);
        Ui.run(combo::setFocus);
        for (int i = 0; i < Ui.get(combo::getItemCount) && !Ui.get(combo::getText).startsWith(beginning); i++) {
            String before = Ui.get(combo::getText);
            Hand.keys(SWT.ARROW_DOWN);
            Ui.until("the next choice", () -> !combo.getText().equals(before));
        }
        assertTrue(Ui.get(combo::getText).startsWith(beginning), Ui.get(combo::getText));
    }

    private static void finish() {
        Button finish = Widgets.button("Finish");
        Ui.until("all there", finish::isEnabled);
        Hand.click(finish);
        Ui.until("the wizard's end", finish::isDisposed);
    }

    @Test
    void aSubsetWithComputedColumnsGoesIntoCsvAndWhatIsLostIsToldBefore() {
        int near = Ui.get(() -> editor.getAdapter(OpenTable.class).subsets().get("near").count());
        saveAs();
        choose("exportTable.rows", "subset \"near\"");
        Path target = folder.resolve("near.csv");
        Widgets.retype(Widgets.named(Text.class, "exportTable.file"), target.toString());
        assertTrue(Ui.get(Widgets.named(Button.class, "exportTable.computed")::getSelection));
        assertEquals("CSV  (.csv)", Ui.get(Widgets.named(Combo.class, "exportTable.format")::getText));
        Label lost = Widgets.named(Label.class, "exportTable.lost");
        Ui.until("the losses told", () -> lost.getText().startsWith("CSV cannot hold units"));
        Screen.save("export");
        finish();
        Table written = TableFiles.read(target, Progress.NONE);
        assertEquals(near, written.rowCount());
        assertTrue(written.find("colour").isPresent());
        Table table = Ui.get(() -> editor.getAdapter(Table.class));
        Selection rows = Ui.get(() -> editor.getAdapter(OpenTable.class).subsets().get("near"));
        assertEquals(table.column("source_id").text(rows.rows()[near - 1]), written.column("source_id").text(near - 1));
    }

    @Test
    void theActiveSelectionWithoutComputedColumnsLosesNothingInFits() {
        Selection some = Selection.where("", Ui.get(() -> editor.getAdapter(Table.class).rowCount()), row -> row < 5);
        Ui.run(() -> ActiveSelections.of(PlatformUI.getWorkbench()).set(file, some, this));
        saveAs();
        choose("exportTable.rows", "active selection, 5 rows");
        Hand.click(Widgets.named(Button.class, "exportTable.computed"));
        Path target = folder.resolve("five.fits");
        Widgets.retype(Widgets.named(Text.class, "exportTable.file"), target.toString());
        Label lost = Widgets.named(Label.class, "exportTable.lost");
        Ui.until("nothing lost", () -> lost.getText().equals("nothing"));
        finish();
        Table written = TableFiles.read(target, Progress.NONE);
        assertEquals(5, written.rowCount());
        assertFalse(written.find("colour").isPresent());
        assertEquals("mas", written.column("parallax").info().unit());
    }

    @Test
    void aNameOfNoFormatAndTheTableItselfAreRefused() {
        saveAs();
        Button finish = Widgets.button("Finish");
        Ui.until("all there", finish::isEnabled);
        Widgets.retype(Widgets.named(Text.class, "exportTable.file"), folder.resolve("x.doc").toString());
        Ui.until("refused", () -> !finish.isEnabled());
        Widgets.retype(Widgets.named(Text.class, "exportTable.file"), file.toString());
        Ui.until("refused again", () -> !finish.isEnabled());
        Hand.click(Widgets.button("Cancel"));
        Ui.until("the wizard's end", finish::isDisposed);
        assertEquals(9500, TableFiles.read(file, Progress.NONE).rowCount());
    }
}
