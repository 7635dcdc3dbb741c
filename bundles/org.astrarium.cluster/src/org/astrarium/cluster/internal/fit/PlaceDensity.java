/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.fit;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.astrarium.inference.mixture.Component;

/** Densities of components at a place given in some of their columns; the other columns are integrated over. */
public final class PlaceDensity {
    private PlaceDensity() {
    }

    /**
     * Log of weight times density of a component.
     *
     * @param component a Gaussian or one that is even over a region
     * @param columns   columns in which the place is given
     * @param place     its values, one a column
     */
    public static double log(Component component, int[] columns, double[] place) {
        int[] even = component.region().columns();
        double log = Math.log(component.weight());
        if (even.length > 0 && Arrays.stream(even).allMatch(c -> at(columns, c) >= 0)) {
            double[] point = Arrays.stream(even).mapToDouble(c -> place[at(columns, c)]).toArray();
            if (!component.region().contains(point)) {
                return Double.NEGATIVE_INFINITY;
            }
            log -= Math.log(component.region().volume());
        }
        int[] gaussian = IntStream.of(columns).filter(c -> at(even, c) < 0).toArray();
        return gaussian.length == 0 ? log : log + gaussian(component, gaussian,
                Arrays.stream(gaussian).mapToDouble(c -> place[at(columns, c)]).toArray());
    }

    /** The standard-deviation ellipsoid's volume in some columns, up to a constant: the root of the determinant. */
    public static double extent(Component component, int[] columns) {
        return Math.sqrt(decomposed(component, columns).getDeterminant());
    }

    private static double gaussian(Component component, int[] columns, double[] place) {
        CholeskyDecomposition cholesky = decomposed(component, columns);
        RealVector away = new ArrayRealVector(place);
        for (int i = 0; i < columns.length; i++) {
            away.addToEntry(i, -component.mean()[columns[i]]);
        }
        double square = away.dotProduct(cholesky.getSolver().solve(away));
        return -0.5 * (square + Math.log(cholesky.getDeterminant()) + columns.length * Math.log(2 * Math.PI));
    }

    private static CholeskyDecomposition decomposed(Component component, int[] columns) {
        double[][] part = new double[columns.length][columns.length];
        for (int a = 0; a < columns.length; a++) {
            for (int b = 0; b < columns.length; b++) {
                part[a][b] = component.covariance()[columns[a]][columns[b]];
            }
        }
        // variances of places in deg are far below the default threshold of positivity
        return new CholeskyDecomposition(new Array2DRowRealMatrix(part), 1e-9, 0);
    }

    private static int at(int[] columns, int column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        return -1;
    }
}
