/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.Region;

/**
 * Columns brought to mean 0 and variance 1 within a fit: (x - centre) / scale. Full, tied and diagonal covariances stay
 * what they are under it; spherical ones do where the scale is one for all columns.
 *
 * @param centre of each column
 * @param scale of each column
 */
record Scaling(double[] centre, double[] scale) {

    int dimension() {
        return centre.length;
    }

    /** ln of what a density in scaled units is divided by to be one in the columns' own. */
    double logJacobian() {
        return Arrays.stream(scale).map(Math::log).sum();
    }

    void apply(double[][] columns, int count) {
        for (int j = 0; j < centre.length; j++) {
            double[] column = columns[j];
            double c = centre[j];
            double factor = 1 / scale[j];
            for (int i = 0; i < count; i++) {
                column[i] = (column[i] - c) * factor;
            }
        }
    }

    Part[] parts(Mixture mixture) {
        return mixture.components().stream().map(this::part).toArray(Part[]::new);
    }

    private Part part(Component component) {
        int[] columns = component.gaussianColumns();
        int n = columns.length;
        double[] mean = new double[n];
        double[][] covariance = new double[n][n];
        for (int a = 0; a < n; a++) {
            int column = columns[a];
            mean[a] = (component.mean()[column] - centre[column]) / scale[column];
            for (int b = 0; b < n; b++) {
                covariance[a][b] = component.covariance()[column][columns[b]] / scale[column] / scale[columns[b]];
            }
        }
        return new Part(component.weight(), columns, mean, covariance, scaled(component.region()));
    }

    /** The region in scaled units. */
    Region scaled(Region region) {
        if (region instanceof Region.Disc disc) {
            int a = disc.first();
            int b = disc.second();
            return new Region.Disc(a, b, (disc.centreFirst() - centre[a]) / scale[a],
                    (disc.centreSecond() - centre[b]) / scale[b], disc.radiusFirst() / scale[a],
                    disc.radiusSecond() / scale[b]);
        }
        Region.Box box = (Region.Box) region;
        double[] from = box.from().clone();
        double[] to = box.to().clone();
        for (int i = 0; i < from.length; i++) {
            int column = box.columns()[i];
            // As the rows are scaled, to the last bit: a row on the edge stays on it.
            from[i] = (from[i] - centre[column]) * (1 / scale[column]);
            to[i] = (to[i] - centre[column]) * (1 / scale[column]);
        }
        return new Region.Box(box.columns(), from, to);
    }

    /** The same components in the columns' own units; {@code regions} are theirs in those units. */
    Mixture mixture(Part[] parts, Region[] regions) {
        Component[] components = new Component[parts.length];
        for (int k = 0; k < parts.length; k++) {
            components[k] = component(parts[k], regions[k]);
        }
        return new Mixture(Arrays.asList(components));
    }

    private Component component(Part part, Region region) {
        double[] mean = new double[dimension()];
        double[][] covariance = new double[dimension()][dimension()];
        int[] columns = part.columns();
        for (int a = 0; a < columns.length; a++) {
            int column = columns[a];
            mean[column] = centre[column] + scale[column] * part.mean()[a];
            for (int b = 0; b < columns.length; b++) {
                covariance[column][columns[b]] = part.covariance()[a][b] * scale[column] * scale[columns[b]];
            }
        }
        int[] even = region.columns();
        for (int i = 0; i < even.length; i++) {
            mean[even[i]] = region.centre()[i];
            covariance[even[i]][even[i]] = region.variances()[i];
        }
        return new Component(part.weight(), mean, covariance, region);
    }
}
