/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class QualityCutsTest {
    private static final double NONE = Double.NaN;

    private static Sample cut(Table table, String... lines) {
        Recipe recipe = Recipes.of(lines);
        ClusterColumns columns = ComputedColumns.addTo(ClusterColumns.of(recipe, table), ZeroPoint.of(0),
                Progress.NONE);
        return Sample.of(recipe, ClusterSettings.of(recipe).quality(), columns, Progress.NONE);
    }

    private static List<Integer> counts(Sample sample) {
        return sample.steps().stream().map(SampleStep::n).toList();
    }

    /** u = sqrt(chi2 / (n - 5)) against 1.2 max(1, exp(-0.2 (G - 19.5))): 1.2 at G = 20, 8.02 at G = 10. */
    @Test
    void astrometricCut() {
        Table table = Stars.of(6).with("astrometric_chi2_al", 143.9, 144.1, 6420, 6440, 100, NONE)
                .with("astrometric_n_good_obs_al", 105, 105, 105, 105, 5, 105)
                .with("phot_g_mean_mag", 20, 20, 10, 10, 10, 10).table();
        Sample sample = cut(table, "quality: {lindegren2018_c1: true}");
        assertArrayEquals(new int[] {0, 2}, sample.stars().rows());
        assertEquals(List.of("rows", "lindegren2018_c1"), sample.steps().stream().map(SampleStep::step).toList());
        assertEquals(List.of(6, 2), counts(sample));
    }

    /** At BP - RP = 2 the excess factor must lie between 1.06 and 1.54. */
    @Test
    void photometricCut() {
        Table table = Stars.of(5).with("bp_rp", 2, 2, 2, 2, NONE)
                .with("phot_bp_rp_excess_factor", 1.059, 1.061, 1.539, 1.541, 1.2).table();
        assertArrayEquals(new int[] {1, 2}, cut(table, "quality: {lindegren2018_c2: true}").stars().rows());
    }

    @Test
    void theColourIsComputedWhereTheTableHasNone() {
        Table table = Stars.of(2).with("phot_bp_mean_mag", 15, 15).with("phot_rp_mean_mag", 13, 13)
                .with("phot_bp_rp_excess_factor", 1.059, 1.061).table();
        assertArrayEquals(new int[] {1}, cut(table, "quality: {lindegren2018_c2: true}").stars().rows());
    }

    @Test
    void signalToNoiseIsReadOrComputed() {
        Table table = Stars.of(4).with("parallax", 1, 1.1, -2, NONE).with("parallax_error", 0.1, 0.1, 0.1, 0.1)
                .with("phot_bp_mean_flux_over_error", 50, 9, 50, 50)
                .with("phot_rp_mean_flux", 100, 100, 100, 100).with("phot_rp_mean_flux_error", 1, 1, 20, 1).table();
        assertEquals(List.of(4, 2), counts(cut(table, "quality: {snr: {parallax: 10}}")));
        assertEquals(List.of(4, 3, 2), counts(cut(table, "quality: {snr: {bp: 10, rp: 10}}")));
    }

    @Test
    void whatIsNotAskedForCutsNothing() {
        assertEquals(List.of(3), counts(cut(Stars.of(3).with("parallax", 1, -1, NONE).table(), "seed: 1")));
    }

    @Test
    void aCutWithoutItsColumnsNamesThem() {
        InputException missing = assertThrows(InputException.class,
                () -> cut(Stars.of(1).with("parallax", 1).table(), "quality: {lindegren2018_c1: true}"));
        assertTrue(missing.getMessage().contains("astrometric_chi2_al"), missing.getMessage());
        assertTrue(missing.getMessage().contains("columns: {chi2_al: NAME}"), missing.getMessage());
    }

    @Test
    void aCutThatLeavesNothingIsNamed() {
        AnalysisException empty = assertThrows(AnalysisException.class,
                () -> cut(Stars.of(2).with("parallax", 1, 2).table(), "quality: {where: [parallax > 5]}"));
        assertEquals("quality.where[0]", empty.problem().key());
        assertTrue(empty.getMessage().contains("parallax > 5 holds for none of the 2"), empty.getMessage());
    }
}
