/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Functions against astropy's values; how those were made stands beside them in functions.py. */
class FunctionValuesTest {
    private static final Table TABLE = new Table("", List.of(), List.of(
            new DoubleColumn(ColumnInfo.named("x"), new double[] {1, Double.NaN, -3}),
            new DoubleColumn(ColumnInfo.named("y"), new double[] {10, 20, 30}),
            StringColumn.of(ColumnInfo.named("t"), Arrays.asList("1.5", null, "no"))));

    @Test
    void valuesAreAstropys() throws IOException {
        int lines = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                FunctionValuesTest.class.getResourceAsStream("functions.txt"), StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                String[] parts = line.split(" \\| ");
                double value = Expression.parse(parts[0]).compute(TABLE, ColumnInfo.named("v")).number(0);
                assertEquals(Double.parseDouble(parts[1]), value, Double.parseDouble(parts[2]), parts[0]);
                lines++;
            }
        }
        assertTrue(lines > 100, "only " + lines + " lines");
    }

    @Test
    void theGuideKnowsEachFunctionAndHowManyArgumentsItTakes() {
        Set<String> known = FunctionGuide.entries().stream().map(FunctionGuide.Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Function.ALL.keySet()), known);
        for (FunctionGuide.Entry entry : FunctionGuide.entries()) {
            Function function = Function.ALL.get(entry.name());
            boolean any = entry.arguments().endsWith("...");
            assertEquals(any, function.most() == Integer.MAX_VALUE, entry.signature());
            assertEquals(function.least(), entry.arguments().split(", ").length - (any ? 1 : 0), entry.signature());
        }
    }

    @Test
    void choicesAndBlanks() {
        assertEquals(List.of("1.0", "20.0", "-3.0"), texts("coalesce(x, y)"));
        assertEquals(List.of("10.0", "0.0", "0.0"), texts("ifelse(x > 0, y, 0)"));
        assertEquals(List.of("1.5", "", ""), texts("number(t)"));
        assertEquals(List.of("", "", ""), texts("parallaxToDistance(-abs(y))"));
    }

    @Test
    void aColumnIsOfTheKindThatTheExpressionGives() {
        Column truths = column("x > 0 || isnull(x)");
        assertTrue(truths instanceof BooleanColumn);
        assertEquals(List.of("true", "true", "false"), texts(truths));
        assertEquals(List.of("1.5", "", "NO"), texts("upper(t)"));
        assertEquals(List.of("00:00:04.000", "", "23:59:48.000"), texts("toHms(x / 60)"));
        assertEquals("mag", column("x + y").info().unit());
    }

    private static Column column(String expression) {
        return Expression.parse(expression).evaluate(TABLE, ColumnInfo.of("v", "mag", "", ""), Progress.NONE);
    }

    private static List<String> texts(String expression) {
        return texts(column(expression));
    }

    private static List<String> texts(Column column) {
        return List.of(column.text(0), column.text(1), column.text(2));
    }
}
