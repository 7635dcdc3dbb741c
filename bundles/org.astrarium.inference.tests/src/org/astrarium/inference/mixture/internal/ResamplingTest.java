/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The weights of bootstrap replicates. */
class ResamplingTest {

    private static final int TILES = 1000;

    @Test
    @DisplayName("rows count 0, 1, 2, ... times with the Poisson probabilities of mean 1")
    void poisson() {
        Resampling resampling = new Resampling(4, 0);
        double[] counts = new double[25];
        double[] weights = new double[Tile.ROWS];
        for (int tile = 0; tile < TILES; tile++) {
            resampling.read((long) tile * Tile.ROWS, Tile.ROWS, weights);
            for (double weight : weights) {
                counts[(int) weight]++;
            }
        }
        double n = TILES * Tile.ROWS;
        double expected = Math.exp(-1);
        for (int k = 0; k < 8; k++) {
            // Four standard errors of a count.
            assertEquals(expected, counts[k] / n, 4 * Math.sqrt(expected / n), k + " times");
            expected /= k + 1;
        }
    }

    @Test
    @DisplayName("a tile has the same weights whenever it is read, and others in another replicate")
    void addressed() {
        double[] first = new double[Tile.ROWS];
        double[] again = new double[Tile.ROWS];
        double[] other = new double[Tile.ROWS];
        Resampling resampling = new Resampling(4, 3);
        resampling.read(512, Tile.ROWS, first);
        resampling.read(0, Tile.ROWS, other);
        resampling.read(512, Tile.ROWS, again);
        assertArrayEquals(first, again);
        assertFalse(Arrays.equals(first, other));
        new Resampling(4, 4).read(512, Tile.ROWS, other);
        assertFalse(Arrays.equals(first, other));
    }
}
