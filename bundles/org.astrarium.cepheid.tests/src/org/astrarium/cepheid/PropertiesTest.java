/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever the stars are. */
class PropertiesTest {
    /** Sums in another order differ by rounding: some 1e-13 for a few dozen stars. */
    private static final double ROUNDING = 1e-10;

    /** Thirty calibrators and forty stars of the LMC, all with scatter and errors of their own. */
    private static Table random(long seed) {
        Random random = new Random(seed);
        Stars stars = new Stars();
        for (int i = 0; i < 70; i++) {
            boolean near = i < 30;
            double distance = near ? 500 + 2500 * random.nextDouble() : 49_590;
            stars.add(2 + 30 * random.nextDouble(), distance).fainter(0.2 * random.nextGaussian());
            if (near) {
                stars.with("r_lo", distance * (0.9 + 0.09 * random.nextDouble()));
            } else {
                stars.inLmc();
            }
        }
        return stars.table();
    }

    private static Table rows(Table table, List<Integer> order) {
        int[] picked = order.stream().mapToInt(Integer::intValue).toArray();
        return new Table("", List.of(), table.columns().stream().map(column -> column.gather(picked)).toList());
    }

    private static double[] numbers(Table table, String... lines) {
        Findings findings = Recipes.find(table, lines);
        LeavittLaw law = findings.laws().get(0);
        TargetDistance target = findings.targets().get(0);
        return new double[] {law.line().slope(), law.line().intercept(), law.line().slopeError(), law.line().rms(),
            target.moduli().median(), target.moduli().lower(), target.moduli().upper(), target.modulusError()};
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheRowsDoesNotMatter(long seed) {
        Table table = random(seed);
        List<Integer> order = IntStream.range(0, table.rowCount()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        assertArrayEquals(numbers(table), numbers(rows(table, order)), ROUNDING);
    }

    @Test
    void rowsThatAreNotInTheSampleDoNotMatter() {
        Table table = random(4);
        List<Integer> twice = IntStream.range(0, 140).map(i -> i % 70).boxed().toList();
        Table doubled = rows(table, twice);
        StringColumn type = StringColumn.of(
                doubled.column("type_best_classification").info(),
                IntStream.range(0, 140).mapToObj(i -> i < 70 ? "DCEP" : "T2CEP").toList());
        assertArrayEquals(numbers(table), numbers(doubled.with(List.of(type))), 0);
    }

    @Test
    @DisplayName("calibrators twice as far (parallaxes halved too) put the target twice as far")
    void scale() {
        Table table = random(5);
        List<Column> farther = Arrays.asList("r_est", "r_lo", "r_hi").stream()
                .<Column>map(name -> times(table, name, 2)).collect(Collectors.toList());
        farther.add(times(table, "parallax", 0.5));
        farther.add(times(table, "parallax_error", 0.5));
        String wide = "calibrators: {where: [abs(b) < 5]}";
        double[] before = numbers(table, wide);
        double[] after = numbers(table.with(farther), wide);
        assertEquals(before[0], after[0], ROUNDING);
        assertEquals(before[1] - 5 * Math.log10(2), after[1], ROUNDING);
        assertEquals(before[4] + 5 * Math.log10(2), after[4], ROUNDING);
        assertEquals(before[7], after[7], ROUNDING);
    }

    @Test
    @DisplayName("the pivot moves the intercept along the line and nothing else")
    void pivot() {
        Table table = random(6);
        double[] here = numbers(table, "fits: [{name: line, pivot: 0}]");
        double[] there = numbers(table, "fits: [{name: line, pivot: 1}]");
        assertEquals(here[0] + here[1], there[1], ROUNDING);
        here[1] = 0;
        there[1] = 0;
        assertArrayEquals(here, there, ROUNDING);
    }

    @Test
    void theSameRunGivesTheSameNumbers() {
        assertArrayEquals(numbers(random(7)), numbers(random(7)), 0);
    }

    private static DoubleColumn times(Table table, String name, double factor) {
        double[] values = Arrays.stream(table.numbers(name).numbers()).map(x -> x * factor).toArray();
        return new DoubleColumn(table.column(name).info(), values);
    }
}
