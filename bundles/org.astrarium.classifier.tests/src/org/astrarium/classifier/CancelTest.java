/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is cancelled ends at the next look, wherever it is; and it looks often. */
class CancelTest {
    @TempDir
    static Path images;

    @BeforeAll
    static void draw() {
        Sky.twoClasses(images, 12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // a fold and the kept one train 300 trees each, and each of the two baselines looks at every source
        "model: {kind: forest}                           | split: {test: 0.3} | 150",
        "model: {kind: logistic}                         | split: {folds: 3}  | 200",
        "model: {filters: 2, neurons: 4, layers: 0, epochs: 3} | split: {test: 0.3} | 100",
        "model: {kind: logistic}                         | 'search: {method: grid, folds: 2, space: {crop: [8, 9]}}' | 200"})
    void atAnyLook(String model, String other, int least) {
        String[] recipe = {"preprocess: {crop: 12}", model, other};
        Looks whole = new Looks(Integer.MAX_VALUE);
        Recipes.run(images, Map.of(), whole, recipe);
        int looks = whole.count();
        assertTrue(looks >= least, looks + " looks");
        for (int part = 0; part < 6; part++) {
            Looks cancelled = new Looks(looks * part / 6);
            assertThrows(Progress.CancelledException.class, () -> Recipes.run(images, Map.of(), cancelled, recipe));
            // what is read or measured in parallel looks once more in each thread
            assertTrue(cancelled.count() <= looks * part / 6 + 1 + 24, "it went on to look " + cancelled.count()
            + " times");
        }
    }
}
