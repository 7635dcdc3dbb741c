/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.ui.image.Gallery;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set made of a folder of images. */
class ImageSetWizardTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws Exception {
        Workbench.clear();
        IFile example = NebulaeData.make(1);
        for (String type : List.of("HII", "RG")) {
            Path to = Files.createDirectories(folder.resolve("sky").resolve(type));
            try (var files = Files.list(NebulaeData.images(example, type))) {
                for (Path file : files.filter(f -> f.getFileName().toString().matches("S.0[1-5]_I[23].fits"))
                        .toList()) {
                    Files.copy(file, to.resolve(file.getFileName().toString().replace('_', '-')));
                }
            }
        }
        Workbench.clear();
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void itSaysWhatItFindsAndMakesARecipe() throws Exception {
        ParameterizedCommand command = Ui.get(() -> PlatformUI.getWorkbench().getService(ICommandService.class)
                .deserialize("org.eclipse.ui.newWizard(newWizardId=org.astrarium.classifier.ui.newImageSet)"));
        Ui.display().asyncExec(() -> execute(command));
        Text images = Widgets.named(Text.class, "imageSet.images");
        Button finish = Widgets.button("Finish");
        Ui.run(() -> images.setText(folder.resolve("nowhere").toString()));
        assertFalse(Ui.get(finish::isEnabled));
        Ui.run(() -> images.setText(folder.resolve("sky").toString()));
        Ui.until("what is found", () -> NebulaeData.text("imageSet.found")
                .startsWith("10 sources: HII 5, RG 5\nBands: I2, I3"));
        assertEquals("{source}-{band}.fits", Ui.get(Widgets.named(Combo.class, "imageSet.pattern")::getText));
        Ui.until("all said", finish::isEnabled);
        Hand.click(finish);
        IFile recipe = Workbench.file("sky", "images.classifier");
        Ui.await("the recipe", recipe::exists);
        Ui.until("it is open", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getTitle().equals("images.classifier"));
        assertTrue(Workbench.text(recipe).contains("images: {folder: data/sky, name: \"{source}-{band}.fits\"}"),
                Workbench.text(recipe));
        assertEquals(20, Workbench.text(Workbench.file("sky", "dataset.yaml")).split("sha256:", -1).length - 1);
        Widgets.openPage("Images");
        Gallery gallery = Widgets.named(Gallery.class, "images.gallery");
        Ui.until("its sources", () -> gallery.count() == 10);
        Ui.until("no problem", () -> NebulaeData.text("images.state").startsWith("10 sources of 2 classes in 2 bands"));
    }

    /** Returns when the wizard is closed. */
    private static void execute(ParameterizedCommand command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }
}
