/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mixture.Covariance;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.Problems;
import org.astrarium.inference.mixture.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Covariances of each kind, and what a scaling does to them. */
class MaximisationTest {

    private static final int[] BOTH = {0, 1};

    private static final Part ROUND = new Part(0.75, BOTH, new double[] {0, 0}, new double[][] {{4, 1}, {1, 2}},
            Region.NONE);
    private static final Part THIN = new Part(0.25, BOTH, new double[] {5, 5}, new double[][] {{0.01, 0}, {0, 8}},
            Region.NONE);

    private static double[][][] constrained(Covariance kind, double floor) {
        Part[] parts = new Maximisation(kind, floor, false).constrained(new Part[] {ROUND, THIN});
        return new double[][][] {parts[0].covariance(), parts[1].covariance()};
    }

    @Test
    @DisplayName("each kind keeps what it is free to keep")
    void kinds() {
        double[][][] full = constrained(Covariance.FULL, 1e-6);
        assertArrayEquals(new double[] {4, 1}, full[0][0]);
        double[][][] diagonal = constrained(Covariance.DIAGONAL, 1e-6);
        assertArrayEquals(new double[] {4, 0}, diagonal[0][0]);
        assertArrayEquals(new double[] {0, 8}, diagonal[1][1]);
        double[][][] spherical = constrained(Covariance.SPHERICAL, 1e-6);
        assertArrayEquals(new double[] {3, 0}, spherical[0][0]);
        assertEquals(4.005, spherical[1][0][0], 1e-15);
        double[][][] tied = constrained(Covariance.TIED, 1e-6);
        for (int k = 0; k < 2; k++) {
            assertArrayEquals(new double[] {3.0025, 0.75}, tied[k][0], 1e-14);
            assertArrayEquals(new double[] {0.75, 3.5}, tied[k][1], 1e-14);
        }
    }

    @Test
    @DisplayName("nothing is narrower than the floor, and what is wider stays")
    void floor() {
        double[][][] full = constrained(Covariance.FULL, 0.5);
        assertArrayEquals(new double[] {4, 1}, full[0][0]);
        assertEquals(0.5, full[1][0][0], 1e-14);
        assertEquals(8, full[1][1][1], 1e-13);
        double[][][] diagonal = constrained(Covariance.DIAGONAL, 0.5);
        assertEquals(0.5, diagonal[1][0][0]);
        assertEquals(8, diagonal[1][1][1]);
    }

    @Test
    @DisplayName("components that are even somewhere share a covariance among themselves")
    void tiedGroups() {
        Region box = new Region.Box(new int[] {0}, new double[] {0}, new double[] {1});
        Part a = new Part(0.2, new int[] {1}, new double[] {0}, new double[][] {{2}}, box);
        Part b = new Part(0.6, new int[] {1}, new double[] {0}, new double[][] {{6}}, box);
        Part[] parts = new Maximisation(Covariance.TIED, 1e-6, false)
                .constrained(new Part[] {ROUND.weighing(0.2), a, b});
        assertEquals(4, parts[0].covariance()[0][0], 1e-14);
        assertEquals(5, parts[1].covariance()[0][0], 1e-14);
        assertEquals(5, parts[2].covariance()[0][0], 1e-14);
        Scaling own = new Scaling(new double[2], new double[] {1, 1});
        Mixture mixture = own.mixture(parts, new Region[] {Region.NONE, box, box});
        // Weights 2; means 2 + 1 + 1; covariances 3 and 1.
        assertEquals(10, mixture.parameters(Covariance.TIED));
        assertEquals(2 + 4 + 3 + 1 + 1, mixture.parameters(Covariance.FULL));
        assertEquals(2 + 4 + 2 + 1 + 1, mixture.parameters(Covariance.DIAGONAL));
        assertEquals(2 + 4 + 1 + 1 + 1, mixture.parameters(Covariance.SPHERICAL));
    }

    @Test
    @DisplayName("a covariance that is none is refused")
    void none() {
        Part bad = new Part(1, BOTH, new double[] {0, 0}, new double[][] {{1, 2}, {2, 1}}, Region.NONE);
        String message = assertThrows(FitException.class, () -> Prepared.of(bad)).getMessage();
        assertTrue(message.startsWith("the covariance of a component is not positive definite"), message);
    }

    @Test
    @DisplayName("a mixture scaled and brought back is the same")
    void scaling() {
        Mixture mixture = Problems.random(3, 4, 6);
        Scaling scaling = new Scaling(new double[] {1, -2, 30, 400}, new double[] {0.01, 3, 7, 100});
        Region[] none = {Region.NONE, Region.NONE, Region.NONE};
        Mixture back = scaling.mixture(scaling.parts(mixture), none);
        for (int k = 0; k < 3; k++) {
            for (int a = 0; a < 4; a++) {
                double sd = mixture.components().get(k).sd(a);
                assertEquals(mixture.components().get(k).mean()[a], back.components().get(k).mean()[a], 1e-12 * sd
                        + 1e-12 * Math.abs(scaling.centre()[a]));
                assertEquals(sd, back.components().get(k).sd(a), 1e-13 * sd);
            }
        }
        assertEquals(Math.log(0.01 * 3 * 7 * 100), scaling.logJacobian(), 1e-13);
    }

    @Test
    @DisplayName("regions are scaled with the columns, edges to the last bit as the rows are")
    void scaledRegions() {
        Scaling scaling = new Scaling(new double[] {0.3, 7}, new double[] {0.7, 3});
        Region box = scaling.scaled(new Region.Box(BOTH, new double[] {0.1, 1}, new double[] {1.7, 9}));
        double[][] edge = {{0.1, 1.7}, {1, 9}};
        scaling.apply(edge, 2);
        assertTrue(box.contains(new double[] {edge[0][0], edge[1][0]}));
        assertTrue(box.contains(new double[] {edge[0][1], edge[1][1]}));
        assertEquals(1.6 * 8 / 2.1, box.volume(), 1e-14);
        Region disc = scaling.scaled(new Region.Disc(0, 1, 1, 10, 1.4, 6));
        assertEquals(Math.PI * 4, disc.volume(), 1e-13);
        assertArrayEquals(new double[] {1, 1}, disc.centre(), 1e-15);
        assertArrayEquals(new double[] {1, 1}, disc.variances(), 1e-14);
    }
}
