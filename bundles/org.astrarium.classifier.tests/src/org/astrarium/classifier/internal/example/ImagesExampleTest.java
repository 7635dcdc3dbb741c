/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.image.ImageFiles;
import org.astrarium.engine.RecipeRun;
import org.astrarium.engine.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesExampleTest {
    @TempDir
    Path folder;

    @Test
    void everyFileIsListedWithItsChecksumAndSaidToBeSimulated() throws IOException {
        new ImagesExample().write(folder);
        Dataset dataset = Dataset.read(folder);
        assertTrue(dataset.simulated());
        assertEquals(3 * 3 * SimulatedImages.EACH, dataset.files().size());
        for (var file : dataset.files()) {
            assertEquals(Checksum.sha256(folder.resolve(file.path())), file.sha256());
        }
        Image image = ImageFiles.read(folder.resolve(dataset.files().get(0).path()), Progress.NONE);
        assertEquals(SimulatedImages.SIDE, image.width());
        assertEquals(SimulatedImages.SIDE, image.height());
    }

    @Test
    void theSameSourceIsDrawnTheSame() {
        for (String type : SimulatedImages.CLASSES) {
            assertArrayEquals(SimulatedImages.draw(type, 7).band(2), SimulatedImages.draw(type, 7).band(2));
        }
    }

    @Test
    void itsRecipeRunsThroughTheEngineAndKeepsAModel() throws IOException {
        new ImagesExample().write(folder);
        ClassifierAnalysis analysis = new ClassifierAnalysis();
        RecipeRun run = new RecipeRun(Analyses.of(List.of(analysis)), "0.1.0");
        RecipeRun.Outcome outcome = run.run(new RecipeRun.Request(folder.resolve("nebulae.classifier"),
                folder.resolve("out"),
                List.of(Setting.parse("model.kind=logistic"), Setting.parse("split.folds=5")), "test", 0),
                Progress.NONE);
        assertEquals(Boolean.TRUE, outcome.json().get("simulated"));
        assertTrue(analysis.trained(outcome.folder().resolve("model")));
        assertTrue(Files.size(outcome.folder().resolve("report.html")) > 10_000);
        // neither a coin nor a certainty: three classes, of which faint sources overlap
        double share = org.astrarium.classifier.Recipes.number(outcome.result(), "test", "accuracy", "value");
        assertTrue(share > 0.75 && share < 0.98, "it tells " + share);
    }
}
