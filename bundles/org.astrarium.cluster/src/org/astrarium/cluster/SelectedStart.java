/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrarium.core.table.Selection;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;

/** A mixture to start from whose first component is that of selected stars. */
final class SelectedStart {
    /** Selected stars weigh at most so much at the start, lest nothing is left for the field. */
    private static final double MOST = 0.9;

    private SelectedStart() {
    }

    /** The fewest stars that have a mean and a covariance. */
    static int fewest(FeatureMatrix features) {
        return 2 * (features.names().size() + 1);
    }

    /** Their Gaussian, then the components of the field as an earlier fit has them; empty for too few stars. */
    static Optional<Mixture> of(FeatureMatrix features, Selection selected, Membership before) {
        int[] stars = IntStream.range(0, features.size()).filter(i -> selected.contains(features.rows()[i])
                && Arrays.stream(features.values()).noneMatch(column -> Double.isNaN(column[i]))).toArray();
        if (stars.length < fewest(features)) {
            return Optional.empty();
        }
        boolean alone = before.chosen().components() == 1;
        double weight = alone ? 1 : Math.min(MOST, (double) stars.length / features.size());
        List<Component> parts = new ArrayList<>(List.of(gaussian(features.values(), stars, weight)));
        List<Component> all = before.chosen().mixture().components();
        double field = 1 - before.clusterComponent().weight();
        for (int k = 0; k < all.size(); k++) {
            if (!before.group().holds(k)) {
                Component part = all.get(k);
                parts.add(new Component(part.weight() / field * (1 - weight), part.mean(), part.covariance(),
                        part.region()));
            }
        }
        return Optional.of(new Mixture(parts));
    }

    private static Component gaussian(double[][] values, int[] stars, double weight) {
        int d = values.length;
        double[] mean = new double[d];
        double[][] covariance = new double[d][d];
        for (int j = 0; j < d; j++) {
            double[] column = values[j];
            mean[j] = Arrays.stream(stars).mapToDouble(i -> column[i]).average().orElse(Double.NaN);
        }
        for (int a = 0; a < d; a++) {
            for (int b = 0; b < d; b++) {
                double sum = 0;
                for (int i : stars) {
                    sum += (values[a][i] - mean[a]) * (values[b][i] - mean[b]);
                }
                covariance[a][b] = sum / stars.length;
            }
        }
        return Component.gaussian(weight, mean, covariance);
    }
}
