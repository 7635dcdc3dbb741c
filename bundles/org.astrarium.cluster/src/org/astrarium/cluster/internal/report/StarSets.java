/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.ClusterDistance;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Search;
import org.astrarium.core.table.NumberColumn;

/** The stars that figures of the whole field mark: members of the clusters, or else what the search found. */
final class StarSets {
    private StarSets() {
    }

    /** Stars with a name. */
    record Set(String name, int[] rows, Optional<ClusterDistance> distance) {
    }

    static List<Set> of(Findings findings) {
        if (!findings.clusters().isEmpty()) {
            return findings.clusters().stream().map(c -> new Set(c.settings().name(), c.memberRows(), c.distance()))
                    .toList();
        }
        return findings.search().map(Search::found).orElse(List.of()).stream()
                .map(f -> new Set(f.name(), f.rows(), f.distance())).toList();
    }

    /** In words. */
    static String what(Findings findings) {
        return findings.clusters().isEmpty() ? "stars of the groups that the search found"
                : "members of " + Wording.and(findings.clusters().stream().map(c -> c.settings().name()).toList());
    }

    /** A column of numbers, if the table has it or it was computed. */
    static Optional<NumberColumn> column(Findings findings, String name) {
        return findings.columns().table().find(name).filter(NumberColumn.class::isInstance)
                .map(NumberColumn.class::cast);
    }
}
