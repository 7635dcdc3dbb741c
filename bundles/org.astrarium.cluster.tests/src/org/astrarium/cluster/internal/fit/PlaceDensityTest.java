/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Region;
import org.junit.jupiter.api.Test;

class PlaceDensityTest {
    private static final double[][] COVARIANCE = {{4, 1.2, 0}, {1.2, 1, 0}, {0, 0, 9}};
    private static final Component GAUSSIAN = Component.gaussian(0.5, new double[] {1, 2, 3}, COVARIANCE);

    /** N(3) of mean 3 and variance 9 is 1 / (3 sqrt(2 pi)). */
    @Test
    void otherColumnsAreIntegratedOver() {
        assertEquals(Math.log(0.5 / (3 * Math.sqrt(2 * Math.PI))),
                PlaceDensity.log(GAUSSIAN, new int[] {2}, new double[] {3}), 1e-12);
    }

    /** Determinant 4 - 1.44 = 2.56; the form of (1, 0) is 1 * 1 / 2.56. */
    @Test
    void correlationsCount() {
        double expected = Math.log(0.5) - 0.5 / 2.56 - Math.log(2 * Math.PI * 1.6);
        assertEquals(expected, PlaceDensity.log(GAUSSIAN, new int[] {0, 1}, new double[] {2, 2}), 1e-12);
        assertEquals(expected, PlaceDensity.log(GAUSSIAN, new int[] {1, 0}, new double[] {2, 2}), 1e-12);
    }

    @Test
    void extentIsTheRootOfTheDeterminant() {
        assertEquals(1.6, PlaceDensity.extent(GAUSSIAN, new int[] {0, 1}), 1e-12);
        assertEquals(4.8, PlaceDensity.extent(GAUSSIAN, new int[] {0, 1, 2}), 1e-12);
    }

    @Test
    void smallVariancesAreNoTrouble() {
        Component tiny = Component.gaussian(1, new double[] {0, 0}, new double[][] {{1e-14, 0}, {0, 1e-14}});
        assertEquals(1e-14, PlaceDensity.extent(tiny, new int[] {0, 1}), 1e-24);
    }

    @Test
    void anEvenComponentHasTheSameDensityInItsRegionAndNoneOutside() {
        Region box = new Region.Box(new int[] {0, 1}, new double[] {0, 0}, new double[] {2, 5});
        Component even = new Component(0.25, new double[] {1, 2.5, 3}, new double[][] {{1. / 3, 0, 0},
            {0, 25. / 12, 0}, {0, 0, 9}}, box);
        double inside = Math.log(0.25 / 10);
        assertEquals(inside, PlaceDensity.log(even, new int[] {0, 1}, new double[] {0.1, 4}), 1e-12);
        assertEquals(inside, PlaceDensity.log(even, new int[] {0, 1}, new double[] {1.9, 1}), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, PlaceDensity.log(even, new int[] {0, 1}, new double[] {3, 1}));
        assertEquals(Math.log(0.25 / (3 * Math.sqrt(2 * Math.PI))),
                PlaceDensity.log(even, new int[] {2}, new double[] {3}), 1e-12);
    }
}
