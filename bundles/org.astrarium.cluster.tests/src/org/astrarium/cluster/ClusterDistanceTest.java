/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class ClusterDistanceTest {
    private static Optional<ClusterDistance> measure(Table table, double[] probability, String... lines) {
        Recipe recipe = Recipes.of(lines);
        ClusterColumns columns = ClusterColumns.of(recipe, table);
        int[] rows = java.util.stream.IntStream.range(0, table.rowCount()).toArray();
        BitSet all = new BitSet();
        all.set(0, rows.length);
        return ClusterDistance.of(columns, rows, all, probability, ClusterSettings.of(recipe));
    }

    /** Weights 1/0.01 and 1/0.04: mean (100 2.1 + 100 1.9 + 25 2.2) / 225, error 1 / sqrt(225). */
    @Test
    void meanIsWeightedAndTheZeroPointTakenOff() {
        Table table = Stars.of(3).with("parallax", 2.1, 1.9, 2.2).with("parallax_error", 0.1, 0.1, 0.2).table();
        ClusterDistance d = measure(table, new double[] {1, 1, 1}, "parallax_zero_point: -0.03").orElseThrow();
        double mean = 455.0 / 225 + 0.03;
        assertEquals(mean, d.parallax(), 1e-12);
        assertEquals(1 / 15.0, d.statistical(), 1e-12);
        assertEquals(1000 / mean, d.distance(), 1e-9);
        assertEquals(1000 / mean / mean / 15, d.statisticalError(), 1e-9);
        assertEquals(0.043, d.systematic(), 1e-12, "that of Gaia DR2");
        assertEquals(1000 * Math.hypot(1 / 15.0, 0.043) / mean / mean, d.error(), 1e-9);
    }

    @Test
    void anImprobableMemberCountsForLess() {
        Table table = Stars.of(4).with("parallax", 2, 2, 2, 2.3).with("parallax_error", 0.1, 0.1, 0.1, 0.1).table();
        double sure = measure(table, new double[] {1, 1, 1, 1}, "seed: 1").orElseThrow().parallax();
        double unsure = measure(table, new double[] {1, 1, 1, 0.5}, "seed: 1").orElseThrow().parallax();
        assertEquals(2.075, sure, 1e-12);
        assertEquals((6 + 1.15) / 3.5, unsure, 1e-12);
    }

    @Test
    void outliersAreClippedAndCounted() {
        Table table = Stars.of(5).with("parallax", 2, 2.05, 1.95, 2, 9).with("parallax_error", .1, .1, .1, .1, .1)
                .table();
        ClusterDistance d = measure(table, new double[] {1, 1, 1, 1, 0.01}, "seed: 1").orElseThrow();
        assertEquals(2, d.parallax(), 1e-12);
        assertEquals(1, d.clipped());
        assertEquals(4, d.n());
    }

    @Test
    void withoutErrorsEveryStarCountsAlike() {
        Table table = Stars.of(5).with("parallax", 1.8, 1.9, 2, 2.1, 2.2).table();
        ClusterDistance d = measure(table, new double[] {1, 1, 1, 1, 1}, "seed: 1").orElseThrow();
        assertFalse(d.weighted());
        assertEquals(2, d.parallax(), 1e-12);
        assertEquals(0.14826 / Math.sqrt(5), d.statistical(), 1e-6);
    }

    @Test
    void noDistanceWithoutParallaxesOrFromANegativeMean() {
        double[] p = {1, 1, 1};
        assertTrue(measure(Stars.of(3).with("pmra", 1, 2, 3).table(), p, "seed: 1").isEmpty());
        assertTrue(measure(Stars.of(3).with("parallax", -1, -1, -1).with("parallax_error", .1, .1, .1).table(), p,
                "seed: 1").isEmpty());
    }

    /** Table 9 of Lindegren et al. 2021 at G = 13.1, on the ecliptic: q00 - q02 / 3; beyond G = 21 there is none. */
    @Test
    void eachStarsOwnZeroPointIsTakenOff() {
        double zeroPoint = (-37.99 - 16.14 / 3) / 1000;
        Stars stars = Stars.of(5).with("parallax", 2, 2.1, 1.9, 2, 2).with("parallax_error", .1, .1, .1, .1, .1)
                .with("phot_g_mean_mag", 13.1, 13.1, 13.1, 13.1, 21.5)
                .with("nu_eff_used_in_astrometry", 1.48, 1.48, 1.48, 1.48, 1.48)
                .with("pseudocolour", new double[5]).with("ecl_lat", new double[5])
                .with("astrometric_params_solved", 31, 31, 31, 31, 31);
        String[] recipe = {"survey: gaia-dr3", "parallax_zero_point: lindegren2021"};
        ClusterDistance d = measure(stars.table(), new double[] {1, 1, 1, 1, 1}, recipe).orElseThrow();
        assertEquals(2 - zeroPoint, d.parallax(), 1e-12);
        assertEquals(zeroPoint, d.zeroPoint(), 1e-12);
        assertEquals(4, d.n());
        Table computed = ComputedColumns.addTo(ClusterColumns.of(Recipes.of(recipe), stars.table()),
                ClusterSettings.of(Recipes.of(recipe)).zeroPoint(), Progress.NONE).table();
        assertEquals(1000 / (2.1 - zeroPoint), computed.numbers("distance_inverse_parallax").number(1), 1e-9);
        assertTrue(computed.column("parallax_corrected").isBlank(4));
    }

    @Test
    void whatTheZeroPointLacksIsNamed() {
        InputException lacks = assertThrows(InputException.class, () -> Recipes.find(Stars.withCluster(1).table(),
                "survey: gaia-dr3", "parallax_zero_point: lindegren2021"));
        assertEquals("parallax_zero_point", lacks.problem().key());
        assertTrue(lacks.getMessage().contains("phot_g_mean_mag"), lacks.getMessage());
    }
}
