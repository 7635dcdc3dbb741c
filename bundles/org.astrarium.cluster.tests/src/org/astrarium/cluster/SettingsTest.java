/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.astrarium.inference.mixture.Covariance;
import org.junit.jupiter.api.Test;

/** Recipes as the public contract writes them. */
class SettingsTest {
    private static ClusterSettings settings(String... lines) {
        return ClusterSettings.of(Recipes.of(lines));
    }

    @Test
    void theContractsRecipeIsRead() {
        ClusterSettings s = settings("quality:", "  lindegren2018_c1: true", "  lindegren2018_c2: true",
                "  snr: {parallax: 10, bp: 10, rp: 10}", "  where: []", "search:", "  by: r_est",
                "  edges: {from: 0, to: 2000, width: 200}", "  features: [ra, dec, pmra, pmdec]",
                "  components: {from: 1, to: 10, choose: bic, threshold: 6}", "clusters:", "  - name: NGC 188",
                "    where: [\"hypot(pmra + 2.3, pmdec + 0.95) < 10\"]", "    features: [pmra, pmdec]",
                "    components: 2", "    covariance: full", "    errors: ignore",
                "    member: {near: {pmra: -2.3, pmdec: -0.95}}", "    probability: 0.5", "restarts: 10",
                "cmd: {colour: bp_rp, magnitude: phot_g_mean_mag}");
        assertTrue(s.quality().astrometric() && s.quality().photometric());
        assertEquals(Map.of("parallax", 10.0, "bp", 10.0, "rp", 10.0), s.quality().snr());
        assertEquals(6, s.search().orElseThrow().threshold());
        MembershipSettings ngc188 = s.clusters().get(0);
        assertEquals("ngc-188", ngc188.slug());
        assertTrue(ngc188.components().isFixed());
        assertEquals(Map.of("pmra", -2.3, "pmdec", -0.95), ngc188.near());
        assertEquals("phot_g_mean_mag", s.magnitude());
    }

    @Test
    void everyKeyHasItsDefault() {
        ClusterSettings s = settings("search: {}", "clusters: [{name: A}]");
        assertFalse(s.quality().astrometric() || s.quality().photometric());
        assertEquals(Map.of(), s.quality().snr());
        SearchSettings search = s.search().orElseThrow();
        assertEquals(List.of("ra", "dec", "pmra", "pmdec"), search.features());
        assertEquals(new ComponentRange(1, 10, Criterion.BIC), search.components());
        assertEquals(10, search.shells().size());
        MembershipSettings a = s.clusters().get(0);
        assertEquals(ComponentRange.fixed(2), a.components());
        assertEquals(Covariance.FULL, a.covariance());
        assertFalse(a.deconvolve());
        assertEquals(0.5, a.probability());
        assertEquals(10, s.restarts());
    }

    @Test
    void aSearchAloneFitsNoCluster() {
        assertEquals(List.of(), settings("search: {}").clusters());
        assertEquals(1, settings("seed: 1").clusters().size());
    }

    @Test
    void theLastShellEndsWhereTheSearchDoes() {
        List<double[]> shells = settings("search: {edges: {from: 100, to: 600, width: 200}}").search().orElseThrow()
                .shells();
        assertEquals(3, shells.size());
        assertArrayEquals(new double[] {100, 300}, shells.get(0));
        assertArrayEquals(new double[] {500, 600}, shells.get(2));
    }

    @Test
    void theSystematicErrorIsTheSurveysUnlessItIsGiven() {
        assertEquals(0.043, settings("survey: gaia-dr2").systematic());
        assertEquals(0.011, settings("survey: gaia-dr3").systematic());
        assertEquals(0, settings("survey: none").systematic());
        assertEquals(0.02, settings("parallax_systematic: 0.02").systematic());
    }

    @Test
    void namesBecomeFileNames() {
        assertEquals("ngc-2451-a", settings("clusters: [{name: NGC 2451 (A)}]").clusters().get(0).slug());
        assertEquals("cluster", settings("clusters: [{name: ___}]").clusters().get(0).slug());
    }
}
