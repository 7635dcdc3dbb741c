/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;

import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The arithmetic on tiles. */
class TileTest {

    @Test
    @DisplayName("the exponential is within 2 units in the last place of Java's own, from 0 to -700")
    void exponential() {
        Philox random = new Philox(3);
        double worst = 0;
        for (int round = 0; round < 2000; round++) {
            double range = Math.pow(10, -3 + 5.845 * random.nextDouble());
            double[] x = new double[Tile.ROWS];
            double[] greatest = new double[Tile.ROWS];
            Arrays.setAll(greatest, i -> 10 * random.nextGaussian());
            Arrays.setAll(x, i -> greatest[i] - range * random.nextDouble());
            double[] exact = new double[Tile.ROWS];
            Arrays.setAll(exact, i -> Math.exp(x[i] - greatest[i]));
            Tile.exponential(x, greatest, new double[Tile.ROWS]);
            for (int i = 0; i < Tile.ROWS; i++) {
                worst = Math.max(worst, Math.abs(x[i] - exact[i]) / Math.ulp(exact[i]));
            }
        }
        // Java's own is within 1.
        assertTrue(worst <= 3, worst + " units in the last place");
    }

    @Test
    @DisplayName("the exponential of 0 is 1 exactly, and beyond -700 there is next to nothing but no NaN")
    void ends() {
        double[] x = new double[Tile.ROWS];
        x[1] = -701;
        x[2] = -1e300;
        x[3] = Double.NEGATIVE_INFINITY;
        Tile.exponential(x, new double[Tile.ROWS], new double[Tile.ROWS]);
        assertEquals(1, x[0]);
        for (int i = 1; i <= 3; i++) {
            assertEquals(Math.exp(-700), x[i], 1e-314);
        }
    }

    @Test
    @DisplayName("sums lose no more than halving does")
    void sum() {
        double[] x = new double[Tile.ROWS];
        Philox random = new Philox(4);
        Arrays.setAll(x, i -> random.nextGaussian() * Math.pow(10, i % 7));
        BigDecimal exact = Arrays.stream(x).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        double sizes = Arrays.stream(x).map(Math::abs).sum();
        assertEquals(exact.doubleValue(), Tile.sum(x), 8 * Math.ulp(1.0) * sizes);
    }
}
