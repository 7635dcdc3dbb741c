/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.mixture.Rows;
import org.astrarium.inference.random.Philox;

/**
 * Some of the rows, for what needs to look at rows one beside another: evenly spread, one from each stretch of the
 * table. All rows where they are few.
 *
 * @param model the same rows in arrays, in their own units
 * @param scaled their values, scaled; a missing one is at the column's mean
 * @param errors their error covariances, scaled, row by row; zero without errors
 */
record Sample(RowModel model, double[][] scaled, double[][] errors) {

    /** Rows of a sample at most: k-means of them takes some hundredths of a second. */
    static final int MOST = 20_000;

    private static final int STREAM = 0x5A3;

    static Sample of(RowModel model, Scaling scaling, long seed) {
        Rows rows = model.rows();
        int dimension = rows.dimension();
        int elements = dimension * (dimension + 1) / 2;
        int size = (int) Math.min(MOST, rows.count());
        double[][] values = new double[dimension][size];
        double[][] errors = new double[elements][size];
        double[][] value = new double[dimension][1];
        double[][] error = new double[elements][1];
        Philox random = new Philox(seed).seek(0, 0, STREAM);
        for (int i = 0; i < size; i++) {
            double place = size == rows.count() ? i : (i + random.nextDouble()) * rows.count() / size;
            long row = Math.min(rows.count() - 1, (long) place);
            rows.read(row, 1, value);
            for (int j = 0; j < dimension; j++) {
                values[j][i] = value[j][0];
            }
            if (model instanceof NoisyModel noisy) {
                noisy.errors().read(row, 1, error);
                for (int e = 0; e < elements; e++) {
                    errors[e][i] = error[e][0];
                }
            }
        }
        Rows sampled = Rows.of(values);
        RowModel sample = model instanceof NoisyModel ? new NoisyModel(sampled, (from, count, into) -> {
            for (int e = 0; e < errors.length; e++) {
                System.arraycopy(errors[e], (int) from, into[e], 0, count);
            }
        }) : new PlainModel(sampled);
        return new Sample(sample, scaled(values, scaling), scaledErrors(errors, values, scaling));
    }

    private static double[][] scaled(double[][] values, Scaling scaling) {
        double[][] scaled = new double[values.length][];
        for (int j = 0; j < values.length; j++) {
            scaled[j] = values[j].clone();
        }
        scaling.apply(scaled, scaled[0].length);
        for (double[] column : scaled) {
            for (int i = 0; i < column.length; i++) {
                column[i] = Double.isNaN(column[i]) ? 0 : column[i];
            }
        }
        return scaled;
    }

    private static double[][] scaledErrors(double[][] errors, double[][] values, Scaling scaling) {
        double[] scale = scaling.scale();
        double[][] scaled = new double[errors.length][errors[0].length];
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b <= a; b++) {
                int element = a * (a + 1) / 2 + b;
                for (int i = 0; i < scaled[element].length; i++) {
                    boolean known = !Double.isNaN(values[a][i] + values[b][i]);
                    scaled[element][i] = known ? errors[element][i] / (scale[a] * scale[b]) : 0;
                }
            }
        }
        return scaled;
    }

    int size() {
        return scaled[0].length;
    }

    int dimension() {
        return scaled.length;
    }

    /** The square of the distance from a row to a point, in all columns. */
    double distance(int row, double[] point) {
        double sum = 0;
        for (int j = 0; j < scaled.length; j++) {
            double step = scaled[j][row] - point[j];
            sum += step * step;
        }
        return sum;
    }

    double[] point(int row) {
        double[] point = new double[scaled.length];
        for (int j = 0; j < point.length; j++) {
            point[j] = scaled[j][row];
        }
        return point;
    }

    /**
     * The component that rows make up which belong to it by so much: their mean, and their covariance less their mean
     * error covariance, but in no direction less than a hundredth of the mean variance.
     *
     * @param belongs one number a row, 0 to 1
     * @param columns those in which it shall be Gaussian
     * @param region where it shall be even
     */
    Part part(double[] belongs, int[] columns, Region region) {
        int n = columns.length;
        double all = 0;
        double[] mean = new double[n];
        double[][] covariance = new double[n][n];
        for (int i = 0; i < belongs.length; i++) {
            all += belongs[i];
            for (int a = 0; a < n; a++) {
                mean[a] += belongs[i] * scaled[columns[a]][i];
            }
        }
        for (int a = 0; a < n; a++) {
            mean[a] /= all;
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b <= a; b++) {
                double[] error = errors[columns[a] * (columns[a] + 1) / 2 + columns[b]];
                double sum = 0;
                for (int i = 0; i < belongs.length; i++) {
                    sum += belongs[i] * ((scaled[columns[a]][i] - mean[a]) * (scaled[columns[b]][i] - mean[b])
                            - error[i]);
                }
                covariance[a][b] = sum / all;
                covariance[b][a] = covariance[a][b];
            }
        }
        double observed = 0;
        for (int a = 0; a < n; a++) {
            for (int i = 0; i < belongs.length; i++) {
                observed += belongs[i] * Math.pow(scaled[columns[a]][i] - mean[a], 2);
            }
        }
        return new Part(all / size(), columns, mean, Matrices.raised(covariance, observed / all / n / 100), region);
    }
}
