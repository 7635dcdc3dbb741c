/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.astrarium.cluster.Recipes;
import org.astrarium.cluster.Stars;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The result by the names of the public contract. */
class ResultTest {
    private static Result result;

    @BeforeAll
    static void run() {
        double[] g = new double[1000];
        double[] colour = new double[1000];
        Arrays.setAll(g, i -> 10 + i % 10);
        Arrays.setAll(colour, i -> 0.1 * (i % 10));
        result = Recipes.run(Stars.withCluster(5).with("phot_g_mean_mag", g).with("bp_rp", colour).table(),
                "quality: {where: [parallax > -1]}", "clusters:", "- name: NGC 188", "  components: {from: 1, to: 3}",
                "  where: [abs(pmra) < 12]", "  bootstrap: 5");
    }

    private static Map<?, ?> cluster() {
        return (Map<?, ?>) ((Map<?, ?>) result.numbers().get("clusters")).get("NGC 188");
    }

    @Test
    void numbersHaveTheContractsNames() {
        Map<?, ?> one = cluster();
        for (String key : List.of("n", "models", "chosen", "components", "members", "expected_contamination",
                "distance", "table")) {
            assertTrue(one.containsKey(key), key);
        }
        assertEquals("tables/ngc-188.vot", one.get("table"));
        List<?> models = (List<?>) one.get("models");
        assertEquals(3, models.size());
        for (String key : List.of("components", "bic", "aic", "log_likelihood", "iterations", "converged")) {
            assertTrue(((Map<?, ?>) models.get(0)).containsKey(key), key);
        }
        assertEquals(2, one.get("chosen"));
        List<?> components = (List<?>) one.get("components");
        long clusters = components.stream().filter(c -> Boolean.TRUE.equals(((Map<?, ?>) c).get("cluster"))).count();
        assertEquals(1, clusters);
        for (String key : List.of("weight", "mean", "sd", "covariance", "n", "cluster")) {
            assertTrue(((Map<?, ?>) components.get(0)).containsKey(key), key);
        }
        assertTrue(((Map<?, ?>) one.get("distance")).containsKey("error"));
        assertFalse(result.numbers().containsKey("search"));
    }

    @Test
    void stepsAreCounted() {
        List<?> sample = (List<?>) result.numbers().get("sample");
        assertEquals("rows", ((Map<?, ?>) sample.get(0)).get("step"));
        assertEquals(1000, ((Map<?, ?>) sample.get(0)).get("n"));
        assertEquals(List.of("rows", "where", "NGC 188, where", "NGC 188, fitted"),
                sample.stream().map(step -> ((Map<?, ?>) step).get("step")).toList());
    }

    @Test
    void theTableHoldsTheFittedRowsWithWholeIdentifiers() {
        Table table = result.tables().get(0).table();
        assertEquals(cluster().get("n"), table.rowCount());
        assertInstanceOf(LongColumn.class, table.column("source_id"));
        // as doubles they would be multiples of 1,024
        long first = 5_537_738_593_028_843_009L;
        assertTrue(java.util.stream.IntStream.range(0, table.rowCount()).mapToLong(
                i -> (Long) table.column("source_id").value(i)).allMatch(id -> id >= first && id < first + 1000));
        assertEquals(table.rowCount(), java.util.stream.IntStream.range(0, table.rowCount())
                .mapToObj(i -> table.column("source_id").value(i)).distinct().count());
        assertInstanceOf(IntColumn.class, table.column("component"));
        double members = Arrays.stream(table.numbers("probability").numbers()).filter(p -> p > 0.5).count();
        assertEquals(((Number) cluster().get("members")).doubleValue(), members);
        assertEquals(100, members, 5);
    }

    private static Panel panel(String id) {
        return chart(id).panels().get(0);
    }

    private static Chart chart(String id) {
        return result.charts().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void rightAscensionGrowsToTheLeftAndMagnitudesDownward() {
        assertTrue(panel("sky").x().reversed());
        assertFalse(panel("sky").y().reversed());
        assertTrue(panel("sky").equalScale());
        assertTrue(panel("cmd").y().reversed());
        assertFalse(panel("cmd").x().reversed(), "colours grow to the right");
        assertTrue(panel("cmd-absolute").y().reversed());
    }

    @Test
    void pointsAreLinkedToRows() {
        Layer.Points members = (Layer.Points) panel("motion").layers().get(1);
        assertEquals("NGC 188", members.name());
        assertEquals(members.x().length, members.rows().length);
        assertTrue(Arrays.stream(members.rows()).filter(row -> row >= 900).count() > 90);
    }

    @Test
    void theGridHasEveryPairOfFeatures() {
        assertEquals(6, chart("features-ngc-188").panels().size());
        assertTrue(chart("features-ngc-188").panels().get(1).layers().stream().anyMatch(l -> l instanceof Layer.Line));
    }

    @Test
    void everyStartIsInTheFigureOfTheCriterion() {
        Layer.Points starts = (Layer.Points) panel("bic").layers().get(1);
        assertTrue(starts.x().length >= 30, "ten starts for each of three numbers of components");
    }

    @Test
    void whatTheReaderMustKnowIsSaid() {
        assertTrue(result.warnings().stream().anyMatch(w -> w.contains("zero point")), result.warnings().toString());
        assertTrue(result.answer().startsWith("NGC 188 has "), result.answer());
        assertTrue(result.answer().contains("pc"), result.answer());
        assertFalse(result.assumptions().isEmpty());
    }
}
