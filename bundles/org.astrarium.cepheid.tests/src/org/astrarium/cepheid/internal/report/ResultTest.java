/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.astrarium.cepheid.Recipes;
import org.astrarium.cepheid.Stars;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a result holds, by the names of the public contract. */
class ResultTest {
    private static final Result RESULT = Recipes.run(Stars.clean().table());

    @Test
    @DisplayName("fits.bj and fits.naive, distances.LMC, and the names within them")
    void numbers() {
        assertEquals(List.of("sample", "fits", "posteriors", "distances", "comparison"), List.copyOf(RESULT.numbers()
                .keySet()));
        assertEquals(List.of("bj", "naive"), List.copyOf(map(RESULT.numbers(), "fits").keySet()));
        Map<?, ?> bj = map(RESULT.numbers(), "fits", "bj");
        for (String name : List.of("method", "distance", "n", "rejected", "pivot", "slope", "intercept", "covariance",
                "chi2", "dof", "rms")) {
            assertTrue(bj.containsKey(name), name);
        }
        assertEquals(Stars.SLOPE, (Double) map(bj, "slope").get("value"), 1e-9);
        assertTrue((Double) map(bj, "slope").get("error") > 0);
        assertEquals(Stars.INTERCEPT, (Double) map(bj, "intercept").get("value"), 1e-9);
        assertEquals(20, bj.get("n"));
        Map<?, ?> lmc = map(RESULT.numbers(), "distances", "LMC");
        for (String name : List.of("n", "from", "median", "lower", "upper", "mean", "sd", "modulus", "reference")) {
            assertTrue(lmc.containsKey(name), name);
        }
        assertEquals(List.of("median", "lower", "upper"), List.copyOf(map(lmc, "modulus").keySet()));
        assertEquals(List.of("distance", "error", "difference"), List.copyOf(map(lmc, "reference").keySet()));
        assertEquals(0, (Double) map(lmc, "reference").get("difference"), 1e-9);
    }

    @Test
    void steps() {
        List<?> steps = (List<?>) RESULT.numbers().get("sample");
        assertEquals(List.of("step", "n"), List.copyOf(((Map<?, ?>) steps.get(0)).keySet()));
        assertEquals("calibrators", ((Map<?, ?>) steps.get(4)).get("step"));
        assertEquals(20, ((Map<?, ?>) steps.get(4)).get("n"));
    }

    @Test
    void aTargetWithoutReferenceHasNone() {
        Result result = Recipes.run(Stars.clean().table(), "distances: [{name: disc, where: [b > 0]}]");
        assertNull(map(result.numbers(), "distances", "disc").get("reference"));
        assertTrue(result.warnings().stream().noneMatch(warning -> warning.contains("reference")));
    }

    @Test
    void theAnswerIsOneSentenceAndWhatIsPreferred() {
        assertTrue(RESULT.answer().matches(
                "LMC is at 49\\.\\d+ ± 0\\.\\d+\u2009kpc \\(statistical\\) ± \\d\\.\\d\u2009kpc \\(systematic\\) "
                + "by 5 Cepheids and the Leavitt law M_\\{W\\} = \\(−3\\.300 ± 0\\.0\\d+\\) log_\\{10\\}\\(P / d\\)"
                + " \\+ \\(−2\\.600 ± 0\\.0\\d+\\), equal to the "
                + "reference of 49\\.59 ± 0\\.55\u2009kpc\\. Preferred: \\d\\d\\.\\d+ ± \\d\\.\\d+\u2009kpc "
                + "\\(statistical\\) ± \\d\\.\\d\u2009kpc \\(systematic, most of it from metallicity, "
                + "for which the recipe gives no term\\), by the likelihood in parallax space at a zero point of −0\\.046\u2009mas\\."), RESULT.answer());
    }

    @Test
    void withoutTargetsTheAnswerIsTheLaw() {
        Result result = Recipes.run(Stars.clean().table(), "distances: []", "fits: [{name: one, pivot: 1}]");
        assertTrue(result.answer().startsWith("The Leavitt law of 20 Cepheids is M_{W} = (−3.300 ±"), result.answer());
        assertTrue(result.answer().contains("(log_{10}(P / d) − 1) + (−5.9"), result.answer());
        assertEquals(1, result.summary().size());
        assertEquals(1, result.tables().size());
    }

