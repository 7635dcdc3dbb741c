/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final double NAN = Double.NaN;

    /** Row 2 is blank in every column. */
    private static final Table TABLE = new Table("", List.of(), List.of(
            new DoubleColumn(ColumnInfo.named("x"), new double[] {1, -2.5, NAN, 1e300}),
            new FloatColumn(ColumnInfo.named("f"), new float[] {0.1f, 2, Float.NaN, -1}),
            new LongColumn(ColumnInfo.named("id"), new long[] {9007199254740993L, 9007199254740992L, 0, -7}, blank(2)),
            new IntColumn(ColumnInfo.named("n"), new int[] {3, 4, 0, -5}, blank(2)),
            StringColumn.of(ColumnInfo.named("mode"),
                    Arrays.asList("FUNDAMENTAL", "FIRST_OVERTONE", null, "fundamental")),
            StringColumn.of(ColumnInfo.named("other"), Arrays.asList("FUNDAMENTAL", "x", null, "y")),
            new BooleanColumn(ColumnInfo.named("flag"), 4, bits(0), blank(2)),
            new DoubleColumn(ColumnInfo.named("2 mass"), new double[] {1, 2, NAN, 4}),
            new ArrayColumn(ColumnInfo.named("arr"), double.class, new int[] {2},
                    new Object[] {new double[2], new double[2], null, new double[2]})));

    private static Blanks blank(int row) {
        return Blanks.of(bits(row));
    }

    private static BitSet bits(int row) {
        BitSet bits = new BitSet();
        bits.set(row);
        return bits;
    }

    private static void picks(String condition, Integer... rows) {
        int[] found = Expression.parse(condition).select(TABLE, "s").rows();
        assertEquals(List.of(rows), Arrays.stream(found).boxed().toList(), condition);
    }

    private static void gives(String expression, double... values) {
        NumberColumn column = Expression.parse(expression).compute(TABLE, ColumnInfo.named("v"));
        assertArrayEquals(values, column.numbers(), 1e-15, expression);
    }

    @Test
    void arithmeticHasTheUsualPrecedence() {
        gives("1 + 2 * 3 - 4 / 2 % 3", 5, 5, 5, 5);
        gives("-2 ^ 2", -4, -4, -4, -4);
        gives("2 ** 3 ^ 2", 512, 512, 512, 512);
        gives("2 ^ -1", 0.5, 0.5, 0.5, 0.5);
        gives("(1 + 2) * -(3 - +4)", 3, 3, 3, 3);
        gives("10 - 3 - 2", 5, 5, 5, 5);
        gives("8 / 4 / 2", 1, 1, 1, 1);
        gives("1.5e1 + .5 + 2. + 1E-1", 17.6, 17.6, 17.6, 17.6);
    }

    @Test
    void columnsAreTakenAsTheyAre() {
        gives("n + 0.5", 3.5, 4.5, NAN, -4.5);
        gives("f", 0.1f, 2, NAN, -1);
        gives("`2 mass` * 2", 2, 4, NAN, 8);
        gives("N", 3, 4, NAN, -5);
        NumberColumn ids = Expression.parse("id").compute(TABLE, ColumnInfo.named("copy"));
        assertEquals(9007199254740993L, ids.integer(0));
        assertEquals("copy", ids.name());
        assertTrue(ids.isBlank(2));
    }

    @Test
    void blanksGoThroughArithmeticAndOutOfComparisons() {
        gives("x * 0", 0, 0, NAN, 0);
        gives("x ^ 0", 1, 1, NAN, 1);
        gives("1 ^ x", 1, 1, NAN, 1);
        gives("max(x, 5)", 5, 5, NAN, 1e300);
        gives("hypot(n, 4)", 5, Math.sqrt(32), NAN, Math.sqrt(41));
        for (String comparison
                : List.of("x < 5e300", "x > -9", "x <= 1e300", "x >= -2.5", "x != 7", "x == x", "id != 1", "n != 1",
                "n == n",
                "mode != \"A\"", "mode == mode", "mode != other || mode == other", "flag == flag",
                        "flag == true || flag == false")) {
            assertFalse(Expression.parse(comparison).select(TABLE, "s").contains(2), comparison);
            assertEquals(3, Expression.parse(comparison).select(TABLE, "s").count(), comparison);
        }
        picks("!(x > 0)", 1, 2);
        picks("isnull(x)", 2);
        picks("isnull(x + 1) && isnull(mode) && isnull(id) && isnull(flag) && isnull(arr)", 2);
        picks("!isnull(n)", 0, 1, 3);
        picks("isnull(sqrt(x))", 1, 2);
    }

    @Test
    void identifiersAreComparedExactly() {
        picks("id == 9007199254740993", 0);
        picks("9007199254740993 == id", 0);
        picks("id != 9007199254740993", 1, 3);
        picks("id > 9007199254740992", 0);
        picks("9007199254740992 < id", 0);
        picks("id >= 9007199254740993 or id <= -7", 0, 3);
        picks("id == -7", 3);
        picks("id == 9223372036854775808");
        picks("id > n", 0, 1);
        picks("id == 9007199254740993 - 0", 0, 1); // arithmetic is in doubles
    }

    @Test
    void conditionsAreJoined() {
        picks("x > 0 && n > 0 || flag", 0);
        picks("x > 0 or n > 3 and not flag", 0, 1, 3);
        picks("not x > 0 and not isnull(x)", 1);
        picks("!!flag", 0);
        picks("true", 0, 1, 2, 3);
        picks("false || flag", 0);
        picks("flag == (x == 1)", 0, 1, 3);
        picks("flag != true", 1, 3);
    }

    @Test
    void aPolygonHoldsWhatItsLineEncloses() {
        picks("inPolygon(x, n, 0, 0, 2, 0, 2, 5, 0, 5)", 0);
        picks("inPolygon(x, n, -3, 3.5, 2, 3.5, 2, 2, -1, 2, -1, 5, -3, 5)", 0, 1);
        picks("not inPolygon(x, n, 0, 0, 2, 0, 2, 9) and not isnull(x)", 1, 3);
    }

    @Test
    void textsAreComparedAndSearched() {
        picks("mode == \"FUNDAMENTAL\"", 0);
        picks("'FUNDAMENTAL' == mode", 0);
        picks("mode == other", 0);
        picks("mode != \"FUNDAMENTAL\"", 1, 3);
        picks("lower(mode) == 'fundamental'", 0, 3);
        picks("contains(mode, 'OVER') || startsWith(mode, 'fund')", 1, 3);
        picks("endsWith(upper(mode), \"MENTAL\")", 0, 3);
        picks("mode == \"\"");
        picks("'a' == 'a'", 0, 1, 2, 3);
        picks("contains(mode, other)", 0);
    }

    @Test
    void functionsAreThoseOfMathematics() {
        gives("sqrt(16) + abs(-2) + exp(0) + log(exp(2)) + ln(1) + log10(1000)", 12, 12, 12, 12);
        gives("pow(2, 10) + floor(-1.5) + ceil(1.2) + round(2.6)", 1027, 1027, 1027, 1027);
        gives("min(3, 1, 2) + max(3, 1, 2)", 4, 4, 4, 4);
        gives("degrees(atan2(1, 1)) + degrees(radians(90)) + degrees(asin(1)) + degrees(acos(0)) + degrees(atan(1))",
                360, 360, 360, 360);
        gives("sin(radians(30)) + cos(radians(60)) + tan(radians(45))", 2, 2, 2, 2);
        gives("hypot(3e200, 4e200) / 1e200", 5, 5, 5, 5);
        gives("hypot(3e-200, 4e-200) * 1e200", 5, 5, 5, 5);
    }

    @Test
    void moreRowsThanABlock() {
        int rows = 3 * Bound.BLOCK + 17;
        double[] values = new double[rows];
        Arrays.setAll(values, i -> i);
        Table table = new Table("", List.of(), List.of(new DoubleColumn(ColumnInfo.named("i"), values)));
        assertEquals(rows - 1000, Expression.parse("i >= 1000 && sqrt(i * i) == i").select(table, "s").count());
        assertEquals(rows - 1, Expression.parse("i + 0").compute(table, ColumnInfo.named("j")).number(rows - 1));
        Table empty = new Table("", List.of(), List.of(new DoubleColumn(ColumnInfo.named("i"), new double[0])));
        assertEquals(0, Expression.parse("i > 0").select(empty, "s").count());
    }

    @Test
    void namesAndKindAreKnown() {
        assertEquals(List.of("parallax", "e", "b x"),
                List.copyOf(Expression.parse("parallax / e > abs(`b x`) && e > 0").names()));
        assertTrue(Expression.parse("x > 1").isCondition(TABLE));
        assertTrue(Expression.parse("flag").isCondition(TABLE));
        assertFalse(Expression.parse("x + 1").isCondition(TABLE));
    }

    @Test
    void whatATableCannotAnswerIsSaid() {
        refuses("paralax > 1", "no column \"paralax\"");
        refuses("modee == 'x'", "did you mean \"mode\"?");
        refuses("x", "not a condition");
        refuses("mode", "a text");
        refuses("x == 'a'", "cannot compare a number with a text");
        refuses("mode < 'a'", "texts can only be == or !=");
        refuses("flag > false", "cannot compare a condition with a condition");
        refuses("x && flag", "&& takes conditions, not a number");
        refuses("mode + 1 > 2", "+ takes numbers, not a text");
        refuses("abs(flag) > 1", "abs takes numbers, not a condition");
        refuses("lower(x) == 'a'", "lower takes texts, not a number");
        refuses("-mode > 1", "- takes numbers, not a text");
        refuses("arr > 1", "cannot compare an array with a number");
        InputException e = assertThrows(InputException.class,
                () -> Expression.parse("x > 1").compute(TABLE, ColumnInfo.named("v")));
        assertTrue(e.getMessage().contains("not a number"), e.getMessage());
    }

    private static void refuses(String expression, String words) {
        InputException e = assertThrows(InputException.class, () -> Expression.parse(expression).select(TABLE, "s"),
                expression);
        assertTrue(e.problem().text().contains(words), e.problem().text());
    }
}
