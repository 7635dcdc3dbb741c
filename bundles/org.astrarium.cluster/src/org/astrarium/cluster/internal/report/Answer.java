/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Found;
import org.astrarium.cluster.Membership;

/** The answer in one sentence: members and distances of the clusters, and what the search found. */
public final class Answer {
    private Answer() {
    }

    /** Puts it into words. */
    public static String of(Findings findings) {
        List<String> parts = new ArrayList<>();
        findings.clusters().forEach(cluster -> parts.add(membership(cluster)));
        findings.search().ifPresent(search -> parts.add(found(search.found())));
        String sentence = Wording.parts(parts);
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static String membership(Membership cluster) {
        return cluster.settings().name() + " has " + Wording.count(cluster.members().count(), "member")
                + (cluster.members().count() == 0 ? "" : ", " + Wording.percent(1 - cluster.members().purity())
                        + " of them expected to be field stars")
                + cluster.distance().map(d -> ", and is at " + Wording.PAGE.of(Wording.distance(d))).orElse("");
    }

    private static String found(List<Found> found) {
        return found.isEmpty() ? "the search found no cluster"
                : "the search found " + Wording.count(found.size(), "cluster") + ": "
                        + Wording.and(found.stream().map(Found::name).toList());
    }
}
