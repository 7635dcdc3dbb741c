/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class ExpressionSyntaxTest {
    private static final String QUOTE = "an expression with a comma has to be quoted in YAML";

    private static void refuses(String text, int position, String words) {
        ExpressionException e = assertThrows(ExpressionException.class, () -> Expression.parse(text), text);
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertEquals(position, e.position(), e.getMessage());
    }

    @Test
    void whatIsWrongIsSaidAndWhere() {
        refuses("", 0, "is empty");
        refuses("  ", 0, "is empty");
        refuses("x >", 3, "expected a value, found the end");
        refuses("x > > 1", 4, "expected a value, found \">\" at character 5");
        refuses("x 1", 2, "expected an operator, found \"1\" at character 3");
        refuses("x = 1", 2, "write ==");
        refuses("a & b", 2, "write &&");
        refuses("a | b", 2, "write ||");
        refuses("a <> b", 2, "write !=");
        refuses("1 < x < 2", 6, "join two comparisons with &&");
        refuses("sqr(x)", 0, "did you mean \"sqrt\"?");
        refuses("java(x)", 0, "unknown function");
        refuses("abs()", 0, "abs at character 1 takes 1 argument, found 0");
        refuses("hypot(a, b, c)", 0, "takes 2 arguments, found 3");
        refuses("min()", 0, "at least 1");
        refuses("mode == \"A", 8, "is never closed");
        refuses("`a", 0, "is never closed");
        refuses("2mass > 1", 0, "backquotes");
        refuses("x.y > 1", 1, "has no meaning here");
        refuses("x > 1; y", 5, "has no meaning here");
        refuses("x == \uD83D\uDE80", 5, "\uD83D\uDE80");
        refuses("a + * b", 4, "expected a value");
        refuses("1e", 0, "is not a number");
    }

    @Test
    void theHalvesOfAnExpressionCutAtItsCommaSayWhy() {
        refuses("hypot(pmra + 2.3", 16, QUOTE);
        refuses("pmdec + 0.95) < 10", 12, QUOTE);
        refuses("abs(b", 5, QUOTE);
        refuses("min(a", 5, QUOTE);
    }

    @Test
    void hostileTextsAreRefusedAndCrashNothing() throws InterruptedException {
        Throwable[] thrown = new Throwable[1];
        Thread small = new Thread(null, () -> {
            try {
                for (String text : new String[] {"(".repeat(50_000), "-".repeat(50_000) + "1", "!".repeat(50_000)
                        + "a", "2^".repeat(40_000) + "2",
                        "abs(".repeat(20_000), "1" + "+1".repeat(40_000), "a" + "||a".repeat(30_000),
                                "x".repeat(200_000),
                        "(".repeat(99) + "1" + "+1)".repeat(99), "((1" + "+1".repeat(900) + ")" + "+1".repeat(900)
                                + ")"}) {
                    try {
                        Expression.parse(text).isCondition(new Table("", List.of(), List.of()));
                    } catch (ExpressionException | InputException e) {
                        assertTrue(e.getMessage().length() < 400, e.getMessage());
                    }
                }
            } catch (Throwable t) {
                thrown[0] = t;
            }
        }, "small stack", 512 * 1024); // half of what a thread has by default
        small.start();
        small.join();
        assertEquals(null, thrown[0]);
    }

    @Test
    void aThousandConditionsAreNotTooMany() {
        LongColumn ids = new LongColumn(ColumnInfo.named("id"), LongStream.range(0, 5000).toArray(), Blanks.NONE);
        String text = LongStream.range(0, 1000).mapToObj(i -> "id == " + 3 * i).collect(Collectors.joining(" || "));
        assertEquals(1000, Expression.parse(text).select(new Table("", List.of(), List.of(ids)), "s").count());
    }

    @Test
    void anyTextGivesAnExpressionOrItsException() {
        Random random = new Random(7);
        String[] parts = {"x", "1", "2.5e3", "(", ")", ",", "+", "-", "*", "/", "^", "<", "<=", "==", "!=", "!", "&&",
                "||", "abs", "hypot", "'t'", "\"",
                "`q`", " ", "and", "not", "true", "%", "=", "isnull", "lower", "\u00e9", "."};
        int parsed = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                Expression.parse(text.toString());
                parsed++;
            } catch (ExpressionException e) {
                assertTrue(e.position() >= 0 && e.position() <= text.length(), text.toString());
            }
        }
        assertTrue(parsed > 1000, "only " + parsed + " were expressions: the test tries too little");
    }
}
