/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.inference.mixture.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * NGC 188 in Gaia DR2: numbers that scikit-learn's GaussianMixture gives for the same stars, and those that
 * Cantat-Gaudin et al. (2020, A&amp;A 640, A1) published.
 */
class Ngc188Test {
    /** Within 10 mas/yr of the cluster in each direction: a square of proper motions, 4,158 stars. */
    private static final String SQUARE = "  where: [abs(pmra + 2.3) < 10, abs(pmdec + 0.95) < 10]";

    private static Membership fit(String... more) {
        return Recipes.find(RealData.ngc188(), "clusters:", "- name: NGC 188", SQUARE, String.join("\n", more))
                .clusters().get(0);
    }

    @Test
    @DisplayName("two components in proper motion: means to 0.002, members to 1 %, BIC of the converged fit")
    void properMotion() {
        Membership ngc188 = fit("  features: [pmra, pmdec]");
        assertEquals(4158, ngc188.features().size());
        Component cluster = ngc188.clusterComponent();
        assertEquals(-2.3037, cluster.mean()[0], 0.002);
        assertEquals(-0.9540, cluster.mean()[1], 0.002);
        // scikit-learn stops at a looser tolerance: 0.003 is what its last iterations are worth
        assertEquals(0.186, cluster.sd(0), 0.003);
        assertEquals(0.181, cluster.sd(1), 0.003);
        assertEquals(1061, ngc188.members().count(), 10);
        // scikit-learn 1.2: 35578.449 with tol=1e-9; its default of 1e-3 stops short, at 35578.6 to 35578.8
        assertEquals(35578.449, ngc188.chosen().bic(), 0.01);
        assertEquals(35578.6, ngc188.chosen().bic(), 0.2);
        assertTrue(ngc188.chosen().converged());
    }

    @Test
    @DisplayName("with parallax: the mean of Cantat-Gaudin et al. 2020")
    void withParallax() {
        Membership ngc188 = fit("  features: [pmra, pmdec, parallax]");
        double[] mean = ngc188.clusterComponent().mean();
        assertEquals(-2.3072, mean[0], 0.002);
        assertEquals(-0.9501, mean[1], 0.002);
        assertEquals(0.5062, mean[2], 0.002);
        assertEquals(1031, ngc188.members().count(), 10);
        // published: 0.507 mas, no zero point taken off
        assertEquals(0.507, ngc188.distance().orElseThrow().parallax(), 0.01);
    }
}
