/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.astrarium.classifier.Recipes;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledImagesTest {
    @TempDir
    Path folder;

    @Test
    void classesAreCountedByTheNamesAlone() throws IOException {
        Sky.twoClasses(folder, 4);
        Files.writeString(folder.resolve("red/broken_A.fits"), "no image");
        Files.writeString(folder.resolve("red/broken_B.fits"), "no image");
        Files.delete(folder.resolve("blue/b2_B.fits"));
        ImageSet set = LabelledImages.of(Recipes.of(), FolderOfImages.of(folder, "images")).set();
        assertEquals(List.of("blue", "red"), set.classes());
        assertEquals(List.of("A", "B"), set.bands());
        assertEquals(3, set.count(0));
        assertEquals(5, set.count(1), "no pixel was read");
        assertEquals("b2", set.skipped().get(0).source());
        assertEquals(List.of("blue/b0_A.fits", "blue/b0_B.fits"), set.sources().get(0).files());
    }

    @Test
    void whatIsNoSetIsRefusedAsARunRefusesIt() {
        Sky.write(folder.resolve("red"), "r", Sky.blob(8, 1, 1, 5, 5));
        FolderOfImages one = FolderOfImages.of(folder, "images");
        assertTrue(refused(one).contains("images holds one class alone, red"));
        assertTrue(refused(one, "images: {folder: images, name: \"{band}-{source}.fits\"}")
                .contains("no file of images goes by this pattern"));
        assertEquals(List.of("red"), LabelledImages.scan(one, List.of(), NamePattern.parse("{source}_{band}.fits"))
                .classes());
    }

    @Test
    void everyHeldOutSourceHasItsFilesAndProbabilities() {
        Sky.twoClasses(folder, 6);
        Result result = Recipes.run(folder, "split: {folds: 3, repeats: 2}", Recipes.LOGISTIC);
        Table table = result.tables().get(0).table();
        ImageSet now = LabelledImages.of(Recipes.of(), FolderOfImages.of(folder, "images")).set();
        assertEquals(List.of("blue", "red"), HeldOut.classes(table));
        List<HeldOut> held = HeldOut.of(table, now);
        assertEquals(24, held.size());
        Set<String> names = new HashSet<>();
        for (HeldOut one : held) {
            names.add(one.source());
            assertEquals(one.truth().charAt(0), one.source().charAt(0));
            assertEquals(List.of(one.truth() + "/" + one.source() + "_A.fits", one.truth() + "/" + one.source()
                    + "_B.fits"), one.files());
            assertEquals(1, one.probabilities().get(0) + one.probabilities().get(1), 1e-12);
            boolean blue = one.probabilities().get(0) > one.probabilities().get(1);
            assertEquals(blue ? "blue" : "red", one.predicted());
            assertEquals(one.truth().equals(one.predicted()), one.isRight());
        }
        assertEquals(12, names.size());
        ImageSet none = new ImageSet(now.folder(), now.bands(), now.classes(), List.of(), List.of());
        assertEquals(List.of(), HeldOut.of(table, none).get(0).files(), "images that are gone are not made up");
        assertThrows(InputException.class, () -> HeldOut.of(new Table("other", List.of(), List.of()), now));
    }

    private static String refused(FolderOfImages images, String... recipe) {
        return assertThrows(InputException.class, () -> LabelledImages.of(Recipes.of(recipe), images)).problem()
                .line("");
    }
}
