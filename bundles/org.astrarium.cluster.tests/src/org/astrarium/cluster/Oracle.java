/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Start;

/**
 * The best that memberships of this kind can be: the same components as a fit has, but the cluster's fitted to the
 * stars that are of it, the field's to the others, weighted by how many they are.
 */
final class Oracle {
    private static final MixtureSettings SETTINGS = MixtureSettings.of(1).withStarts(Start.K_MEANS, 3);

    private Oracle() {
    }

    /** Its F1 over the whole table, for the stars that a membership was fitted to. */
    static double f1(Findings findings, Membership membership) throws FitException {
        MemberComparison truth = membership.comparison().orElseThrow();
        BitSet own = new BitSet();
        Arrays.stream(truth.common()).forEach(own::set);
        Arrays.stream(truth.missed()).forEach(own::set);
        FeatureMatrix features = membership.features();
        BitSet is = new BitSet();
        IntStream.range(0, features.size()).filter(i -> own.get(features.rows()[i])).forEach(is::set);
        FeatureErrors errors = FeatureErrors.of(findings.columns(), features);
        Mixture mixture = mixture(findings, membership, errors, is);
        double[] p = Deconvolution.of(errors.with(features), SETTINGS).probabilities(mixture, 0, FitMonitor.NONE);
        long found = IntStream.range(0, p.length).filter(i -> p[i] > 0.5).count();
        long right = IntStream.range(0, p.length).filter(i -> p[i] > 0.5 && is.get(i)).count();
        return 2.0 * right / (found + is.cardinality() + truth.cut().length);
    }

    private static Mixture mixture(Findings findings, Membership membership, FeatureErrors errors, BitSet is)
            throws FitException {
        MembershipSettings settings = membership.settings();
        Component cluster = Deconvolution.of(part(membership.features(), errors, is, true), SETTINGS)
                .fit(1, FitMonitor.NONE).mixture().components().get(0);
        MixtureSettings field = settings.uniform() == 0 ? SETTINGS : SETTINGS.withUniform(settings.uniform(),
                FieldRegion.of(findings.recipe(), findings.columns(), settings, membership.features()));
        int others = Math.max(membership.chosen().components() - 1, settings.uniform() + 1);
        Mixture background = Deconvolution.of(part(membership.features(), errors, is, false), field)
                .fit(others, FitMonitor.NONE).mixture();
        double weight = (double) is.cardinality() / membership.features().size();
        List<Component> all = new ArrayList<>(List.of(weighing(cluster, weight)));
        background.components().forEach(c -> all.add(weighing(c, c.weight() * (1 - weight))));
        return new Mixture(all);
    }

    private static Component weighing(Component component, double weight) {
        return new Component(weight, component.mean(), component.covariance(), component.region());
    }

    private static NoisyRows part(FeatureMatrix features, FeatureErrors errors, BitSet is, boolean of) {
        int[] rows = IntStream.range(0, features.size()).filter(i -> is.get(i) == of).toArray();
        return NoisyRows.of(gather(features.values(), rows), gather(errors.packed(), rows));
    }

    private static double[][] gather(double[][] columns, int[] rows) {
        return Arrays.stream(columns).map(c -> Arrays.stream(rows).mapToDouble(i -> c[i]).toArray())
                .toArray(double[][]::new);
    }
}
