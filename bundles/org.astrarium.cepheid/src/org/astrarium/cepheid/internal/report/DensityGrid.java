/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.Arrays;

/**
 * Counts of points in the cells of a grid, smoothed, and the curves about the parts of the plane that hold most of
 * them.
 */
final class DensityGrid {
    private static final int CELLS = 36;
    private static final int PASSES = 1;

    private final double[] xs;
    private final double[] ys;
    private final double[][] density;

    private DensityGrid(double[] xs, double[] ys, double[][] density) {
        this.xs = xs;
        this.ys = ys;
        this.density = density;
    }

    /** Counts points whose abscissae and ordinates lie within two ranges. */
    static DensityGrid of(double[] x, double[] y, double[] xRange, double[] yRange) {
        double[][] counts = new double[CELLS][CELLS];
        for (int i = 0; i < x.length; i++) {
            int column = cell(x[i], xRange);
            int row = cell(y[i], yRange);
            if (column >= 0 && row >= 0) {
                counts[row][column]++;
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            counts = smoothed(counts);
        }
        return new DensityGrid(centres(xRange), centres(yRange), counts);
    }

    private static int cell(double value, double[] range) {
        int cell = (int) Math.floor((value - range[0]) / (range[1] - range[0]) * CELLS);
        return cell >= 0 && cell < CELLS ? cell : -1;
    }

    private static double[] centres(double[] range) {
        double[] centres = new double[CELLS];
        Arrays.setAll(centres, i -> range[0] + (i + 0.5) * (range[1] - range[0]) / CELLS);
        return centres;
    }

    /** A binomial filter, 1 2 1 both ways. */
    private static double[][] smoothed(double[][] counts) {
        double[][] out = new double[CELLS][CELLS];
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                for (int dr = -1; dr <= 1; dr++) {
                    for (int dc = -1; dc <= 1; dc++) {
                        int r = Math.max(0, Math.min(CELLS - 1, row + dr));
                        int c = Math.max(0, Math.min(CELLS - 1, column + dc));
                        out[row][column] += (2 - Math.abs(dr)) * (2 - Math.abs(dc)) * counts[r][c] / 16;
                    }
                }
            }
        }
        return out;
    }

    /** The density above which so large a part of all points lies. */
    double levelOf(double part) {
        double[] sorted = Arrays.stream(density).flatMapToDouble(Arrays::stream).sorted().toArray();
        double all = Arrays.stream(sorted).sum();
        double sum = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            sum += sorted[i];
            if (sum >= part * all) {
                return sorted[i];
            }
        }
        return 0;
    }

    /** The contour at a level by marching squares: pieces of two points, with a blank behind each. {x, y}. */
    double[][] contour(double level) {
        double[][] line = new double[2][3 * 2 * CELLS * CELLS];
        int n = 0;
        for (int row = 0; row + 1 < CELLS; row++) {
            for (int column = 0; column + 1 < CELLS; column++) {
                n = square(row, column, level, line, n);
            }
        }
        return new double[][] {Arrays.copyOf(line[0], n), Arrays.copyOf(line[1], n)};
    }

    private int square(int row, int column, double level, double[][] line, int from) {
        int[][] corner = {{row, column}, {row, column + 1}, {row + 1, column + 1}, {row + 1, column}};
        int n = from;
        for (int edge = 0; edge < 4; edge++) {
            int[] a = corner[edge];
            int[] b = corner[(edge + 1) % 4];
            double atA = density[a[0]][a[1]] - level;
            double atB = density[b[0]][b[1]] - level;
            if (atA > 0 != atB > 0) {
                double t = atA / (atA - atB);
                line[0][n] = xs[a[1]] + t * (xs[b[1]] - xs[a[1]]);
                line[1][n++] = ys[a[0]] + t * (ys[b[0]] - ys[a[0]]);
                if ((n - from) % 3 == 2) {
                    line[0][n] = Double.NaN;
                    line[1][n++] = Double.NaN;
                }
            }
        }
        return n;
    }
}
