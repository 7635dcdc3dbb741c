/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.cluster.RealData;
import org.astrarium.cluster.Recipes;
import org.astrarium.cluster.Stars;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** What a reader is told before using the numbers, and that nobody is told it without cause. */
class WarningsTest {
    private static final Table TABLE = Stars.withCluster(8).table();

    private static List<String> warnings(Table table, String... lines) {
        return Warnings.of(Recipes.find(table, lines));
    }

    private static void assertOne(List<String> warnings, String part) {
        assertEquals(1, warnings.stream().filter(w -> w.contains(part)).count(), warnings.toString());
    }

    @Test
    void nothingIsWrongWithACleanCluster() {
        assertEquals(List.of(), warnings(TABLE, "parallax_zero_point: -0.03", "clusters: [{name: A, bootstrap: 0}]"));
    }

    @Test
    void aZeroPointOfZeroIsNotThatOfGaia() {
        assertOne(warnings(TABLE, "clusters: [{name: A, bootstrap: 0}]"), "zero point of the parallaxes is 0");
        assertEquals(List.of(), warnings(TABLE, "survey: none", "clusters: [{name: A, bootstrap: 0}]"));
    }

    @Test
    void theMostComponentsAllowedMayBeTooFew() {
        assertOne(warnings(TABLE, "survey: none",
                "clusters: [{name: A, bootstrap: 0, components: {from: 1, to: 2}}]"), "the most components allowed, 2");
    }

    @Test
    void aThresholdThatNobodyPassesIsSaid() {
        assertOne(warnings(TABLE, "survey: none", "clusters: [{name: A, bootstrap: 0, probability: 1}]"),
                "no star is above a probability of 1.0");
    }

    @Test
    void aThresholdThatEveryStarPassesIsPolluted() {
        List<String> all = warnings(TABLE, "survey: none", "clusters: [{name: A, bootstrap: 0, probability: 0}]");
        assertTrue(all.stream().anyMatch(w -> w.contains("expected to be field stars")), all.toString());
    }

    /** In proper motion alone BIC takes five components for NGC 188, two of them for the cluster, as core and halo. */
    @Test
    void aClusterCutInTwoIsSaidToBe() {
        String[] recipe = {"survey: none", "clusters:", "- name: NGC 188",
            "  where: [abs(pmra + 2.3) < 10, abs(pmdec + 0.95) < 10]", "  features: [pmra, pmdec]", "  bootstrap: 0",
            "", ""};
        recipe[6] = "  components: {from: 1, to: 6}";
        assertFalse(warnings(RealData.ngc188(), recipe).stream().anyMatch(w -> w.contains("cut in two")));
        recipe[7] = "  halo: false";
        assertOne(warnings(RealData.ngc188(), recipe), "may have been cut in two");
        recipe[6] = "  components: 2";
        assertEquals(List.of(), warnings(RealData.ngc188(), recipe));
    }
}
