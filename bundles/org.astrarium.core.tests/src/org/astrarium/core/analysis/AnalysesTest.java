/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;
import org.junit.jupiter.api.Test;

class AnalysesTest {
    private record Named(String id) implements Analysis {
        @Override
        public String name() {
            return id;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Schema schema() {
            return Schema.forTable(id, List.of(), List.of());
        }

        @Override
        public Result run(Recipe recipe, Inputs inputs, Progress progress) {
            throw new AssertionError("not run here");
        }

        @Override
        public List<Example> examples() {
            return List.of();
        }
    }

    private final Analyses analyses = Analyses.of(List.of(new Named("cluster"), new Named("cepheid")));

    @Test
    void theExtensionNamesTheAnalysis() {
        assertEquals("cepheid", analyses.ofRecipe(Path.of("a.b/leavitt.v2.cepheid")).id());
        assertEquals(List.of("cepheid", "cluster"), analyses.all().stream().map(Analysis::id).toList());
    }

    @Test
    void anOrphanedRecipeNamesItsPlugin() {
        InputException e = assertThrows(InputException.class, () -> analyses.ofRecipe(Path.of("x.classifier")));
        assertEquals("astrarium: x.classifier: no analysis for .classifier recipes is installed"
                + " (install its plugin: astrarium plugin install org.astrarium.classifier.feature)",
                e.problem().line("astrarium"));
    }

    @Test
    void aFileWithoutExtensionIsNoRecipe() {
        assertTrue(assertThrows(InputException.class, () -> analyses.ofRecipe(Path.of("x"))).getMessage()
                .contains(".cepheid, .cluster"));
    }

    @Test
    void progressOfAPartIsScaledIntoTheWhole() {
        double[] seen = new double[1];
        Progress whole = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                seen[0] = fraction;
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        whole.part(0.5, 0.9).part(0, 0.5).report(0.5, "half of the first half");
        assertEquals(0.6, seen[0], 1e-15);
        assertThrows(Progress.CancelledException.class, () -> whole.part(0, 1).checkCancelled());
        Progress.NONE.checkCancelled();
    }
}
