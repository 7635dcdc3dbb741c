/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.ArrayList;
import java.util.List;

import org.astrarium.inference.random.Philox;

/** Mixtures to draw rows from. */
public final class Problems {

    private Problems() {
    }

    /** @return so many overlapping components in so many columns of very unlike units, another set for each seed */
    public static Mixture random(int components, int dimension, long seed) {
        Philox random = new Philox(seed).seek(1, 2, 3);
        List<Component> all = new ArrayList<>();
        double[] weights = new double[components];
        double sum = 0;
        for (int k = 0; k < components; k++) {
            weights[k] = 0.2 + random.nextDouble();
            sum += weights[k];
        }
        for (int k = 0; k < components; k++) {
            double[] mean = new double[dimension];
            double[][] lower = new double[dimension][dimension];
            double width = Math.exp(random.nextGaussian() * 0.7);
            for (int a = 0; a < dimension; a++) {
                double unit = Math.pow(10, a - 2);
                mean[a] = unit * (3 * random.nextGaussian() + 100);
                for (int b = 0; b < a; b++) {
                    lower[a][b] = unit * width * 0.5 * random.nextGaussian();
                }
                lower[a][a] = unit * width * (0.3 + random.nextDouble());
            }
            all.add(Component.gaussian(weights[k] / sum, mean, square(lower)));
        }
        return new Mixture(all);
    }

    private static double[][] square(double[][] lower) {
        int n = lower.length;
        double[][] product = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int c = 0; c < n; c++) {
                    product[a][b] += lower[a][c] * lower[b][c];
                }
            }
        }
        return product;
    }

    /** @return ln of the density of a mixture at a point, from the formula, by Gauss's elimination */
    public static double logDensity(Mixture mixture, double... point) {
        double density = 0;
        for (Component component : mixture.components()) {
            density += component.weight() * Math.exp(logDensity(component, point));
        }
        return Math.log(density);
    }

    private static double logDensity(Component component, double[] point) {
        int n = point.length;
        double[][] m = new double[n][n + 1];
        for (int a = 0; a < n; a++) {
            System.arraycopy(component.covariance()[a], 0, m[a], 0, n);
            m[a][n] = point[a] - component.mean()[a];
        }
        double sum = -0.5 * n * Math.log(2 * Math.PI);
        for (int c = 0; c < n; c++) {
            sum -= 0.5 * Math.log(m[c][c]);
            for (int a = c + 1; a < n; a++) {
                double factor = m[a][c] / m[c][c];
                for (int b = c; b <= n; b++) {
                    m[a][b] -= factor * m[c][b];
                }
            }
        }
        // With the symmetric matrix eliminated to D L', the quadratic form is the sum of squares over the pivots.
        for (int c = 0; c < n; c++) {
            sum -= 0.5 * m[c][n] * m[c][n] / m[c][c];
        }
        return sum;
    }
}
