/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run as a whole: what it does without being told, its progress, and that it can be stopped. */
class RunTest {
    private static final Table TABLE = Stars.withCluster(7).table();

    @Test
    void aRecipeThatSaysNothingFitsOneCluster() {
        Membership cluster = Recipes.find(TABLE, "seed: 1").clusters().get(0);
        assertEquals(List.of("pmra", "pmdec", "parallax"), cluster.features().names());
        assertEquals(-3, cluster.clusterComponent().mean()[0], 0.1);
        assertEquals(4, cluster.clusterComponent().mean()[1], 0.1);
        assertEquals(100, cluster.members().count(), 8);
        assertEquals(500, cluster.distance().orElseThrow().distance(), 12);
        assertTrue(cluster.bootstrap().isPresent());
    }

    @Test
    void theMostCompactInProperMotionIsTheClusterUnlessAPlaceIsGiven() {
        Membership near = Recipes.find(TABLE, "clusters: [{name: A, bootstrap: 0, member: {near: {parallax: 1}}}]")
                .clusters().get(0);
        assertEquals(1, near.clusterComponent().mean()[2], 0.1, "most stars at 1 mas are of the field");
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        String[] recipe = {"seed: 4", "clusters: [{name: A, components: {from: 1, to: 3}, bootstrap: 10}]"};
        Membership one = Recipes.find(TABLE, recipe).clusters().get(0);
        Membership other = Recipes.find(TABLE, recipe).clusters().get(0);
        assertArrayEquals(one.probability(), other.probability());
        assertArrayEquals(one.bootstrap().orElseThrow().components().get(0).mean(),
                other.bootstrap().orElseThrow().components().get(0).mean());
    }

    @Test
    void theBootstrapsErrorOfAMeanIsItsWidthOverTheRootOfTheStars() {
        Membership cluster = Recipes.find(TABLE, "clusters: [{name: A, bootstrap: 200}]").clusters().get(0);
        double error = cluster.bootstrap().orElseThrow().components().get(cluster.cluster()).mean()[0];
        // 200 replicates know an error to 5 %, and the field adds a little
        assertEquals(cluster.clusterComponent().sd(0) / 10, error, 0.25 * error);
    }

    @Test
    void shellsByParallaxDoAsWell() {
        Search search = Recipes.find(TABLE, "search: {by: parallax, edges: {from: 0, to: 3, width: 1.5}}").search()
                .orElseThrow();
        assertEquals(2, search.shells().size());
        assertEquals(List.of("Group 1"), search.found().stream().map(Found::name).toList());
        Found group = search.found().get(0);
        assertEquals(120.3, group.ra(), 0.05);
        assertEquals(-40.2, group.dec(), 0.05);
        assertEquals(1.5, group.from());
        assertEquals(2, group.distance().orElseThrow().parallax(), 0.05);
    }

    @Test
    void aShellWithFewStarsIsPassedOverAndSaidToBe() {
        Result result = Recipes.run(TABLE, "search: {by: parallax, edges: {from: 0, to: 30, width: 15}}");
        assertTrue(result.warnings().stream()
                .anyMatch(w -> w.contains("Too few stars for a fit in the shell 15 to 30")),
                result.warnings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"computing", "selecting", "searching 1.5 to 3", "fitting A", "bootstrap A", "drawing"})
    void aRunCanBeStoppedInEveryPhase(String phase) {
        Progress stopped = new Progress() {
            private volatile boolean seen;

            @Override
            public void report(double fraction, String now) {
                seen |= now.startsWith(phase);
            }

            @Override
            public boolean isCancelled() {
                return seen;
            }
        };
        Recipe recipe =
                Recipes.of("search: {by: parallax, edges: {from: 0, to: 3, width: 1.5}}\nclusters: [{name: A}]");
        assertThrows(Progress.CancelledException.class,
                () -> new ClusterAnalysis().run(recipe, Inputs.of(TABLE), stopped));
    }

    @Test
    void progressGoesForward() {
        CountedProgress progress = new CountedProgress(Integer.MAX_VALUE);
        new ClusterAnalysis().run(Recipes.of("clusters: [{name: A}]"), Inputs.of(TABLE), progress);
        assertEquals(1, progress.fractions.get(progress.fractions.size() - 1), 1e-9);
        for (int i = 1; i < progress.fractions.size(); i++) {
            assertTrue(progress.fractions.get(i) >= progress.fractions.get(i - 1) - 1e-9, "at " + i + ": "
                    + progress.fractions.get(i - 1) + ", " + progress.fractions.get(i) + " " + progress.phases);
        }
    }
}
