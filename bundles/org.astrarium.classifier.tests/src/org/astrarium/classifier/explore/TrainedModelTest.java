/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.classifier.Looks;
import org.astrarium.classifier.Recipes;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.images.Preprocessing.Normalise;
import org.astrarium.classifier.images.Preprocessing.Stretch;
import org.astrarium.classifier.images.Sky;
import org.astrarium.classifier.images.Units;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedModelTest {
    private static final int BLUE = 0;
    private static final int RED = 1;
    private static final int SIDE = 12;

    @TempDir
    static Path folder;

    private static Path images;
    private static Path network;

    @BeforeAll
    static void train() throws IOException {
        images = Sky.twoClasses(folder.resolve("images"), 12);
        network = model("network", "preprocess: {crop: 12}", Recipes.SMALL);
    }

    @Test
    void saysWhatTheAnalysisSays() {
        FolderOfImages found = FolderOfImages.of(images, "images");
        Table table = new ClassifierAnalysis().apply(network, found, Progress.NONE);
        LabelledImages labelled = LabelledImages.of(Recipes.of("preprocess: {crop: 12}"), found);
        List<CutOut> cutOuts = labelled.read(Progress.NONE).cutOuts();
        try (TrainedModel model = TrainedModel.read(network)) {
            assertEquals(List.of("blue", "red"), model.classes());
            assertEquals(List.of("A", "B"), model.bands());
            assertEquals("r1", model.name().match("r1_A.fits").orElseThrow().source());
            assertTrue(model.isNetwork());
            for (int i = 0; i < cutOuts.size(); i++) {
                // together or alone, in single precision
                assertEquals(((DoubleColumn) table.column("p_red")).number(i),
                model.probabilities(cutOuts.get(i))[RED], 1e-5);
                assertEquals(((DoubleColumn) table.column("novelty")).number(i), model.novelty(cutOuts.get(i)));
            }
        }
    }

    @Test
    void seesWhatTheRecipeMakesOfIt() {
        LabelledImages labelled = LabelledImages.of(Recipes.of("preprocess: {crop: 12}"),
                FolderOfImages.of(images, "images"));
        List<CutOut> cutOuts = labelled.read(Progress.NONE).cutOuts();
        Preprocessing preprocessing = labelled.settings().preprocess();
        SeenImage ahead = SeenImage.of(preprocessing, preprocessing.units(cutOuts), cutOuts.get(3));
        assertEquals(SIDE, ahead.side());
        assertEquals(2, ahead.planes().length);
        assertEquals(SIDE * SIDE, ahead.planes()[1].length);
        try (TrainedModel model = TrainedModel.read(network)) {
            // under folds the model is trained on all of them, so that the units are those of all
            assertArrayEquals(ahead.planes()[1], model.seen(cutOuts.get(3)).planes()[1]);
        }
    }

    @Test
    void theGradientIsTheSlopeOfTheMeanOverAllWays() {
        // a linear stretch without a background makes what is seen the pixels themselves, so that a pixel's step is
        // known
        CutOut cutOut = Sky.blob(SIDE, 5, 2, 3, 1);
        try (TrainedModel model = TrainedModel.read(folder.resolve("plain/model"))) {
            Relevance gradient = model.gradient(cutOut, RED);
            assertEquals(2, gradient.planes().length);
            double greatest = gradient.greatest();
            assertTrue(greatest > 0);
            for (int band = 0; band < 2; band++) {
                for (int i = 1; i < SIDE * SIDE; i += 11) {
                    double slope = (stepped(model, cutOut, band, i, 0.005f) - stepped(model, cutOut, band, i,
                            -0.005f)) / 0.01;
                    // single precision over so small a step, and rectifiers that switch within a larger one
                    assertEquals(slope, gradient.planes()[band][i], 0.05 * greatest, "band " + band + ", pixel " + i);
                }
            }
            Relevance other = model.gradient(cutOut, BLUE);
            for (int i = 0; i < SIDE * SIDE; i++) {
                assertEquals(-gradient.planes()[0][i], other.planes()[0][i], 1e-4 * greatest,
                        "two probabilities sum to one");
            }
        }
    }

    @BeforeAll
    static void trainPlain() throws IOException {
        Path plain = Sky.twoClasses(folder.resolve("plain-images"), 12);
        Recipes.model(Recipes.run(plain, "split: {test: 0.3}",
                "preprocess: {crop: 12, background: none, stretch: linear, normalise: none}",
                Recipes.SMALL), folder.resolve("plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnn", "forest", "logistic"})
    void hidingTheSourceCostsTheAnswer(String kind) throws IOException {
        Path folderOfModel = kind.equals("cnn") ? network : model(kind, "model: {kind: " + kind + "}");
        CutOut red = Sky.blob(16, 500, 1.5, 5, 40);
        try (TrainedModel model = TrainedModel.read(folderOfModel)) {
            assertTrue(model.probabilities(red)[RED] > 0.5);
            Relevance map = model.occlusion(red, RED, Progress.NONE);
            int side = kind.equals("cnn") ? SIDE : 16;
            assertEquals(side, map.width());
            assertEquals(side * side, map.planes()[0].length);
            float middle = map.planes()[0][side / 2 * side + side / 2];
            float corner = map.planes()[0][0];
            assertTrue(middle > Math.abs(corner), middle + " in the middle, " + corner + " in the corner");
            assertEquals(-middle, model.occlusion(red, BLUE, Progress.NONE).planes()[0][side / 2 * side + side / 2],
                    1e-5);
        }
    }

    @Test
    void anOcclusionIsCancelled() {
        try (TrainedModel model = TrainedModel.read(network)) {
            assertThrows(Progress.CancelledException.class,
                    () -> model.occlusion(Sky.blob(16, 1, 2, 5, 5), RED, new Looks(0)));
        }
    }

    @Test
    void baselinesSeeNoPixels() throws IOException {
        CutOut cutOut = Sky.blob(16, 1, 2, 5, 5);
        try (TrainedModel model = TrainedModel.read(model("ruler", "model: {kind: logistic}"))) {
            assertFalse(model.isNetwork());
            assertThrows(IllegalStateException.class, () -> model.seen(cutOut));
            assertThrows(IllegalStateException.class, () -> model.gradient(cutOut, RED));
            assertThrows(IllegalArgumentException.class, () -> model.probabilities(Sky.blob(16, 1, 2, 5)));
        }
    }

    @Test
    void aFolderThatIsNoModelIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThrows(InputException.class, () -> TrainedModel.read(other));
    }

    @Test
    void unitsDecideWhatIsSeen() {
        CutOut cutOut = Sky.blob(16, 1, 2, 50);
        Preprocessing linear = new Preprocessing(16, 16, true, Stretch.LINEAR, Normalise.NOISE);
        SeenImage one = SeenImage.of(linear, new Units(new double[] {1}), cutOut);
        SeenImage half = SeenImage.of(linear, new Units(new double[] {2}), cutOut);
        for (int i = 0; i < 256; i++) {
            assertEquals(one.planes()[0][i] / 2, half.planes()[0][i], 1e-6);
        }
    }

    private static double stepped(TrainedModel model, CutOut cutOut, int band, int pixel, float step) {
        float[][] bands = Arrays.stream(cutOut.bands()).map(float[]::clone).toArray(float[][]::new);
        bands[band][pixel] += step;
        return model.probabilities(new CutOut(cutOut.width(), cutOut.height(), bands))[RED];
    }

    private static Path model(String name, String... recipe) throws IOException {
        return Recipes.model(Recipes.run(images, recipe), folder.resolve(name));
    }
}
