/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cluster.ClusterDistance;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Membership;
import org.astrarium.cluster.ZeroPoint;

/** What was assumed, and what each assumption costs. */
public final class Assumptions {
    private static final double ZERO_POINT_STEP = 0.03;

    private Assumptions() {
    }

    /** One sentence each. */
    public static List<String> of(Findings findings) {
        List<String> all = new ArrayList<>();
        if (!findings.clusters().isEmpty()) {
            shapes(findings, all);
            errors(findings, all);
            zeroPoint(findings, all);
        }
        findings.search().ifPresent(search -> all.add("The search takes place and proper motion of field stars in a "
                + "shell to have nothing to do with each other: a moving group that fills the whole field is no "
                + "excess anywhere and is not found; a group counts from "
                + Wording.PAGE.number(search.settings().threshold(), 3) + " standard deviations on, with at least as "
                + "many stars in its middle as the field has there."));
        return all;
    }

    private static void shapes(Findings findings, List<String> all) {
        List<String> halos = findings.clusters().stream().filter(c -> c.group().parts().size() > 1)
                .map(c -> c.settings().name()).toList();
        if (halos.size() < findings.clusters().size()) {
            all.add((halos.isEmpty() ? "Each cluster" : "Each other cluster") + " is one Gaussian in its features and "
                    + "the field the other components. A cluster with a core and a halo is wider in its wings than a "
                    + "Gaussian, so that stars far out count for less than they should; expected contamination is "
                    + "only as good as this model of the field.");
        }
        if (!halos.isEmpty()) {
            all.add("The sum of components with the same mean within their errors, core and halo: " + Wording.and(halos)
                    + ". Where such a component is field stars that happen to lie there, they are counted as members; "
                    + "halo: false leaves it out.");
        }
        if (findings.clusters().stream().anyMatch(c -> c.settings().uniform() > 0)) {
            all.add("Field stars are even over the sky: a gradient of their density shifts probabilities by as much, "
                    + "relatively, as the density changes across the field.");
        }
    }

    private static void errors(Findings findings, List<String> all) {
        List<String> with = findings.clusters().stream().filter(c -> c.settings().deconvolve())
                .map(c -> c.settings().name()).toList();
        List<String> without = findings.clusters().stream().filter(c -> !c.settings().deconvolve())
                .map(c -> c.settings().name()).toList();
        if (!with.isEmpty()) {
            all.add("Errors of single stars are Gaussian and as large as the catalogue says, with its correlations ("
                    + Wording.and(with) + "): stars whose errors are larger than stated are lost as members.");
        }
        if (!without.isEmpty()) {
            all.add("Errors of single stars are ignored (" + Wording.and(without) + "): the width of the cluster "
                    + "contains them, faint stars scatter beyond it, and stars of the field get into it. errors: "
                    + "deconvolve takes each star's own into account.");
        }
    }

    private static void zeroPoint(Findings findings, List<String> all) {
        List<String> costs = new ArrayList<>();
        for (Membership cluster : findings.clusters()) {
            cluster.distance().ifPresent(d -> costs.add(cluster.settings().name() + " by "
                    + Wording.percent(1 - d.parallax() / (d.parallax() + ZERO_POINT_STEP))));
        }
        if (!costs.isEmpty()) {
            ClusterDistance first = findings.clusters().stream().flatMap(c -> c.distance().stream()).findFirst()
                    .orElseThrow();
            ZeroPoint zeroPoint = findings.settings().zeroPoint();
            String what = zeroPoint.lindegren2021() ? zeroPoint.text()
                    : Wording.PAGE.number(zeroPoint.value(), 4) + " mas";
            all.add("The zero point of the parallaxes is " + what + ", and neighbouring parallaxes have an error of "
                    + Wording.PAGE.number(first.systematic(), 2) + " mas in common: were all parallaxes "
                    + Wording.PAGE.number(ZERO_POINT_STEP, 2) + " mas larger, the distances would shrink: "
                    + Wording.and(costs) + ".");
        }
    }
}
