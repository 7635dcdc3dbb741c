/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows drawn from a mixture have the shares, moments and places that it says. */
class SimulationTest {

    private static final int ROWS = 60_000;
    private static final Region DISC = new Region.Disc(0, 2, 5, -3, 2, 4);
    private static final Mixture MIXTURE = new Mixture(List.of(
            Component.gaussian(0.5, new double[] {1, 2, 3}, new double[][] {{4, 1.5, 0}, {1.5, 1, 0.3}, {0, 0.3, 9}}),
            new Component(0.3, new double[] {5, 7, -3}, new double[][] {{1, 0, 0}, {0, 0.25, 0}, {0, 0, 4}}, DISC),
            new Component(0.2, new double[] {0, 0, 10}, new double[][] {{1 / 3.0, 0, 0}, {0, 3, 0}, {0, 0, 2}},
                    new Region.Box(new int[] {0, 1}, new double[] {-1, -3}, new double[] {1, 3}))));

    private final Simulation simulation = MIXTURE.simulate(ROWS, 17);

    private double[] column(int column, int component) {
        double[] all = simulation.columns()[column];
        return java.util.stream.IntStream.range(0, ROWS).filter(i -> simulation.component()[i] == component)
                .mapToDouble(i -> all[i]).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / a.length;
    }

    @Test
    @DisplayName("shares, means and covariances within five of their errors, the even components' too")
    void moments() {
        for (int k = 0; k < 3; k++) {
            Component truth = MIXTURE.components().get(k);
            int n = column(0, k).length;
            assertEquals(truth.weight(), (double) n / ROWS,
                    5 * Math.sqrt(truth.weight() * (1 - truth.weight()) / ROWS));
            for (int a = 0; a < 3; a++) {
                assertEquals(truth.mean()[a], mean(column(a, k)), 5 * truth.sd(a) / Math.sqrt(n));
                for (int b = 0; b <= a; b++) {
                    // At most that of a Gaussian: sqrt(s_aa s_bb + s_ab^2) / sqrt(n).
                    double error = Math.sqrt((Math.pow(truth.sd(a) * truth.sd(b), 2)
                            + Math.pow(truth.covariance()[a][b], 2)) / n);
                    assertEquals(truth.covariance()[a][b], covariance(column(a, k), column(b, k)), 5 * error);
                }
            }
        }
    }

    @Test
    @DisplayName("a disc is filled evenly: a share r^2 of the rows within the radius r, and as many to every side")
    void disc() {
        double[] x = column(0, 1);
        double[] y = column(2, 1);
        int[] rings = new int[10];
        int[] sides = new int[8];
        for (int i = 0; i < x.length; i++) {
            assertTrue(DISC.contains(new double[] {x[i], y[i]}));
            double u = (x[i] - 5) / 2;
            double v = (y[i] + 3) / 4;
            rings[(int) Math.min(9, 10 * (u * u + v * v))]++;
            sides[(int) Math.min(7, 8 * (Math.atan2(v, u) / (2 * Math.PI) + 0.5))]++;
        }
        for (int[] bins : List.of(rings, sides)) {
            double expected = (double) x.length / bins.length;
            double chi2 = Arrays.stream(bins).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
            // Chi-square of nine degrees of freedom at most: beyond 27.9 once in a thousand.
            assertTrue(chi2 < 27.9, "chi2 " + chi2 + " of " + Arrays.toString(bins));
        }
    }

    @Test
    @DisplayName("a box is filled evenly to its edges and not beyond")
    void box() {
        double[] y = column(1, 2);
        Arrays.sort(y);
        assertTrue(y[0] >= -3 && y[y.length - 1] <= 3);
        double greatest = 0;
        for (int i = 0; i < y.length; i++) {
            greatest = Math.max(greatest, Math.abs((y[i] + 3) / 6 - (i + 0.5) / y.length));
        }
        // Kolmogorov and Smirnov: beyond 1.95 / sqrt(n) once in a thousand.
        assertTrue(greatest < 1.95 / Math.sqrt(y.length), "off by " + greatest);
    }

    @Test
    @DisplayName("each row has a stream of its own: fewer rows are the first of more, another seed gives others")
    void streams() {
        Simulation few = MIXTURE.simulate(500, 17);
        for (int j = 0; j < 3; j++) {
            assertArrayEquals(Arrays.copyOf(simulation.columns()[j], 500), few.columns()[j]);
        }
        Simulation other = MIXTURE.simulate(500, 18);
        int same = 0;
        for (int i = 0; i < 500; i++) {
            same += other.columns()[0][i] == few.columns()[0][i] ? 1 : 0;
        }
        assertEquals(0, same);
    }

    @Test
    @DisplayName("what has no covariance cannot be drawn from")
    void none() {
        Mixture flat = new Mixture(List.of(Component.gaussian(1, new double[2], new double[][] {{1, 2}, {2, 1}})));
        assertEquals("the covariance of component 0 is not positive definite",
                assertThrows(IllegalArgumentException.class, () -> flat.simulate(1, 1)).getMessage());
    }
}
