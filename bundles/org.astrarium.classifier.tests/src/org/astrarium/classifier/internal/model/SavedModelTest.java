/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.classifier.Looks;
import org.astrarium.classifier.Recipes;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedModelTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path images;
    private static Path network;

    @BeforeAll
    static void train() throws IOException {
        images = Sky.twoClasses(shared.resolve("images"), 12);
        network = Recipes.model(Recipes.run(images, "split: {test: 0.3}", "preprocess: {crop: 12}", Recipes.SMALL),
                shared.resolve("network"));
    }

    @Test
    void saysTheSameBitsInANewProcess() throws IOException, InterruptedException {
        String there = Elsewhere.said(Said.class, Map.of(), network.toString(), images.toString());
        String here = Said.of(apply(network, images));
        assertEquals(24, here.lines().count());
        assertEquals(here, there);
    }

    @Test
    void trainingGivesTheSameBitsWithAnyNumberOfThreads() throws IOException, InterruptedException {
        String three = Elsewhere.said(Weights.class, Map.of("OMP_NUM_THREADS", "3"), images.toString());
        assertEquals(Weights.of(images), three);
    }

    @Test
    void classFoldersMeanNothingToAModel() {
        // what looks like the one class lies in the other's folder, and is of another size
        for (int i = 0; i < 3; i++) {
            Sky.write(folder.resolve("red"), "b" + i, Sky.blob(24, 300 + i, 1.5, 40, 5));
            Sky.write(folder.resolve("blue"), "r" + i, Sky.blob(20, 400 + i, 1.5, 5, 40));
        }
        Table table = apply(network, folder);
        assertEquals(6, table.rowCount());
        for (int i = 0; i < 6; i++) {
            assertEquals(source(table, i).startsWith("r") ? "red" : "blue",
                    ((StringColumn) table.column("predicted")).value(i), source(table, i));
        }
    }

    @Test
    void brokenImagesAmongThoseToBeToldAreNamed() throws IOException {
        Sky.write(folder, "good", Sky.blob(16, 77, 1.5, 5, 40));
        Sky.write(folder, "cut", Sky.blob(16, 78, 1.5, 5, 40));
        byte[] whole = Files.readAllBytes(folder.resolve("cut_B.fits"));
        Files.write(folder.resolve("cut_B.fits"), java.util.Arrays.copyOf(whole, 1000));
        float[] blank = new float[256];
        java.util.Arrays.fill(blank, Float.NaN);
        Sky.write(folder, "blank", new CutOut(16, 16, new float[][] {blank, blank}));
        Sky.write(folder, "dot", new CutOut(1, 1, new float[][] {{1}, {2}}));
        Table table = apply(network, folder);
        assertEquals(List.of("dot", "good"), List.of(source(table, 0), source(table, 1)));
        assertTrue(((BooleanColumn) table.column("unlike")).truth(0), "one pixel is like nothing");
        List<String> skipped = table.parameters().stream().map(p -> p.value()).toList();
        assertEquals(2, skipped.size());
        assertEquals("blank: its A image is blank to 100 per cent", skipped.get(0));
        assertTrue(skipped.get(1).startsWith("cut: its B image cannot be read: ") && !skipped.get(1).contains("\n"),
                skipped.get(1));
    }

    @Test
    void anApplicationIsCancelled() {
        assertThrows(Progress.CancelledException.class,
                () -> new ClassifierAnalysis().apply(network, FolderOfImages.of(images, "images"), new Looks(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logistic", "forest"})
    void baselinesComeBackAsTheyWere(String kind) throws IOException {
        Path model = Recipes.model(Recipes.run(images, "model: {kind: " + kind + "}"), folder);
        Table table = apply(model, images);
        assertEquals(24, table.rowCount());
        for (int i = 0; i < 24; i++) {
            assertEquals(source(table, i).startsWith("r") ? "red" : "blue",
                    ((StringColumn) table.column("predicted")).value(i));
        }
        assertEquals(Said.of(table), Said.of(apply(model, images)));
    }

    @Test
    void aFlatFolderWillDoAndWhatIsLikeNothingKnownIsMarked() {
        Sky.write(folder, "known", Sky.blob(16, 77, 1.5, 5, 40));
        Sky.write(folder, "strange", Sky.blob(16, 78, 4, 90_000, 3));
        Sky.write(folder, "lonely", Sky.blob(16, 79, 1.5, 5));
        Table table = apply(network, folder);
        assertEquals(List.of("source", "predicted", "p_blue", "p_red", "novelty", "unlike"),
                table.columns().stream().map(column -> column.info().name()).toList());
        assertEquals("known", source(table, 0));
        assertEquals("red", ((StringColumn) table.column("predicted")).value(0));
        BooleanColumn unlike = (BooleanColumn) table.column("unlike");
        assertFalse(unlike.truth(0));
        assertTrue(unlike.truth(1));
        assertEquals("lonely: no image in B", table.parameters().get(0).value());
        for (int i = 0; i < 2; i++) {
            assertEquals(1, ((DoubleColumn) table.column("p_blue")).number(i)
                    + ((DoubleColumn) table.column("p_red")).number(i), 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights.bin", "known.csv"})
    void aChangedFileIsRefusedBeforeItIsRead(String name) throws IOException {
        Path model = copy();
        byte[] bytes = Files.readAllBytes(model.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(model.resolve(name), bytes);
        assertTrue(refused(model)
                .endsWith(name + ": not the file that was trained: its checksum differs (train the model again)"));
        Files.delete(model.resolve(name));
        assertTrue(refused(model).endsWith(name + ": a part of the model is missing (train it again)"));
    }

    @Test
    void aForeignOrBrokenDescriptionIsRefused() throws IOException {
        Path model = copy();
        Path file = model.resolve(DescriptionFile.NAME);
        String text = Files.readString(file);
        for (String[] change : new String[][] {{"\"Deeplearning4j 1.0.0-M2.1\"", "\"Another 2.0\""},
                {"units: \\[.*", "units: [1.0]"},
            {"bands: .*", "bands: [\"A\"]"}, {"kind: cnn", "kind: forest"}, {"\"weights.bin\"", "\"../weights.bin\""},
            {"files: .*", "files: {}"},
            {"astrarium_model: 1", "astrarium_model: 2"}, {"(?s).*", "\u0000\u0001"},
            {"dense: \\[8\\]", "dense: [9]"}}) {
            String changed = text.replaceFirst(change[0], change[1]);
            assertFalse(changed.equals(text), change[0]);
            Files.writeString(file, changed);
            refused(model);
        }
    }

    @Test
    void imagesThatDoNotFitAreRefused() {
        Sky.write(folder, "one", Sky.blob(16, 1, 1.5, 5));
        InputException e = assertThrows(InputException.class, () -> apply(network, folder));
        assertTrue(e.problems().get(0).message().startsWith("no source has all of the model's bands, A, B"),
                e.getMessage());
    }

    @Test
    void onlyAFolderWithADescriptionIsAModel() throws IOException {
        assertTrue(new ClassifierAnalysis().trained(network));
        assertFalse(new ClassifierAnalysis().trained(folder));
        assertFalse(new ClassifierAnalysis().trained(Files.createFile(folder.resolve("file"))));
    }

    private String refused(Path model) {
        InputException e = assertThrows(InputException.class, () -> apply(model, images));
        String line = e.problems().get(0).line("");
        assertFalse(line.contains("\n"), line);
        return line;
    }

    private Path copy() throws IOException {
        Path model = Files.createDirectory(folder.resolve("model"));
        for (String name : List.of(DescriptionFile.NAME, "weights.bin", "known.csv")) {
            Files.copy(network.resolve(name), model.resolve(name));
        }
        return model;
    }

    private static String source(Table table, int row) {
        return ((StringColumn) table.column("source")).value(row);
    }

    private static Table apply(Path model, Path folder) {
        return new ClassifierAnalysis().apply(model, FolderOfImages.of(folder, folder.toString()), Progress.NONE);
    }
}