    @Test
    void chartsWithCaptions() {
        assertEquals(List.of("pl", "sky", "distances", "distance-lmc", "sensitivity-cut", "sensitivity-zero-point"),
                RESULT.charts().stream().map(Chart::id).toList());
        for (Chart chart : RESULT.charts()) {
            assertFalse(chart.caption().isBlank());
            assertTrue(chart.caption().matches("(?s).*\\d.*"), chart.id());
            assertFalse(chart.title().isBlank());
        }
    }

    @Test
    @DisplayName("the relation shows each law with points, band and line; residuals below; magnitudes downward")
    void relation() {
        Chart chart = RESULT.charts().get(0);
        assertEquals(2, chart.panels().size());
        Panel above = chart.panels().get(0);
        assertTrue(above.y().reversed());
        assertTrue(chart.panels().get(1).y().reversed());
        assertEquals(above.x(), chart.panels().get(1).x());
        assertEquals(2, above.layers().stream().filter(Layer.Band.class::isInstance).count());
        assertEquals(2, above.layers().stream().filter(Layer.Line.class::isInstance).count());
        Layer.Points points = above.layers().stream().filter(Layer.Points.class::isInstance)
                .map(Layer.Points.class::cast).findFirst().orElseThrow();
        assertEquals(20, points.x().length);
        assertEquals(20, points.rows().length);
        assertEquals(20, points.yError().length);
        assertEquals(0, points.rows()[0]);
        assertEquals(Math.log10(2), points.x()[0], 1e-12);
        Layer.Points residuals = (Layer.Points) chart.panels().get(1).layers().get(1);
        assertEquals(0, residuals.y()[7], 1e-9);
    }

    @Test
    @DisplayName("laws from the same distances share their points; each has its own line and band")
    void sharedPoints() {
        Result result = Recipes.run(Stars.clean().table(),
                "fits: [{name: a}, {name: b, method: ols}, {name: c, pivot: 1}]");
        Panel above = result.charts().get(0).panels().get(0);
        assertEquals(1, above.layers().stream().filter(Layer.Points.class::isInstance).count());
        assertEquals(3, above.layers().stream().filter(Layer.Line.class::isInstance).count());
        assertEquals(3, above.layers().stream().filter(Layer.Band.class::isInstance).count());
    }

    @Test
    @DisplayName("clipped stars are crosses, in the relation as in the residuals")
    void crosses() {
        Result result = Recipes.run(Stars.clean().add(6, 900).fainter(3).table(),
                "calibrators: {where: [abs(b) < 5]}", "fits: [{name: clipped, clip: {sigma: 3}}]");
        for (Panel panel : result.charts().get(0).panels()) {
            Layer.Points crosses = panel.layers().stream().filter(Layer.Points.class::isInstance)
                    .map(Layer.Points.class::cast).filter(p -> p.marker() == Layer.Marker.CROSS).findFirst()
                    .orElseThrow();
            assertArrayEquals(new int[] {25}, crosses.rows());
        }
    }

    @Test
    @DisplayName("the sky has l to the left, both axes at one scale, the target in a frame")
    void sky() {
        Panel map = RESULT.charts().get(1).panels().get(0);
        assertTrue(map.x().reversed());
        assertFalse(map.y().reversed());
        assertTrue(map.equalScale());
        assertEquals(List.of("sample", "LMC", "calibrators", ""), map.layers().stream().map(Layer::name).toList());
        assertArrayEquals(new int[] {20, 21, 22, 23, 24}, ((Layer.Points) map.layers().get(1)).rows());
    }

    @Test
    void targetsOfTheSameStarsShareAPlaceOnTheSky() {
        Result result = Recipes.run(Stars.clean().table(),
                "distances: [{name: A, where: [b < -20]}, {name: B, from: naive, where: [b < -20]}, {name: C}]");
        assertEquals(List.of("sample", "A, B", "C", "calibrators"),
                result.charts().get(1).panels().get(0).layers().stream()
                .map(Layer::name).filter(name -> !name.isEmpty()).toList());
    }

