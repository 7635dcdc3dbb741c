/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.result.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that cannot be used are named and left out, and the rest is used all the same. */
class HostileImagesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoGoodClasses() {
        Sky.twoClasses(folder, 10);
    }

    @Test
    void whatCannotBeUsedIsNamedWithItsReason() throws IOException {
        Path red = folder.resolve("red");
        byte[] whole = Files.readAllBytes(red.resolve("r0_A.fits"));
        copy("cut");
        Files.write(red.resolve("cut_A.fits"), Arrays.copyOf(whole, whole.length - 2000));
        copy("text");
        Files.writeString(red.resolve("text_B.fits"), "no image at all");
        copy("empty");
        Files.write(red.resolve("empty_B.fits"), new byte[0]);
        Files.write(red.resolve("lonely_A.fits"), whole);
        float[] nan = new float[256];
        Arrays.fill(nan, Float.NaN);
        Sky.write(red, "nan", new CutOut(16, 16, new float[][] {nan, nan}));
        Sky.write(red, "zero", new CutOut(16, 16, new float[2][256]));
        copy("sizes");
        Sky.write(red, "sizes", new CutOut(2, 2, new float[][] {{1, 2, 3, 4}}));
        Map<String, String> skipped = skipped(Recipes.run(folder, Recipes.LOGISTIC));
        assertEquals(List.of("cut", "empty", "lonely", "nan", "sizes", "text", "zero"), List.copyOf(skipped.keySet()));
        assertEquals("no image in B", skipped.get("lonely"));
        assertEquals("its A image is blank to 100 per cent", skipped.get("nan"));
        assertEquals("its A image is blank to 100 per cent", skipped.get("zero"));
        assertEquals("its images differ in size: 2 x 2 and 16 x 16", skipped.get("sizes"));
        assertTrue(skipped.get("cut").startsWith("its A image cannot be read: "), skipped.get("cut"));
        assertTrue(skipped.get("text").startsWith("its B image cannot be read: "), skipped.get("text"));
        assertTrue(skipped.values().stream().noneMatch(why -> why.contains("\n")));
    }

    @Test
    void onePixelAndOtherSizesAreImagesLikeOthers() {
        Sky.write(folder.resolve("red"), "one", new CutOut(1, 1, new float[][] {{3}, {4}}));
        Sky.write(folder.resolve("blue"), "wide", Sky.blob(41, 7, 2, 40, 5));
        for (String model : List.of(Recipes.LOGISTIC, "model: {kind: forest}", Recipes.SMALL)) {
            Result result = Recipes.run(folder, "split: {test: 0.5}", "preprocess: {crop: 12}", model);
            assertEquals(Map.of(), skipped(result));
            assertTrue(Double.isFinite(Recipes.number(result, "test", "log_loss")));
        }
    }

    @Test
    void partlyBlankImagesAreUsedAsTheRecipeSays() {
        CutOut half = Sky.blob(16, 4, 1.5, 5, 40);
        Arrays.fill(half.bands()[1], 0, 128, 0);
        Sky.write(folder.resolve("red"), "half", half);
        assertEquals("its B image is blank to 50 per cent", skipped(Recipes.run(folder, Recipes.LOGISTIC)).get("half"));
        Result all = Recipes.run(folder, Recipes.LOGISTIC, "images: {folder: images, most_blank: 0.6}");
        assertEquals(Map.of(), skipped(all));
    }

    @Test
    void aClassOfOneSourceIsRefusedInOneLine() {
        Sky.write(folder.resolve("green"), "alone", Sky.blob(16, 1, 2, 5, 5));
        assertEquals("test.classifier:1: images.folder: the class green has one source alone with all bands (two are the fewest that can be divided)",
                line(Recipes.LOGISTIC));
    }

    @Test
    void aFolderWithoutClassesOrImagesIsRefusedInOneLine() throws IOException {
        Path flat = Files.createDirectories(folder.resolve("flat"));
        assertTrue(assertThrows(InputException.class, () -> Recipes.run(flat, Recipes.LOGISTIC)).problems().get(0)
                .message()
                .contains("no file of images goes by this pattern"));
        Sky.write(flat.resolve("only"), "a", Sky.blob(16, 1, 2, 5, 5));
        assertTrue(assertThrows(InputException.class, () -> Recipes.run(flat, Recipes.LOGISTIC)).problems().get(0)
                .message()
                .contains("holds one class alone, only"));
    }

    @Test
    void moreFoldsThanSourcesStillJudge() {
        Result result = Recipes.run(folder, "split: {folds: 20}", Recipes.LOGISTIC);
        assertEquals(20, ((List<?>) result.numbers().get("folds")).size());
        assertThrows(InputException.class, () -> Recipes.run(folder, "split: {folds: 21}", Recipes.LOGISTIC));
    }

    private String line(String... lines) {
        InputException e = assertThrows(InputException.class, () -> Recipes.run(folder, lines));
        assertEquals(1, e.problems().size());
        return e.problems().get(0).line("").replaceFirst("^: ", "");
    }

    private void copy(String name) throws IOException {
        for (String band : List.of("A", "B")) {
            Files.copy(folder.resolve("red/r0_" + band + ".fits"),
                    folder.resolve("red/" + name + "_" + band + ".fits"));
        }
    }

    private static Map<String, String> skipped(Result result) {
        Map<String, String> out = new TreeMap<>();
        for (Object one : (List<?>) ((Map<?, ?>) result.numbers().get("data")).get("skipped")) {
            Map<?, ?> entry = (Map<?, ?>) one;
            out.put((String) entry.get("source"), (String) entry.get("why"));
        }
        return out;
    }
}
