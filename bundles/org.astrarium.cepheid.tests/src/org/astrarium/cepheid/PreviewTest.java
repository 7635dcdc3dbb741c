/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is seen before a run, and while its chain is sampled. */
class PreviewTest {
    private static Preview preview(Table table, String... lines) {
        Recipe recipe = Recipes.of(lines);
        CepheidSettings settings = CepheidSettings.of(recipe);
        CepheidColumns columns = CepheidColumns.of(recipe, table);
        return Preview.of(recipe, settings, columns, table,
                DerivedColumns.addTo(table, columns, settings, Progress.NONE), Progress.NONE);
    }

    @Test
    @DisplayName("lines and counts are those of the run")
    void sameNumbers() {
        Table table = Stars.clean().table();
        Preview preview = preview(table, "mcmc: {fits: []}");
        Findings findings = Recipes.find(table, "mcmc: {fits: []}");
        assertEquals(findings.laws().get(0).line().slope(), preview.laws().get(0).line().slope());
        assertEquals(findings.sample().calibrators().count(), preview.cuts().get(preview.cuts().size() - 1).n());
        assertEquals("pl", preview.chart().orElseThrow().id());
        assertTrue(preview.problem().isEmpty());
        // one for all rows, five columns that must be known, type, mode and each condition on the calibrators
        assertEquals(1 + 5 + 2 + CepheidSettings.of(Recipes.of("seed: 1")).calibrators().texts().size(),
                preview.cuts().size());
    }

    @Test
    @DisplayName("a cut that leaves no star ends the preview there, with the counts before it")
    void noStarLeft() {
        Preview preview = preview(Stars.clean().table(),
                "calibrators: {where: [parallax >= 0, parallax > 1000, abs(b) < 5]}");
        assertTrue(preview.problem().orElseThrow().message().contains("parallax > 1000"));
        assertEquals("parallax >= 0", preview.cuts().get(preview.cuts().size() - 1).step());
        assertTrue(preview.laws().isEmpty() && preview.chart().isEmpty());
    }

    @Test
    @DisplayName("a star 1 mag too faint among stars of 0.05 mag is named, the farthest off first")
    void offStars() {
        Stars stars = new Stars();
        for (int i = 0; i < 60; i++) {
            stars.add(2 + 0.5 * i, 500 + 20 * i).fainter(0.05 * Math.sin(7.0 * i));
        }
        stars.fainter(1);
        Preview preview = preview(stars.table(), "distances: []",
                "fits: [{name: bj, method: ols}]", "calibrators: {where: []}");
        OffStar first = preview.off().get(0);
        assertEquals(59, first.row());
        assertTrue(first.residual() > 0.8 && first.sigmas() > 5, first.toString());
        assertEquals(stars.table().column("source_id").text(59), first.name());
    }

    @Test
    @DisplayName("a chain that takes its time shows how it goes: each parameter and the acceptance")
    void liveChain() {
        List<Chart> shown = new ArrayList<>();
        Progress watch = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // the charts are what counts here
            }

            @Override
            public boolean isCancelled() {
                return shown.size() > 1; // seen enough
            }

            @Override
            public void show(Chart chart) {
                shown.add(chart);
            }
        };
        Findings findings = Recipes.find(Stars.clean().table(), "mcmc: {fits: [bj], steps: 1000000, ensembles: 1}");
        assertThrows(Progress.CancelledException.class, () -> findings.sampled(watch));
        Chart last = shown.get(shown.size() - 1);
        assertEquals("live-bj", last.id());
        assertEquals(4, last.panels().size(), "intercept, slope, scatter, acceptance");
        assertTrue(last.caption().contains("of the moves accepted"), last.caption());
    }
}
