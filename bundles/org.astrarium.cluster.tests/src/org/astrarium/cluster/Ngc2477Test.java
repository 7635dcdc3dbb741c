/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** NGC 2477 in Gaia EDR3, beside what Cantat-Gaudin et al. (2020, A&amp;A 640, A1) published from DR2. */
class Ngc2477Test {
    private static Table table;
    private static Membership cluster;

    @BeforeAll
    static void fit() {
        table = RealData.ngc2477();
        cluster = Recipes.find(Map.of("input", table), "survey: gaia-dr3", "clusters:", "- name: NGC 2477",
                "  where: [\"hypot(pmra + 2, pmdec - 1) < 6\"]", "  features: [pmra, pmdec, parallax]",
                "  components: {from: 2, to: 6}", "  member: {near: {pmra: -2.4, pmdec: 0.9}}", "  bootstrap: 20")
                .clusters().get(0);
    }

    private static Table catalogueRow() {
        Table catalogue = RealData.cantatGaudin2020();
        return catalogue.gather(org.astrarium.core.table.Selection.where("", catalogue.rowCount(),
                i -> catalogue.column("oc").text(i).strip().equals("NGC_2477")));
    }

    @Test
    @DisplayName("mean proper motion within 0.05 mas/yr of the published one")
    void properMotion() {
        Table published = catalogueRow();
        assertEquals(published.numbers("pmra").number(0), cluster.clusterComponent().mean()[0], 0.05);
        assertEquals(published.numbers("pmdec").number(0), cluster.clusterComponent().mean()[1], 0.05);
    }

    @Test
    @DisplayName("parallax: the published one and 0.03 mas, by which EDR3's are larger than DR2's there")
    void parallax() {
        double published = catalogueRow().numbers("par").number(0);
        assertEquals(published + 0.03, cluster.distance().orElseThrow().parallax(), 0.02);
    }

    @Test
    @DisplayName("members lie on a sequence: bluer and fewer at the turn-off, its giants are there, red dwarfs faint")
    void colourMagnitude() {
        NumberColumn g = table.numbers("phot_g_mean_mag");
        NumberColumn colour = table.numbers("bp_rp");
        int[] members = cluster.memberRows();
        assertTrue(members.length > 500, () -> members.length + " members");
        // at 10.8 + 0.7 mag the main sequence runs from (0.5, 12.5) to (1.2, 16.5), the clump is at (1.4, 12.4)
        double[] upper = colours(members, g, colour, 13, 14);
        double[] lower = colours(members, g, colour, 16, 16.5);
        assertTrue(median(lower) - median(upper) > 0.3, median(upper) + " and " + median(lower));
        double clump = Arrays.stream(members).filter(i -> g.number(i) < 13 && colour.number(i) > 1.15
                && colour.number(i) < 1.6).count();
        assertTrue(clump >= 10, clump + " giants of the clump");
    }

    private static double[] colours(int[] rows, NumberColumn g, NumberColumn colour, double from, double to) {
        return Arrays.stream(rows).filter(i -> g.number(i) >= from && g.number(i) < to).mapToDouble(colour::number)
                .filter(Double::isFinite).sorted().toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
