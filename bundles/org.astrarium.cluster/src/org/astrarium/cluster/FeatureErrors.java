/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.inference.deconvolution.NoisyRows;

/**
 * Each star's errors in the features, correlations included.
 *
 * @param packed      element (a, b), b at most a, of star i in {@code packed[a (a + 1) / 2 + b][i]}
 * @param exact       features without errors in the table, taken as exact
 * @param independent pairs of features whose correlation the table lacks, taken as 0
 * @param impossible  stars whose correlations no errors can have, taken as 0
 */
record FeatureErrors(double[][] packed, List<String> exact, List<String> independent, int impossible) {

    /** Reads the errors of some features; a value whose error is blank counts as missing and becomes NaN. */
    static FeatureErrors of(ClusterColumns columns, FeatureMatrix features) {
        int d = features.names().size();
        int n = features.size();
        double[][] sd = new double[d][];
        List<String> exact = new ArrayList<>();
        for (int j = 0; j < d; j++) {
            sd[j] = sd(columns, features, j);
            if (sd[j] == null) {
                exact.add(features.names().get(j));
                sd[j] = new double[n];
            }
            for (int i = 0; i < n; i++) {
                if (!(sd[j][i] >= 0) || Double.isInfinite(sd[j][i])) {
                    features.values()[j][i] = Double.NaN;
                    sd[j][i] = 0;
                }
            }
        }
        double[][] packed = new double[d * (d + 1) / 2][];
        List<String> independent = new ArrayList<>();
        for (int a = 0; a < d; a++) {
            for (int b = 0; b <= a; b++) {
                packed[a * (a + 1) / 2 + b] = element(columns, features, sd, a, b, independent);
            }
        }
        return new FeatureErrors(packed, List.copyOf(exact), List.copyOf(independent),
                Correlations.settle(packed, sd));
    }

    /** Standard errors in the feature's unit; null if the table has none. */
    private static double[] sd(ClusterColumns columns, FeatureMatrix features, int j) {
        String name = features.names().get(j);
        Optional<Role> parameter = Astrometry.parameter(columns, name);
        Optional<NumberColumn> error = parameter.isPresent() ? columns.numbers(Astrometry.errorOf(parameter.get()))
                : columns.table().find(name + "_error").filter(NumberColumn.class::isInstance)
                        .map(NumberColumn.class::cast);
        if (error.isEmpty()) {
            return null;
        }
        double[] dec = columns.numbers(Role.DEC).map(c -> gather(c, features.rows())).orElse(null);
        double[] sd = gather(error.get(), features.rows());
        for (int i = 0; i < sd.length && parameter.isPresent(); i++) {
            sd[i] *= Astrometry.errorUnit(name, parameter.get(), dec == null ? 0 : dec[i]);
        }
        return sd;
    }

    private static double[] element(ClusterColumns columns, FeatureMatrix features, double[][] sd, int a, int b,
            List<String> independent) {
        double[] out = new double[features.size()];
        if (a == b) {
            Arrays.setAll(out, i -> sd[a][i] * sd[a][i]);
            return out;
        }
        Optional<Role> one = Astrometry.parameter(columns, features.names().get(a));
        Optional<Role> other = Astrometry.parameter(columns, features.names().get(b));
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return out;
        }
        Optional<NumberColumn> correlation = columns.numbers(Astrometry.correlationOf(one.get(), other.get()));
        if (correlation.isEmpty()) {
            independent.add(features.names().get(b) + " and " + features.names().get(a));
            return out;
        }
        double[] rho = gather(correlation.get(), features.rows());
        Arrays.setAll(out, i -> Double.isNaN(rho[i]) ? 0 : rho[i] * sd[a][i] * sd[b][i]);
        return out;
    }

    private static double[] gather(NumberColumn column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(column::number).toArray();
    }

    /** As a fit reads it. */
    NoisyRows with(FeatureMatrix features) {
        return new NamedNoisyRows(NoisyRows.of(features.values(), packed), features.names());
    }
}
