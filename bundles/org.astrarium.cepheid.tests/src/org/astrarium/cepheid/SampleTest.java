/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Samples cut step by step. */
class SampleTest {
    private static final String WIDE = "calibrators: {where: []}";

    /** Five stars: complete, blank in BP, type II, first overtone, far from the plane. */
    private static Stars five() {
        return new Stars().add(3, 1000).add(4, 1000).with("int_average_bp", Double.NaN)
                .add(5, 1000).with("type_best_classification", "T2CEP")
                .add(6, 1000).with("mode_best_classification", "FIRST_OVERTONE").add(7, 1000).with("b", 40.0);
    }

    private static int[] counts(Table table, String... lines) {
        return Recipes.find(table, lines).sample().steps().stream().mapToInt(SampleStep::n).toArray();
    }

    @Test
    void eachStepDropsWhatItSays() {
        assertArrayEquals(new int[] {5, 4, 3, 2, 2}, counts(five().table(), WIDE, "distances: []"));
    }

    @Test
    void emptyListsKeepAll() {
        assertArrayEquals(new int[] {5, 5, 5, 5, 5}, counts(five().table(), WIDE, "distances: []",
                "sample: {complete: [], types: [], modes: []}"));
    }

    @Test
    void aFurtherCutIsAStepOfItsOwn() {
        Sample sample = Recipes.find(five().table(), WIDE, "distances: []",
                "sample: {modes: [], where: [pf > 3, pf < 8]}").sample();
        assertEquals(List.of("rows", "complete", "types", "modes", "where", "calibrators"),
                sample.steps().stream().map(SampleStep::step).toList());
        assertEquals(2, sample.steps().get(4).n());
        assertEquals("pf > 3 and pf < 8", sample.steps().get(4).explanation());
        assertArrayEquals(new int[] {3, 4}, sample.stars().rows());
    }

    @Test
    void calibratorsAreAPartOfTheSample() {
        Sample sample = Recipes.find(five().add(8, 1000).table(), "calibrators: {where: [abs(b) < 5]}", "distances: []")
                .sample();
        assertArrayEquals(new int[] {0, 4, 5}, sample.stars().rows());
        assertArrayEquals(new int[] {0, 5}, sample.calibrators().rows());
        assertEquals("sample", sample.stars().name());
        assertEquals("calibrators", sample.calibrators().name());
    }

    @Test
    void aBlankMakesAComparisonFalse() {
        Stars stars = five().add(9, 1000).with("parallax", Double.NaN);
        Sample sample = Recipes.find(stars.table(), "calibrators: {where: [parallax > -1000]}",
                "distances: []").sample();
        assertArrayEquals(new int[] {0, 4}, sample.calibrators().rows());
        assertArrayEquals(new int[] {0, 4, 5}, sample.stars().rows());
    }

    @Test
    void conditionsMaySayRolesAndDerivedColumns() {
        Sample sample = Recipes.find(five().add(20, 1000).table(), "distances: []", "sample: {types: [], modes: []}",
                "calibrators: {where: [mode == \"FUNDAMENTAL\", logp > 0.8, distance_bailer_jones == 1000, g < 20]}")
                .sample();
        // of 7 d (logp 0.845) and 20 d
        assertArrayEquals(new int[] {4, 5}, sample.calibrators().rows());
    }

    @Test
    void completeTakesRoles() {
        assertArrayEquals(new int[] {5, 4, 3, 2, 2}, counts(five().table(), WIDE, "distances: []",
                "sample: {complete: [period, period_error, g, bp, rp]}"));
    }

    @Test
    void columnsOfAnotherNameStandForTheirRoles() {
        Table table = five().table();
        Table other = table.with(List.of(table.column("pf").with(ColumnInfo.named("P")),
                table.column("int_average_bp").with(ColumnInfo.named("blue"))));
        Table without = new Table("", List.of(), other.columns().stream()
                .filter(c -> !List.of("pf", "int_average_bp").contains(c.name())).toList());
        assertArrayEquals(new int[] {5, 4, 3, 2, 2},
                counts(without, WIDE, "distances: []", "columns: {period: P, bp: blue}"));
    }

    @Test
    void withoutASurveyRolesAreTheNames() {
        Table table = five().table();
        Table plain = new Table("", List.of(), List.of(
                named(table, "pf", "period"), named(table, "pf_error", "period_error"),
                named(table, "int_average_g", "g"), named(table, "int_average_bp", "bp"),
                named(table, "int_average_rp", "rp"),
                named(table, "type_best_classification", "type"), named(table, "mode_best_classification", "mode"),
                table.column("parallax")));
        assertArrayEquals(new int[] {5, 4, 3, 2, 2}, counts(plain, WIDE, "distances: []", "survey: none",
                "fits: [{name: plain, method: ols, distance: inverse_parallax}]"));
    }

    private static Column named(Table table, String column, String name) {
        return table.column(column).with(ColumnInfo.named(name));
    }

    @Test
    void explanationsSayWhatIsKept() {
        List<String> words = Recipes.find(five().table(), WIDE, "distances: []",
                "sample: {modes: [FUNDAMENTAL, MULTI]}").sample()
                .steps().stream().map(SampleStep::explanation).toList();
        assertEquals("all rows of the table", words.get(0));
        assertEquals("type_best_classification is DCEP", words.get(2));
        assertEquals("mode_best_classification is FUNDAMENTAL or MULTI", words.get(3));
        assertEquals("the whole sample", words.get(4));
    }
}
