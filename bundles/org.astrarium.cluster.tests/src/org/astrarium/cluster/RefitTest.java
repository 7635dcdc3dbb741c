/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Clusters fitted again from stars that somebody selected. */
class RefitTest {
    private static final Table TABLE = Stars.withCluster(17).table();

    private static Findings findings(String more) {
        return Recipes.find(TABLE, "clusters:", "- name: A", "  bootstrap: 0", more);
    }

    private static Membership refit(Findings findings, java.util.function.IntPredicate selected) {
        return findings.clusters().get(0).refit(findings, Inputs.of(TABLE),
                Selection.where("box", TABLE.rowCount(), selected), Progress.NONE);
    }

    @Test
    void fromSomeOfItsStarsTheSameClusterComesOut() {
        Findings findings = findings("");
        Membership before = findings.clusters().get(0);
        Membership again = refit(findings, row -> row >= 900 && row < 940);
        assertEquals(before.chosen().logLikelihood(), again.chosen().logLikelihood(), 0.01);
        assertEquals(before.members().stars(), again.members().stars());
        assertEquals(0, again.cluster(), "the selected stars' component comes first");
    }

    @Test
    void theSelectionSaysWhichIsTheCluster() {
        // told that the field is the cluster, a fit is put right by the stars selected
        Findings wrong = findings("  member: {near: {parallax: 1}}");
        assertTrue(wrong.clusters().get(0).clusterComponent().sd(0) > 4);
        Membership right = refit(wrong, row -> row >= 900 && row < 960);
        assertEquals(-3, right.clusterComponent().mean()[0], 0.1);
        assertEquals(100, right.members().count(), 8);
    }

    @Test
    void aHandfulIsTooFew() {
        AnalysisException few = assertThrows(AnalysisException.class, () -> refit(findings(""), row -> row < 3));
        assertTrue(few.getMessage().contains("select at least 8"), few.getMessage());
    }
}
