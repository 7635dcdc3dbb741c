/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.astrarium.inference.mixture.Bootstrap;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.ComponentErrors;
import org.astrarium.inference.mixture.Mixture;

/**
 * The components that are a cluster. A cluster with a core and a halo is no Gaussian and may take two; a star belongs
 * to it with the sum of its probabilities for both. A component is counted in if its width in each feature is between a
 * quarter of and four times the first one's - the field is wider - and the two means agree: jointly over all features
 * at three standard deviations (99.73 %), with errors from refits to resampled stars.
 *
 * @param parts numbers of the components, that which was chosen as the cluster first
 */
public record ClusterGroup(List<Integer> parts) {
    private static final double WIDER = 4;
    private static final double AGREE = 0.9973;
    /** Refits that the test takes where the recipe asks for fewer. */
    static final int REFITS = 40;

    /** Copies the list. */
    public ClusterGroup {
        parts = List.copyOf(parts);
    }

    /** One component. */
    static ClusterGroup alone(int component) {
        return new ClusterGroup(List.of(component));
    }

    /** The components that may belong to a core: of its width but for a factor of four, and of ten stars or more. */
    static List<Integer> candidates(Mixture mixture, int core, int stars) {
        List<Component> all = mixture.components();
        return IntStream.range(0, all.size()).filter(k -> k != core && !all.get(k).uniform()
                && all.get(k).weight() * stars >= ClusterComponent.FEWEST_STARS
                && isLike(all.get(core), all.get(k))).boxed().toList();
    }

    private static boolean isLike(Component core, Component other) {
        return IntStream.range(0, core.dimension()).allMatch(j -> other.sd(j) <= WIDER * core.sd(j)
                && other.sd(j) >= core.sd(j) / WIDER
                && Math.abs(other.mean()[j] - core.mean()[j]) <= Math.max(core.sd(j), other.sd(j)));
    }

    /** The core with those of the candidates that share its mean, as far as refits to resampled stars tell. */
    static ClusterGroup of(Mixture mixture, int core, List<Integer> candidates, Bootstrap bootstrap) {
        List<Integer> parts = new ArrayList<>(List.of(core));
        candidates.stream().filter(k -> agree(mixture, core, k, bootstrap.replicates())).forEach(parts::add);
        return new ClusterGroup(parts);
    }

    /** Hotelling's test of a difference whose covariance comes from so many refits (Hotelling 1931). */
    private static boolean agree(Mixture mixture, int core, int other, List<Mixture> refits) {
        int d = mixture.dimension();
        int n = refits.size();
        double[][] apart = refits.stream().map(refit -> apart(refit, core, other)).toArray(double[][]::new);
        // units differ by orders of magnitude, so the determinant may be tiny without being nought
        DecompositionSolver solver = new LUDecomposition(new Covariance(apart).getCovarianceMatrix(), 0).getSolver();
        ArrayRealVector difference = new ArrayRealVector(apart(mixture, core, other));
        double square = difference.dotProduct(solver.solve(difference));
        double limit = new FDistribution(d, n - d).inverseCumulativeProbability(AGREE);
        return square <= limit * d * (n - 1) / (n - d);
    }

    private static double[] apart(Mixture mixture, int core, int other) {
        double[] one = mixture.components().get(core).mean();
        double[] two = mixture.components().get(other).mean();
        return IntStream.range(0, one.length).mapToDouble(j -> two[j] - one[j]).toArray();
    }

    /** True for a component of the cluster. */
    public boolean holds(int component) {
        return parts.contains(component);
    }

    /** The cluster as one component: weight, mean and covariance of its parts together. */
    public Component of(Mixture mixture) {
        Component first = mixture.components().get(parts.get(0));
        if (parts.size() == 1) {
            return first;
        }
        int d = first.dimension();
        double weight = parts.stream().mapToDouble(k -> mixture.components().get(k).weight()).sum();
        double[] mean = new double[d];
        double[][] covariance = new double[d][d];
        for (int k : parts) {
            Component part = mixture.components().get(k);
            for (int a = 0; a < d; a++) {
                mean[a] += part.weight() / weight * part.mean()[a];
            }
        }
        for (int k : parts) {
            Component part = mixture.components().get(k);
            for (int a = 0; a < d; a++) {
                for (int b = 0; b < d; b++) {
                    covariance[a][b] += part.weight() / weight * (part.covariance()[a][b]
                            + (part.mean()[a] - mean[a]) * (part.mean()[b] - mean[b]));
                }
            }
        }
        return Component.gaussian(weight, mean, covariance);
    }

    /** The errors of the cluster's weight, mean and widths, from refits to resampled stars. */
    public ComponentErrors errors(Bootstrap bootstrap) {
        if (parts.size() == 1) {
            return bootstrap.components().get(parts.get(0));
        }
        List<Component> refits = bootstrap.replicates().stream().map(this::of).toList();
        int d = refits.get(0).dimension();
        double[] mean = new double[d];
        double[] sd = new double[d];
        double[][] covariance = new double[d][d];
        for (int a = 0; a < d; a++) {
            int column = a;
            mean[a] = deviation(refits, c -> c.mean()[column]);
            sd[a] = deviation(refits, c -> c.sd(column));
            Arrays.setAll(covariance[a], b -> deviation(refits, c -> c.covariance()[column][b]));
        }
        return new ComponentErrors(deviation(refits, Component::weight), mean, covariance, sd);
    }

    private static double deviation(List<Component> refits, ToDoubleFunction<Component> parameter) {
        return new StandardDeviation().evaluate(refits.stream().mapToDouble(parameter).toArray());
    }
}
