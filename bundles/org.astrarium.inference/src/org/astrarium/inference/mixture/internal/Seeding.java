/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.mixture.Start;
import org.astrarium.inference.random.Philox;

/**
 * First components, made from a sample of the rows.
 *
 * @param sample of the rows
 * @param start how
 * @param uniform how many components, the last ones, are even over the region
 * @param region where those are even, in scaled units
 * @param seed of the fit
 */
record Seeding(Sample sample, Start start, int uniform, Region region, long seed) {

    private static final int STREAM = 0x5EED;
    /** Lloyd's iterations at most; what they leave is left to the fit itself. */
    private static final int LLOYD = 50;

    /** The components of one attempt. */
    Part[] parts(int components, int attempt) {
        Philox random = new Philox(seed).seek(attempt, components, STREAM);
        int gaussians = components - uniform;
        double[][] belongs = start == Start.RANDOM ? chance(gaussians, random)
                : indicators(nearest(lloyd(centres(gaussians, random))), gaussians);
        return withUniform(belongs, components);
    }

    /** The components of the rows nearest to each of some points. */
    Part[] around(double[][] points) {
        return withUniform(indicators(nearest(points), points.length), points.length + uniform);
    }

    private Part[] withUniform(double[][] belongs, int components) {
        Part[] parts = new Part[components];
        int gaussians = components - uniform;
        int[] all = gaussianColumns(Region.NONE);
        double[] everything = new double[sample.size()];
        Arrays.fill(everything, 1);
        double left = uniform == 0 ? 1 : 0.5;
        for (int k = 0; k < gaussians; k++) {
            Part part = Arrays.stream(belongs[k]).sum() > 0 ? sample.part(belongs[k], all, Region.NONE)
                    : sample.part(everything, all, Region.NONE).weighing(1.0 / sample.size());
            parts[k] = part.weighing(part.weight() * left);
        }
        // Each next even component is three times as wide in the other columns: a core and its tails.
        double width = 1;
        for (int k = gaussians; k < components; k++) {
            Part part = sample.part(everything, gaussianColumns(region), region);
            double[][] wider = part.covariance();
            for (double[] row : wider) {
                for (int b = 0; b < row.length; b++) {
                    row[b] *= width;
                }
            }
            parts[k] = new Part((1 - left) / uniform, part.columns(), part.mean(), wider, region);
            width *= 9;
        }
        return normalised(parts);
    }

    private static Part[] normalised(Part[] parts) {
        double sum = Arrays.stream(parts).mapToDouble(Part::weight).sum();
        return Arrays.stream(parts).map(part -> part.weighing(part.weight() / sum)).toArray(Part[]::new);
    }

    private int[] gaussianColumns(Region even) {
        int dimension = sample.dimension();
        return new Component(0, new double[dimension], new double[dimension][], even).gaussianColumns();
    }

    private double[][] chance(int components, Philox random) {
        double[][] belongs = new double[components][sample.size()];
        for (int i = 0; i < sample.size(); i++) {
            double sum = 0;
            for (double[] share : belongs) {
                share[i] = random.nextDouble();
                sum += share[i];
            }
            for (double[] share : belongs) {
                share[i] /= sum;
            }
        }
        return belongs;
    }

    /** k-means++: each next centre is a row, drawn with the square of its distance to the nearest centre before. */
    private double[][] centres(int count, Philox random) {
        double[][] centres = new double[count][];
        double[] distance = new double[sample.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        centres[0] = sample.point(random.nextInt(sample.size()));
        for (int k = 1; k < count; k++) {
            double sum = 0;
            for (int i = 0; i < distance.length; i++) {
                distance[i] = Math.min(distance[i], sample.distance(i, centres[k - 1]));
                sum += distance[i];
            }
            double mark = random.nextDouble() * sum;
            int row = 0;
            for (double passed = distance[0]; passed <= mark && row < distance.length - 1; passed += distance[row]) {
                row++;
            }
            centres[k] = sample.point(row);
        }
        return centres;
    }

    private double[][] lloyd(double[][] centres) {
        int[] before = null;
        for (int iteration = 0; iteration < LLOYD; iteration++) {
            int[] nearest = nearest(centres);
            if (Arrays.equals(nearest, before)) {
                break;
            }
            before = nearest;
            moveToMeans(centres, nearest);
        }
        return centres;
    }

    /** A centre without rows stays where it is. */
    private void moveToMeans(double[][] centres, int[] nearest) {
        double[][] sums = new double[centres.length][sample.dimension()];
        int[] counts = new int[centres.length];
        for (int i = 0; i < nearest.length; i++) {
            counts[nearest[i]]++;
            for (int j = 0; j < sums[0].length; j++) {
                sums[nearest[i]][j] += sample.scaled()[j][i];
            }
        }
        for (int k = 0; k < centres.length; k++) {
            for (int j = 0; j < sums[0].length && counts[k] > 0; j++) {
                centres[k][j] = sums[k][j] / counts[k];
            }
        }
    }

    private int[] nearest(double[][] centres) {
        int[] nearest = new int[sample.size()];
        for (int i = 0; i < nearest.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < centres.length; k++) {
                double distance = sample.distance(i, centres[k]);
                if (distance < least) {
                    least = distance;
                    nearest[i] = k;
                }
            }
        }
        return nearest;
    }

    private static double[][] indicators(int[] nearest, int count) {
        double[][] belongs = new double[count][nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            belongs[nearest[i]][i] = 1;
        }
        return belongs;
    }
}
