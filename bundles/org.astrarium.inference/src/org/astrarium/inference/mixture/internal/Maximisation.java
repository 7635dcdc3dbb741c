/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.mixture.Covariance;

/**
 * Makes the components of greatest expected likelihood from the sums of a pass, no variance being less than a floor in
 * any direction.
 *
 * @param covariance how free the covariances are
 * @param floor least variance, in scaled units
 * @param noisy whether the sums are those of {@link NoisyKernel}
 */
record Maximisation(Covariance covariance, double floor, boolean noisy) {

    /** A component that holds fewer rows than this keeps its place and shape. */
    private static final double EMPTY = 1e-6;

    /** The next components. */
    Part[] next(Prepared[] model, double[] sums, int dimension) {
        int stride = Kernel.stride(dimension);
        double all = 0;
        for (int k = 0; k < model.length; k++) {
            all += sums[k * stride];
        }
        Part[] parts = new Part[model.length];
        for (int k = 0; k < model.length; k++) {
            parts[k] = next(model[k], sums, k * stride, all);
        }
        return constrained(parts);
    }

    /**
     * Without errors, z = L^-1 (x - m): m moves by L E[z], and the covariance is L E[z z'] L' less the square of that.
     * With errors (Bovy et al. 2011, eqs. 16 and 17), u = T^-1 (x - m) and b - m = V u: m moves by V E[u], and the
     * covariance is V + V E[u u' - T^-1] V less the square of that.
     */
    private Part next(Prepared old, double[] sums, int first, double all) {
        Part part = old.part();
        double share = sums[first];
        if (!(share > EMPTY)) {
            return part.weighing(Math.max(0, share) / all);
        }
        int n = part.columns().length;
        double[][] factor = noisy ? part.covariance() : old.lower();
        double[] first1 = new double[n];
        double[][] second = new double[n][n];
        for (int a = 0; a < n; a++) {
            first1[a] = sums[first + 1 + a] / share;
            for (int b = 0; b <= a; b++) {
                second[a][b] = sums[first + 1 + n + a * (a + 1) / 2 + b] / share;
                second[b][a] = second[a][b];
            }
        }
        double[] shift = Matrices.times(factor, first1);
        double[][] spread = Matrices.sandwich(factor, second);
        double[] mean = new double[n];
        for (int a = 0; a < n; a++) {
            mean[a] = part.mean()[a] + shift[a];
            for (int b = 0; b < n; b++) {
                spread[a][b] += (noisy ? part.covariance()[a][b] : 0) - shift[a] * shift[b];
            }
        }
        return new Part(share / all, part.columns(), mean, spread, part.region());
    }

    /** The same components with covariances of the kind that is asked for, and none below the floor. */
    Part[] constrained(Part[] parts) {
        Part[] result = new Part[parts.length];
        for (int k = 0; k < parts.length; k++) {
            Part part = parts[k];
            double[][] shape = covariance == Covariance.TIED ? pooled(parts, part.columns()) : part.covariance();
            result[k] = new Part(part.weight(), part.columns(), part.mean(), constrained(shape), part.region());
        }
        return result;
    }

    private double[][] constrained(double[][] shape) {
        int n = shape.length;
        if (covariance == Covariance.FULL || covariance == Covariance.TIED) {
            return Matrices.raised(shape, floor);
        }
        double trace = 0;
        for (int a = 0; a < n; a++) {
            trace += shape[a][a];
        }
        double[][] diagonal = new double[n][n];
        for (int a = 0; a < n; a++) {
            diagonal[a][a] = Math.max(floor, covariance == Covariance.SPHERICAL ? trace / n : shape[a][a]);
        }
        return diagonal;
    }

    /** The covariance that the components share which are Gaussian in the same columns. */
    private static double[][] pooled(Part[] parts, int[] columns) {
        int n = columns.length;
        double[][] pooled = new double[n][n];
        double weights = 0;
        for (Part part : parts) {
            if (Arrays.equals(part.columns(), columns)) {
                weights += part.weight();
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b < n; b++) {
                        pooled[a][b] += part.weight() * part.covariance()[a][b];
                    }
                }
            }
        }
        for (double[] row : pooled) {
            for (int b = 0; b < n; b++) {
                row[b] /= weights;
            }
        }
        return pooled;
    }
}
