/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.ui.table.TablePane;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cross-match of two tables that are selected in the explorer, under mouse and keyboard. */
class CrossMatchTest {
    private static final String OTHER = "zz-some.csv";

    private IProject project;
    private Table table;

    @BeforeEach
    void makeTwoTables() throws Exception {
        Workbench.clear();
        project = TestData.importExample().getProject();
        Path data = project.getLocation().append("data").toPath();
        table = TableFiles.read(data.resolve(TestData.TABLE), Progress.NONE);
        Selection some = Selection.where("some", table.rowCount(), row -> row % 3 == 0);
        TableFiles.write(table.gather(some), data.resolve(OTHER), Progress.NONE);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    /** Selects both tables and opens the wizard as the menu does. */
    private static void openWizard() {
        Tree tree = Workbench.explorer();
        TreeItem first = Widgets.item(tree, TestData.EXAMPLE, "data", TestData.TABLE);
        Hand.click(tree, Ui.get(() -> Widgets.middle(first.getBounds())));
        Ui.until("the first selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].equals(first));
        Hand.keys(SWT.SHIFT, SWT.ARROW_DOWN);
        Ui.until("both selected", () -> tree.getSelectionCount() == 2);
        Ui.display().asyncExec(() -> {
            try {
                Workbench.page().getWorkbenchWindow().getService(IHandlerService.class)
                        .executeCommand("org.astrarium.ui.match", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Ui.until("both tables read", () -> Widgets.isThere("match.name")
                && Widgets.named(Label.class, "match.firstRows").getText().contains("rows")
                && Widgets.named(Label.class, "match.secondRows").getText().contains("rows"));
    }

    private TablePane finish(String name) {
        Button finish = Widgets.button("Finish");
        Ui.until("all there", finish::isEnabled);
        Hand.click(finish);
        Ui.until("the new table open", () -> Workbench.page().getActiveEditor() instanceof TableEditor editor
                && editor.getTitle().equals(name) && editor.pane() != null);
        return Ui.get(() -> ((TableEditor) Workbench.page().getActiveEditor()).pane());
    }

    @Test
    void twoTablesBecomeOneByPosition() {
        openWizard();
        Widgets.retype(Widgets.named(Text.class, "match.radius"), "0.001");
        Widgets.retype(Widgets.named(Text.class, "match.name"), "both.fits");
        TablePane pane = finish("both.fits");
        Table both = Ui.get(() -> pane.view().table());
        assertEquals((table.rowCount() + 2) / 3, both.rowCount());
        assertEquals(table.columns().size() * 2 + 1, both.columns().size());
        assertEquals("arcsec", both.column("separation").info().unit());
        assertEquals(table.column("source_id").text(3), both.column("source_id_2").text(1));
        assertEquals("cross-match of data/" + TestData.TABLE + " with data/" + OTHER + ": best within 0.001 arcsec",
                Dataset.read(project.getLocation().toPath()).file("data/both.fits").orElseThrow().from());
    }

    @Test
    void byIdentifierAfterAMistakeThatIsTold() {
        openWizard();
        Button finish = Widgets.button("Finish");
        Widgets.retype(Widgets.named(Text.class, "match.radius"), "0");
        Ui.until("the mistake told", () -> !finish.isEnabled());
        assertTrue(message().contains("radius"), message());
        Hand.click(Widgets.named(Button.class, "match.byId"));
        Ui.until("no mistake any more", finish::isEnabled);
        assertFalse(Ui.get(Widgets.named(Text.class, "match.radius")::isEnabled));
        Widgets.retype(Widgets.named(Text.class, "match.name"), "same.csv");
        Table same = Ui.get(finish("same.csv").view()::table);
        assertEquals((table.rowCount() + 2) / 3, same.rowCount());
        String lost = Ui.get(Widgets.named(Label.class, "tableEditor.warnings")::getText);
        assertTrue(lost.startsWith("CSV cannot hold units"), lost);
    }

    private static String message() {
        return Ui.get(() -> {
            WizardDialog dialog = (WizardDialog) Ui.display().getActiveShell().getData();
            String error = dialog.getCurrentPage().getErrorMessage();
            return error == null ? "" : error;
        });
    }
}
