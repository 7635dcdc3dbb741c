/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.core.analysis.Example;
import org.astrarium.workspace.DatasetProjects;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeRuns;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;

/** The images of the classifier's example, with a recipe that takes seconds. */
final class NebulaeData {
    static final String EXAMPLE = "Nebulae";
    /** Sources of each of its classes. */
    static final int EACH = 40;
    private static final String RECIPE = """
            astrarium: 1
            title: Nebulae, in a hurry
            images: {folder: data/simulated, bands: [I2, I3, I4]}
            split: {test: 0.4}
            preprocess: {crop: 24}
            model: {epochs: %d, filters: 4, neurons: 16, layers: 0}
            """;

    private NebulaeData() {
    }

    /** Imports the example and gives it the short recipe. */
    static IFile make(int epochs) throws Exception {
        Example example = DatasetProjects.examples().stream().filter(e -> e.name().equals(EXAMPLE)).findFirst()
                .orElseThrow();
        IFile recipe = DatasetProjects.importExample(example, new NullProgressMonitor()).orElseThrow();
        recipe.setContents(new ByteArrayInputStream(RECIPE.formatted(epochs).getBytes(StandardCharsets.UTF_8)),
                IResource.FORCE,
                null);
        return recipe;
    }

    /** Shows a page of the recipe. */
    static void open(IFile recipe, String page) {
        Workbench.expand(EXAMPLE);
        Workbench.open(IEditorPart.class, EXAMPLE, recipe.getName());
        Widgets.openPage(page);
    }

    /** Runs the recipe that is open, and shows it again. */
    static void run(IFile recipe, String page) {
        Hand.click(Widgets.named(Button.class, "recipe.run"));
        Ui.await("the run over", () -> RecipeRuns.running(recipe).isEmpty() && predictions(recipe).exists());
        Workbench.open(IEditorPart.class, EXAMPLE, recipe.getName());
        Widgets.openPage(page);
    }

    /** The table of the sources held out. */
    static IFile predictions(IFile recipe) {
        return RecipeFiles.result(recipe).getFile("tables/predictions.vot");
    }

    /** Where the images of a class lie. */
    static Path images(IFile recipe, String type) {
        Path folder = recipe.getProject().getLocation().append("data/simulated").append(type).toPath();
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("no folder " + folder);
        }
        return folder;
    }

    static String text(String label) {
        return Ui.get(Widgets.named(Label.class, label)::getText);
    }
}
