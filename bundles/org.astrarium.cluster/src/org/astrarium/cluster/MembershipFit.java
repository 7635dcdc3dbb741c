/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Selection;
import org.astrarium.inference.FitException;
import org.astrarium.inference.deconvolution.Deconvolution;
import org.astrarium.inference.deconvolution.NoisyRows;
import org.astrarium.inference.mixture.Bootstrap;
import org.astrarium.inference.mixture.Memberships;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Start;

/** The way to a {@link Membership}: stars, fits, choice, probabilities, what follows from them. */
final class MembershipFit {
    private static final double FITTED = 0.7;
    private static final double TOLD = 0.72;
    private static final double KNOWN = 0.97;

    private final Recipe recipe;
    private final ClusterSettings all;
    private final MembershipSettings settings;
    private final ClusterColumns columns;
    private final Inputs inputs;
    private final Progress progress;
    private final FeatureMatrix features;
    private final FeatureErrors errors;
    private final List<SampleStep> steps = new ArrayList<>();

    MembershipFit(Recipe recipe, ClusterSettings all, MembershipSettings settings, ClusterColumns columns,
            Selection stars, Inputs inputs, Progress progress) {
        this.recipe = recipe;
        this.all = all;
        this.settings = settings;
        this.columns = columns;
        this.inputs = inputs;
        this.progress = progress;
        Selection picked = where(stars);
        String path = settings.path() + ".features";
        if (settings.deconvolve()) {
            features = FeatureMatrix.partial(columns, picked, settings.features(), path);
            errors = FeatureErrors.of(columns, features);
        } else {
            features = FeatureMatrix.complete(columns, picked, settings.features(), path);
            errors = new FeatureErrors(new double[0][], List.of(), List.of(), 0);
        }
        steps.add(new SampleStep(settings.name() + ", fitted", features.size(), (settings.deconvolve()
                ? "a value in at least one of " : "no blank in ") + String.join(", ", settings.features())));
        requireEnough();
    }

    private Selection where(Selection stars) {
        Selection left = stars;
        List<Selection> each = settings.where().each(columns.table());
        for (int i = 0; i < each.size(); i++) {
            Selection after = left.and(each.get(i));
            if (after.count() == 0) {
                throw Failure.at(recipe, settings.where().path(i), "no star is left: " + settings.where().texts().get(i)
                        + " holds for none of the " + left.count() + " before it",
                        "widen it or one of the cuts before it");
            }
            left = after;
        }
        if (!settings.where().isEmpty()) {
            steps.add(new SampleStep(settings.name() + ", where", left.count(), settings.where().text()));
        }
        return left;
    }

    private void requireEnough() {
        int needed = settings.components().to() * (settings.features().size() + 1);
        if (features.size() < needed) {
            throw Failure.at(recipe, settings.path(), features.size() + " stars are too few for "
                    + settings.components().to() + " components in " + settings.features().size() + " features",
                    "it takes at least " + needed + ": widen where, or ask for fewer components");
        }
    }

    Membership run() {
        MixtureFitter fitter = step("fitting", 0, 0.02, monitor -> fitter());
        List<MixtureFit> fits = step("fitting", 0.02, FITTED, monitor -> settings.components().isFixed()
                ? List.of(fitter.fit(settings.components().from(), monitor))
                : fitter.sweep(settings.components().from(), settings.components().to(), monitor));
        MixtureFit chosen = settings.components().best(fits);
        int cluster = ClusterComponent.of(chosen.mixture(), settings, columns, features);
        if (cluster < 0) {
            throw Failure.at(recipe, settings.path(), "no component of " + settings.name() + " can be a cluster",
                    "say where it is: member: {near: {pmra: ..., pmdec: ...}}");
        }
        return told(fitter, fits, chosen, cluster);
    }

    /** From selected stars as the cluster, once: the field starts as an earlier fit left it. */
    Membership from(Selection selected, Membership before) {
        Mixture start = SelectedStart.of(features, selected, before).orElseThrow(() -> Failure.at(recipe,
                settings.path(), "too few of the selected stars are among those fitted for " + settings.name(),
                "select at least " + SelectedStart.fewest(features)));
        MixtureFitter fitter = step("fitting", 0, 0.02, monitor -> fitter());
        MixtureFit fit = step("fitting", 0.02, FITTED, monitor -> fitter.fit(start, monitor));
        return told(fitter, List.of(fit), fit, 0);
    }

    private Membership told(MixtureFitter fitter, List<MixtureFit> fits, MixtureFit chosen, int cluster) {
        Memberships memberships = step("memberships", FITTED, TOLD, m -> fitter.memberships(chosen.mixture(), m));
        Optional<Bootstrap> bootstrap = settings.bootstrap() < 2 ? Optional.empty()
                : Optional.of(bootstrap(fitter, chosen, settings.bootstrap()));
        ClusterGroup group = group(fitter, chosen, cluster, bootstrap);
        double[] probability = new double[features.size()];
        for (int part : group.parts()) {
            double[] more = step("memberships", KNOWN, 1, m -> fitter.probabilities(chosen.mixture(), part, m));
            Arrays.setAll(probability, i -> Math.min(1, probability[i] + more[i]));
        }
        Members members = Members.above(settings.probability(), probability);
        return new Membership(settings, features, errors.exact(), errors.independent(), errors.impossible(), fits,
                chosen, group, probability, memberships.component(), members, bootstrap,
                ClusterDistance.of(columns, features.rows(), members.stars(), probability, all),
                settings.published().map(p -> MemberComparison.of(columns, settings,
                        inputs.tables().get(p.table()), features.rows(), members.stars())), steps);
    }

    private Bootstrap bootstrap(MixtureFitter fitter, MixtureFit chosen, int refits) {
        return step("bootstrap", TOLD, KNOWN, m -> fitter.bootstrap(chosen.mixture(), refits, m));
    }

    private ClusterGroup group(MixtureFitter fitter, MixtureFit chosen, int cluster, Optional<Bootstrap> asked) {
        List<Integer> candidates = settings.halo()
                ? ClusterGroup.candidates(chosen.mixture(), cluster, features.size()) : List.of();
        if (candidates.isEmpty()) {
            return ClusterGroup.alone(cluster);
        }
        Bootstrap refits = asked.filter(b -> b.replicates().size() >= ClusterGroup.REFITS)
                .orElseGet(() -> bootstrap(fitter, chosen, ClusterGroup.REFITS));
        return ClusterGroup.of(chosen.mixture(), cluster, candidates, refits);
    }

    private MixtureFitter fitter() throws FitException {
        MixtureSettings how = MixtureSettings.of(all.seed()).withCovariance(settings.covariance())
                .withStarts(Start.K_MEANS, all.restarts());
        if (settings.uniform() > 0) {
            how = how.withUniform(settings.uniform(), FieldRegion.of(recipe, columns, settings, features));
        }
        if (!settings.deconvolve()) {
            return MixtureFitter.of(features.plain(), how);
        }
        NoisyRows rows = errors.with(features);
        return Deconvolution.of(rows, how);
    }

    private <T> T step(String phase, double from, double to, Watch.Fitting<T> fitting) {
        return Watch.over(progress.part(from, to), phase + " " + settings.name(), recipe, settings.path(), fitting);
    }
}
