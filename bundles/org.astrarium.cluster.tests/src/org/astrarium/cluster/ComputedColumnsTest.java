/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class ComputedColumnsTest {
    private static Table computed(Table table, double zeroPoint) {
        return ComputedColumns.addTo(ClusterColumns.of(Recipes.of("seed: 1"), table),
                ZeroPoint.of(zeroPoint), Progress.NONE)
                .table();
    }

    @Test
    void distanceAndAbsoluteMagnitudeTakeTheZeroPointOff() {
        Table table = computed(Stars.of(3).with("parallax", 9.97, -0.01, -0.05).with("phot_g_mean_mag", 12, 12, 12)
                .table(), -0.03);
        assertEquals(10, table.numbers("parallax_corrected").number(0), 1e-12);
        assertEquals(100, table.numbers("distance_inverse_parallax").number(0), 1e-9);
        assertEquals(7, table.numbers("m_g").number(0), 1e-9);
        assertEquals(50_000, table.numbers("distance_inverse_parallax").number(1), 1e-6);
        assertTrue(table.column("distance_inverse_parallax").isBlank(2), "not positive");
        assertTrue(table.column("m_g").isBlank(2));
    }

    @Test
    void aColumnOfTheTableKeepsItsValues() {
        Table table = computed(Stars.of(1).with("phot_bp_mean_mag", 15).with("phot_rp_mean_mag", 13).with("bp_rp", 7)
                .table(), 0);
        assertEquals(7, table.numbers("bp_rp").number(0));
        assertFalse(table.find("m_g").isPresent(), "there is nothing to make it of");
    }

    @Test
    void rolesAreFurtherNames() {
        Table table = computed(Stars.of(1).with("phot_g_mean_mag", 15).table(), 0);
        assertEquals(15, table.numbers("g_mag").number(0));
    }

    @Test
    void aConditionOnWhatCannotBeComputedSaysWhy() {
        InputException missing = assertThrows(InputException.class, () -> Recipes.find(Stars.withCluster(1).table(),
                "clusters:", "- {name: X, where: [m_g < 5]}"));
        assertEquals("clusters[0].where[0]", missing.problem().key());
        assertTrue(missing.getMessage().contains("g_mag"), missing.getMessage());
    }

    @Test
    void placesAcrossTheSeamAreNear() {
        Table table = computed(Stars.of(2).with("ra", 359.5, 0.5).with("dec", 0, 0).table(), 0);
        assertEquals(-0.5, table.numbers("xi").number(0), 1e-4);
        assertEquals(0.5, table.numbers("xi").number(1), 1e-4);
    }
}
