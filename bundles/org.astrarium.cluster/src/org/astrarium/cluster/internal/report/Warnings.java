/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Membership;
import org.astrarium.cluster.Shell;
import org.astrarium.cluster.ZeroPoint;
import org.astrarium.inference.mixture.Attempt;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.MixtureFit;

/** What a reader must know before using the numbers. */
public final class Warnings {
    private static final double UNSTABLE = 10;
    private static final double POLLUTED = 0.3;
    private static final double WIDER = 3;

    private Warnings() {
    }

    /** One sentence each. */
    public static List<String> of(Findings findings) {
        List<String> all = new ArrayList<>();
        findings.clusters().forEach(cluster -> of(cluster, all));
        String survey = findings.recipe().root().text("survey");
        if (findings.settings().zeroPoint().equals(ZeroPoint.of(0)) && survey.startsWith("gaia")
                && findings.clusters().stream().anyMatch(c -> c.distance().isPresent())) {
            all.add("The zero point of the parallaxes is 0, but Gaia's are too small: by some 0.03 mas in DR2 "
                    + "(Lindegren et al. 2018), 0.02 to 0.04 mas in DR3 (Lindegren et al. 2021). Distances come out "
                    + "too large; give parallax_zero_point"
                    + (survey.equals("gaia-dr3") ? ", or lindegren2021 there." : "."));
        }
        findings.search().ifPresent(search -> {
            List<String> few = search.shells().stream().filter(s -> s.chosen() == null).map(Warnings::range).toList();
            if (!few.isEmpty()) {
                all.add("Too few stars for a fit in " + (few.size() == 1 ? "the shell " : "the shells ")
                        + Wording.and(few) + ": nothing was looked for there.");
            }
        });
        return all;
    }

    private static String range(Shell shell) {
        return Wording.PAGE.number(shell.from(), 6) + " to " + Wording.PAGE.number(shell.to(), 6);
    }

    private static void of(Membership cluster, List<String> all) {
        String name = cluster.settings().name();
        MixtureFit fit = cluster.chosen();
        if (!fit.converged()) {
            all.add(name + ": the fit had not converged after " + Wording.count(fit.iterations(), "iteration") + ".");
        }
        long lower = fit.attempts().stream().filter(a -> a.logLikelihood() > fit.logLikelihood() - UNSTABLE).count();
        if (fit.attempts().size() > 2 && lower < 2) {
            double next = fit.attempts().stream().mapToDouble(Attempt::logLikelihood)
                    .filter(l -> l <= fit.logLikelihood() - UNSTABLE).max().orElse(fit.logLikelihood());
            all.add(name + ": only one of " + fit.attempts().size() + " starts came to the greatest likelihood, the "
                    + "next lies " + Wording.PAGE.number(fit.logLikelihood() - next, 3) + " lower in ln L: there may "
                    + "be a greater one still; give more restarts.");
        }
        if (!cluster.settings().components().isFixed()
                && fit.components() == cluster.settings().components().to()) {
            all.add(name + ": the criterion chose the most components allowed, " + fit.components()
                    + "; its lowest value may lie beyond.");
        }
        List<Component> mixture = cluster.chosen().mixture().components();
        if (IntStream.range(0, mixture.size()).anyMatch(k -> !cluster.group().holds(k)
                && isPartOf(cluster, mixture.get(k)))) {
            all.add(name + ": another component lies within the cluster's and is narrow as well: the cluster, which is "
                    + "no Gaussian, may have been cut in two; compare with fewer components.");
        }
        if (cluster.members().count() == 0) {
            all.add(name + ": no star is above a probability of " + cluster.settings().probability() + ".");
        } else if (1 - cluster.members().purity() > POLLUTED) {
            all.add(name + ": " + Wording.percent(1 - cluster.members().purity())
                    + " of the members are expected to be field stars.");
        }
        if (!cluster.exact().isEmpty()) {
            all.add(name + ": the table has no errors of " + Wording.and(cluster.exact())
                    + ", which were taken as exact.");
        }
        if (!cluster.independent().isEmpty()) {
            all.add(name + ": the table has no correlation of the errors of " + Wording.and(cluster.independent())
                    + ", which were taken as independent.");
        }
        if (cluster.impossible() > 0) {
            all.add(name + ": no errors can have the correlations of " + Wording.count(cluster.impossible(), "star")
                    + ", which were taken as independent.");
        }
    }

    /** A component that has its mean within a standard deviation of the cluster's and is less than thrice as wide. */
    private static boolean isPartOf(Membership cluster, Component other) {
        Component own = cluster.clusterComponent();
        return !other.uniform() && IntStream.range(0, own.dimension()).allMatch(j ->
                Math.abs(other.mean()[j] - own.mean()[j]) < own.sd(j) && other.sd(j) < WIDER * own.sd(j));
    }
}
