/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.List;

import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.mixture.Simulation;
import org.astrarium.inference.random.Philox;

/**
 * Draws rows from a mixture; each row has a random stream of its own.
 *
 * @param mixture what to draw from
 */
public record Sampler(Mixture mixture) {

    private static final int STREAM = 0x51A;

    /**
     * @param rows how many
     * @param seed of the random numbers
     * @return the rows
     */
    public Simulation draw(int rows, long seed) {
        List<Component> components = mixture.components();
        double[][][] lower = new double[components.size()][][];
        for (int k = 0; k < lower.length; k++) {
            Component component = components.get(k);
            int[] columns = component.gaussianColumns();
            double[][] covariance = new double[columns.length][columns.length];
            for (int a = 0; a < columns.length; a++) {
                for (int b = 0; b < columns.length; b++) {
                    covariance[a][b] = component.covariance()[columns[a]][columns[b]];
                }
            }
            lower[k] = Matrices.cholesky(covariance);
            if (lower[k] == null) {
                throw new IllegalArgumentException("the covariance of component " + k + " is not positive definite");
            }
        }
        double[][] values = new double[mixture.dimension()][rows];
        int[] origin = new int[rows];
        Philox random = new Philox(seed);
        for (int i = 0; i < rows; i++) {
            random.seek(i, 0, STREAM);
            int k = pick(components, random.nextDouble());
            origin[i] = k;
            draw(components.get(k), lower[k], random, values, i);
        }
        return new Simulation(values, origin);
    }

    private static int pick(List<Component> components, double uniform) {
        double sum = 0;
        for (int k = 0; k < components.size(); k++) {
            sum += components.get(k).weight();
            if (uniform < sum) {
                return k;
            }
        }
        return components.size() - 1;
    }

    private static void draw(Component component, double[][] lower, Philox random, double[][] values, int row) {
        int[] columns = component.gaussianColumns();
        double[] deviates = new double[columns.length];
        for (int a = 0; a < deviates.length; a++) {
            deviates[a] = random.nextGaussian();
        }
        double[] shift = Matrices.times(lower, deviates);
        for (int a = 0; a < columns.length; a++) {
            values[columns[a]][row] = component.mean()[columns[a]] + shift[a];
        }
        if (component.uniform()) {
            double[] point = even(component.region(), random);
            for (int c = 0; c < point.length; c++) {
                values[component.region().columns()[c]][row] = point[c];
            }
        }
    }

    private static double[] even(Region region, Philox random) {
        if (region instanceof Region.Disc disc) {
            double radius = Math.sqrt(random.nextDouble());
            double angle = 2 * Math.PI * random.nextDouble();
            return new double[] {disc.centreFirst() + disc.radiusFirst() * radius * Math.cos(angle),
                    disc.centreSecond() + disc.radiusSecond() * radius * Math.sin(angle)};
        }
        Region.Box box = (Region.Box) region;
        double[] point = new double[box.from().length];
        for (int c = 0; c < point.length; c++) {
            point[c] = box.from()[c] + (box.to()[c] - box.from()[c]) * random.nextDouble();
        }
        return point;
    }
}
