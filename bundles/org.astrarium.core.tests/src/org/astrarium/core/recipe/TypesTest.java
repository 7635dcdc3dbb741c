/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type alone: what it takes at its very ends, what it refuses, and how it calls itself. */
class TypesTest {
    private static final Type SMALL = new Type.Whole(-2, 3);
    private static final Type SHARE = new Type.Real(0, 1);
    private static final Type WORDS = new Type.Choice(List.of("ols", "chi2"));

    private static Node node(Object value) {
        return value instanceof Node node ? node : Node.of(value);
    }

    private static Recipe recipe(Type type, Object value) {
        Node.Entry entry = new Node.Entry("k", new Place(4, 0, 1), node(value));
        return Check.recipe("r.x", new Schema("x", List.of(Key.of("k", type, null, "a key"))),
                new Node.Mapping(new Place(1, 0, 0), List.of(entry)));
    }

    static List<Arguments> taken() {
        return List.of(
                Arguments.of(SMALL, -2L, -2L), Arguments.of(SMALL, 3L, 3L),
                Arguments.of(SHARE, 0.0, 0.0), Arguments.of(SHARE, 1L, 1.0),
                Arguments.of(Type.real(), -Double.MAX_VALUE, -Double.MAX_VALUE),
                Arguments.of(new Type.Flag(), false, false),
                Arguments.of(WORDS, "chi2", "chi2"),
                Arguments.of(new Type.Text(), 2024L, "2024"), Arguments.of(new Type.Text(), true, "true"),
                Arguments.of(new Type.Text(), "", ""),
                Arguments.of(new Type.ColumnName(), 1L, "1"),
                Arguments.of(new Type.ListOf(SMALL), List.of(), List.of()),
                Arguments.of(new Type.ListOf(SMALL), 2L, List.of(2L)),
                Arguments.of(new Type.ListOf(new Type.ListOf(SHARE)), List.of(1L, List.of(0L, 0.5)),
                        List.of(List.of(1.0), List.of(0.0, 0.5))),
                Arguments.of(new Type.MapOf(SMALL, List.of()), Map.of("any name", 1L), Map.of("any name", 1L)),
                Arguments.of(new Type.Either(List.of(SMALL, SHARE)), 1L, 1L),
                Arguments.of(new Type.Either(List.of(SHARE, SMALL)), 1L, 1.0),
                Arguments.of(new Type.Either(List.of(SHARE, WORDS)), "ols", "ols"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatFitsIsTakenAsTheTypesClass(Type type, Object given, Object value) {
        assertEquals(value, recipe(type, given).root().value("k"));
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(SMALL, 4L, "expected a whole number from -2 to 3, found \"4\""),
                Arguments.of(SMALL, -3L, "expected a whole number from -2 to 3, found \"-3\""),
                Arguments.of(SMALL, 1.0, "expected a whole number from -2 to 3, found \"1.0\""),
                Arguments.of(SMALL, "1", "expected a whole number from -2 to 3, found \"1\""),
                Arguments.of(SHARE, Math.nextUp(1.0), "expected a number from 0 to 1, found \"1.0000000000000002\""),
                Arguments.of(SHARE, true, "expected a number from 0 to 1, found \"true\""),
                Arguments.of(Type.real(), Double.POSITIVE_INFINITY, "expected a number, found \"Infinity\""),
                Arguments.of(new Type.Whole(0, Long.MAX_VALUE), -1L,
                        "expected a whole number of at least 0, found \"-1\""),
                Arguments.of(new Type.Whole(1, 1), 2L, "expected the number 1, found \"2\""),
                Arguments.of(new Type.Flag(), "yes", "expected true or false, found \"yes\""),
                Arguments.of(new Type.Flag(), 1L, "expected true or false, found \"1\""),
                Arguments.of(WORDS, "olz", "\"olz\" is not a choice (did you mean \"ols\"?)"),
                Arguments.of(WORDS, "bayes", "\"bayes\" is not a choice (one of ols, chi2)"),
                Arguments.of(WORDS, List.of("ols"), "expected one of ols, chi2, found a list"),
                Arguments.of(new Type.Text(), Map.of("a", 1L), "expected a text, found keys with values"),
                Arguments.of(new Type.Condition(), List.of("a > 1"),
                        "expected a condition such as parallax >= 0, found a list"),
                Arguments.of(new Type.MapOf(SMALL, List.of()), 3L,
                        "expected names with values, found \"3\" (write {name: value})"),
                Arguments.of(new Type.Either(List.of(SMALL, WORDS)), 9L,
                        "expected a whole number from -2 to 3, or one of ols, chi2, found \"9\""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatDoesNotFitIsSaidWithWhatWould(Type type, Object given, String message) {
        InputException e = assertThrows(InputException.class, () -> recipe(type, given));
        assertEquals(1, e.problems().size(), () -> e.problems().toString());
        assertEquals(message, e.problem().text());
        assertEquals("k", e.problem().key());
        assertEquals("r.x", e.problem().file());
    }

    @Test
    void everyElementOfAListIsLookedAt() {
        InputException e = assertThrows(InputException.class,
                () -> recipe(new Type.ListOf(SMALL), List.of(9L, 1L, "a", 2L, -9L)));
        assertEquals(List.of("k[0]", "k[2]", "k[4]"), e.problems().stream().map(p -> p.key()).toList());
    }

    @Test
    void anEmptyElementOrNameIsNotAValue() {
        Node nothing = new Node.Scalar(new Place(5, 0, 0), null, "");
        Node.Sequence list = new Node.Sequence(new Place(4, 0, 0), List.of(Node.of("a"), nothing));
        InputException e = assertThrows(InputException.class, () -> recipe(new Type.ListOf(new Type.Text()), list));
        assertEquals("a: r.x:5: k[1]: expected a text, found nothing", e.problem().line("a"));
    }

    /** As with keys: which of two values counts must not depend on their order without a word. */
    @Test
    void aNameGivenTwiceIsSaid() {
        Node.Mapping twice = new Node.Mapping(new Place(4, 0, 0), List.of(
                new Node.Entry("period", new Place(5, 0, 0), Node.of("pf")),
                new Node.Entry("g", new Place(6, 0, 0), Node.of("g")),
                new Node.Entry("period", new Place(7, 0, 0), Node.of("p1_o"))));
        InputException e = assertThrows(InputException.class,
                () -> recipe(new Type.MapOf(new Type.ColumnName(), List.of()), twice));
        assertEquals(List.of("a: r.x:7: k.period: is given twice (first at line 5)"),
                e.problems().stream().map(p -> p.line("a")).toList());
    }

    @Test
    void aKeyKnowsItsLabelAndKeepsTheRestUnderAnotherUnit() {
        Key key = Key.required("colour_coefficient", SHARE, "help");
        assertEquals("Colour coefficient", key.label());
        Key inMag = key.in("mag");
        assertEquals("mag", inMag.unit());
        assertTrue(inMag.required());
        assertEquals(key, inMag.in(""));
        assertThrows(NullPointerException.class, () -> Key.of(null, SHARE, null, ""));
    }

    @Test
    void theKeysOfASectionAreFoundByName() {
        Type.Keys keys = Schema.forTable("x", List.of("period"), List.of(Key.of("own", SHARE, 0.5, ""))).type();
        assertEquals(0.5, keys.find("own").defaultValue());
        assertNull(keys.find("Own"));
        assertEquals("own", keys.keys().get(keys.keys().size() - 1).name(), "an analysis's own keys come last");
    }
}