    @Test
    void chartsThatNeedWhatTheTableLacksAreLeftOut() {
        Result result = Recipes.run(Stars.clean().table("l", "r_est"),
                "fits: [{name: one, distance: inverse_parallax}]", "calibrators: {where: [b > 0]}", "distances: []");
        assertEquals(List.of("pl"), result.charts().stream().map(Chart::id).toList());
    }

    @Test
    void oneToOneLine() {
        Panel panel = RESULT.charts().get(2).panels().get(0);
        Layer.Line line = panel.layers().stream().filter(Layer.Line.class::isInstance).map(Layer.Line.class::cast)
                .findFirst().orElseThrow();
        assertArrayEquals(line.x(), line.y());
        assertEquals(0.5, line.x()[0], 1e-12);
        assertEquals(49.59, line.x()[1], 1e-12);
    }

    @Test
    @DisplayName("calibrators come with what was derived and, for each law, the residual and whether it was fitted")
    void calibrators() {
        Result result = Recipes.run(Stars.clean().add(6, 900).fainter(3).table(), "calibrators: {where: [abs(b) < 5]}");
        Table table = result.tables().get(0).table();
        assertEquals("calibrators", result.tables().get(0).id());
        assertEquals(21, table.rowCount());
        for (String name : List.of("source_id", "pf", "parallax", "logp", "w", "w_error", "m_bailer_jones",
                "m_inverse_parallax_error", "residual_bj", "fitted_naive")) {
            assertTrue(table.find(name).isPresent(), name);
        }
        assertEquals(4_052_922_352_453_886_976L, table.numbers("source_id").integer(0));
        assertEquals("false", table.column("fitted_naive").text(20));
        assertEquals("true", table.column("fitted_bj").text(20));
        assertEquals(3, table.numbers("residual_naive").number(20), 1e-9);
        assertEquals("mag", table.column("residual_bj").info().unit());
    }

    @Test
    void targets() {
        Table table = RESULT.tables().get(1).table();
        assertEquals("targets", RESULT.tables().get(1).id());
        assertEquals(5, table.rowCount());
        assertEquals("LMC", table.column("target").text(0));
        assertEquals(49_590, table.numbers("distance_law").number(4), 1e-3);
        assertEquals(5 * Math.log10(4959), table.numbers("modulus_law").number(4), 1e-9);
    }

    @Test
    void summaryForPeople() {
        assertEquals(4, RESULT.summary().size());
        NumberTable distances = RESULT.summary().get(0);
        assertEquals("LMC", distances.rows().get(0).get(0).text(Notation.TERMINAL));
        assertTrue(distances.rows().get(0).get(3).text(Notation.TERMINAL).startsWith("49."));
        assertEquals("49.59 +- 0.55", distances.rows().get(0).get(6).text(Notation.TERMINAL));
        assertEquals("kpc", distances.headings().get(3).unit());
        NumberTable fits = RESULT.summary().get(1);
        assertEquals("bj", fits.rows().get(0).get(0).text(Notation.TERMINAL));
        for (NumberTable table : RESULT.summary()) {
            table.rows().forEach(row -> assertEquals(table.headings().size(), row.size()));
        }
    }

    @Test
    void referencesHaveAuthorYearAndJournal() {
        assertTrue(RESULT.references().size() > 5);
        for (String reference : RESULT.references()) {
            assertTrue(reference.matches(".+ (19|20)\\d\\d, .+\\d"), reference);
        }
        assertTrue(RESULT.references().stream().anyMatch(r -> r.startsWith("Bailer-Jones et al. 2018")));
        assertFalse(Recipes.run(Stars.clean().table(),
                "fits: [{name: one, distance: inverse_parallax}]").references().stream()
                .anyMatch(r -> r.startsWith("Bailer-Jones")));
    }

    static Map<?, ?> map(Map<?, ?> tree, String... path) {
        Map<?, ?> at = tree;
        for (String key : path) {
            at = (Map<?, ?>) at.get(key);
        }
        return at;
    }
}
