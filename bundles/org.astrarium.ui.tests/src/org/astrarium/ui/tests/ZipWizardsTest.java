/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.workspace.DatasetNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set as one file: out through the export wizard and in again through the import wizard. */
class ZipWizardsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void clearBefore() throws Exception {
        Workbench.clear();
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    private static void open(IWizardDescriptor descriptor, IProject selected) {
        Ui.display().asyncExec(() -> {
            try {
                IWorkbenchWizard wizard = descriptor.createWizard();
                wizard.init(PlatformUI.getWorkbench(),
                        selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
                new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard).open();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void finish() {
        Button finish = Widgets.button("Finish");
        Ui.until("all there", finish::isEnabled);
        Hand.click(finish);
        Ui.until("the wizard's end", finish::isDisposed);
    }

    @Test
    void aProjectGoesOutAndComesInAgain() throws Exception {
        IProject project = TestData.importExample().getProject();
        String yaml = Workbench.text(project.getFile(Dataset.FILE));
        Path zip = folder.resolve("out.zip");
        open(PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("org.astrarium.ui.exportZip"), project);
        Widgets.retype(Widgets.named(Text.class, "exportZip.file"), zip.toString());
        finish();
        assertTrue(Files.size(zip) > 1000);
        Workbench.clear();

        open(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.astrarium.ui.importZip"), null);
        Widgets.retype(Widgets.named(Text.class, "importZip.file"), zip.toString());
        Text name = Widgets.named(Text.class, "importZip.project");
        Ui.until("the project's name found", () -> name.getText().equals(TestData.EXAMPLE));
        finish();
        Ui.until("the recipe open", () -> Workbench.page().getActiveEditor() != null);
        IProject again = ResourcesPlugin.getWorkspace().getRoot().getProject(TestData.EXAMPLE);
        assertTrue(DatasetNature.has(again));
        assertEquals(yaml, Workbench.text(again.getFile(Dataset.FILE)));
        assertTrue(again.getFile("data/" + TestData.TABLE).exists());
    }

    @Test
    void aFileThatIsNoZipIsToldAtOnce() throws Exception {
        Path text = Files.writeString(folder.resolve("no.zip"), "nothing of the kind, however it is called");
        open(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.astrarium.ui.importZip"), null);
        Widgets.retype(Widgets.named(Text.class, "importZip.file"), text.toString());
        Ui.until("the problem told", () -> {
            WizardDialog dialog = Ui.display().getActiveShell() == null ? null
                    : (WizardDialog) Ui.display().getActiveShell().getData();
            return dialog != null && dialog.getCurrentPage().getErrorMessage() != null
                    && dialog.getCurrentPage().getErrorMessage().startsWith("Cannot be read as a zip file");
        });
        assertFalse(Ui.get(Widgets.button("Finish")::isEnabled));
        Hand.click(Widgets.button("Cancel"));
    }
}
