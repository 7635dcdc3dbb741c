/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Type ZERO_POINT = new Type.Either(List.of(Type.real(), new Type.Choice(List.of("free")),
            new Type.Keys(List.of(Key.required("mean", Type.real(), "mean of the prior"),
                    Key.required("sd", new Type.Real(0, 1), "its standard deviation")))));

    private static final Schema SCHEMA = Schema.forTable("test", List.of("period", "g"), List.of(
            Key.section("sample", "the sample",
                    Key.of("types", new Type.ListOf(new Type.Text()), List.of("DCEP"), "types"),
                    Key.of("where", Type.conditions(), List.of(), "conditions")),
            Key.of("fits", new Type.ListOf(new Type.Keys(List.of(
                    Key.required("name", new Type.Text(), "its name"),
                    Key.of("method", new Type.Choice(List.of("ols", "chi2")), "chi2", "method"),
                    Key.of("pivot", Type.real(), 0.0, "pivot"),
                    Key.optionalSection("clip", "clipping", Key.of("sigma", new Type.Real(0.5, 100), 3.0, "sigma"))))),
                    List.of(Map.of("name", "standard")), "fits"),
            Key.of("zero_point", ZERO_POINT, 0.0, "zero point").in("mas")));

    /** A small builder of trees with line numbers, in place of a parser. */
    private static Node.Mapping map(Object... keysAndValues) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            int line = i / 2 + 1;
            Object value = keysAndValues[i + 1];
            Node node = value instanceof Node n ? n
                    : value instanceof List<?> list
                            ? new Node.Sequence(new Place(line, 0, 0), list.stream().map(CheckTest::node).toList())
                            : new Node.Scalar(new Place(line, 0, 0), value, String.valueOf(value));
            entries.add(new Node.Entry((String) keysAndValues[i], new Place(line, 0, 0), node));
        }
        return new Node.Mapping(new Place(1, 0, 0), entries);
    }

    private static Node node(Object value) {
        return value instanceof Node n ? n : new Node.Scalar(new Place(1, 0, 0), value, String.valueOf(value));
    }

    private static List<String> lines(Node tree) {
        return assertThrows(InputException.class, () -> Check.recipe("r.test", SCHEMA, tree))
                .problems().stream().map(p -> p.line("a")).toList();
    }

    @Test
    void everyKeyHasItsDefault() {
        Section root = Check.recipe("r.test", SCHEMA, map("input", "a.vot")).root();
        assertEquals(1, root.whole("astrarium"));
        assertEquals("gaia-dr2", root.text("survey"));
        assertEquals(1, root.whole("seed"));
        assertEquals(List.of("DCEP"), root.section("sample").texts("types"));
        Section fit = root.sections("fits").get(0);
        assertEquals("standard", fit.text("name"));
        assertEquals("chi2", fit.text("method"));
        assertEquals(0.0, fit.real("pivot"));
        assertTrue(fit.optional("clip").isEmpty());
        assertEquals(0.0, root.value("zero_point"));
    }

    @Test
    void theRecipeAsUsedHoldsAllOfThem() {
        Map<String, Object> used = Check.recipe("", SCHEMA, map("input", "a.vot")).root().asMap();
        assertEquals(List.of("astrarium", "title", "input", "survey", "columns", "seed", "sample", "fits",
                "zero_point"),
                List.copyOf(used.keySet()));
        assertEquals(Map.of("types", List.of("DCEP"), "where", List.of()), used.get("sample"));
    }

    @Test
    void misspeltKeysGetTheNearestName() {
        assertEquals(List.of("a: r.test:2: sampel: unknown key (did you mean \"sample\"?)"),
                lines(map("input", "a.vot", "sampel", map("types", List.of("DCEP")))));
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        List<String> lines = lines(map("input", "a.vot", "seed", "one", "survey", "gaia-dr4", "seed", 3L, "title",
                List.of("a")));
        assertEquals(4, lines.size(), lines.toString());
        assertEquals("a: r.test:4: seed: is given twice (first at line 2)", lines.get(0));
        assertEquals("a: r.test:5: title: expected a text, found a list", lines.get(1));
        assertEquals("a: r.test:3: survey: \"gaia-dr4\" is not a choice (did you mean \"gaia-dr2\"?)", lines.get(2));
        assertEquals("a: r.test:2: seed: expected a whole number of at least 0, found \"one\"", lines.get(3));
    }

    @Test
    void aMissingInputIsSaid() {
        assertEquals(List.of("a: r.test:1: input: is missing (The table to work on, relative to the recipe.)"),
                lines(map("title", "x")));
        assertEquals(1, lines(map("input", null)).size(), "a key without value counts as not given");
    }

    @Test
    void numbersOutOfRangeAndOfTheWrongKind() {
        assertEquals(List.of("a: r.test:2: fits[0].clip.sigma: expected a number from 0.5 to 100, found \"0.1\""),
                lines(map("input", "a", "fits", List.of(map("name", "x", "clip", map("input", 1, "sigma", 0.1)))))
                        .stream().filter(l -> l.contains("sigma: expected")).toList());
        assertFalse(lines(map("input", "a", "fits", List.of(map("name", "x", "pivot", Double.NaN)))).isEmpty());
        assertFalse(lines(map("input", "a", "seed", 1.5)).isEmpty());
        assertFalse(lines(map("input", "a", "seed", -1L)).isEmpty());
    }

    @Test
    void wholeNumbersDoForRealOnes() {
        Section root = Check.recipe("", SCHEMA, map("input", "a", "fits", List.of(map("name", "x", "pivot", 1L))))
                .root();
        assertEquals(1.0, root.sections("fits").get(0).real("pivot"));
    }

    @Test
    void oneValueStandsForAListOfOne() {
        Section root = Check.recipe("", SCHEMA, map("input", "a", "sample", map("types", "ACEP"))).root();
        assertEquals(List.of("ACEP"), root.section("sample").texts("types"));
    }

    @Test
    void aSectionThatIsGivenHasItsDefaults() {
        Section root = Check.recipe("", SCHEMA, map("input", "a", "fits", List.of(map("name", "x", "clip", map()))))
                .root();
        assertEquals(3.0, root.sections("fits").get(0).optional("clip").orElseThrow().real("sigma"));
    }

    @Test
    void oneOfSeveralTypes() {
        assertEquals(-0.029, value(-0.029));
        assertEquals("free", value("free"));
        assertEquals(Map.of("mean", -0.046, "sd", 0.013), value(map("mean", -0.046, "sd", 0.013)));
        assertEquals(List.of("a: r.test:2: zero_point: expected a number, or free, or keys with values, found \"fre\""),
                lines(map("input", "a", "zero_point", "fre")));
        assertEquals(List.of("a: r.test:1: zero_point.sd: is missing (its standard deviation)"),
                lines(map("input", "a", "zero_point", map("mean", 1L))),
                "the section's own problem, not the alternatives");
    }

    private static Object value(Object zeroPoint) {
        return Check.recipe("", SCHEMA, map("input", "a", "zero_point", zeroPoint)).root().value("zero_point");
    }

    @Test
    void columnsTakeOnlyTheAnalysissRoles() {
        assertEquals(List.of("a: r.test:1: columns.perod: unknown name (did you mean \"period\"?)"),
                lines(map("input", "a", "columns", map("perod", "pf"))));
        assertEquals(Map.of("period", "pf"), Check.recipe("", SCHEMA, map("input", "a", "columns", map("period", "pf")))
                .root().textMap("columns"));
    }

    @Test
    void faultsKnowTheLineOfTheirKeyOrOfTheNearestAboveIt() {
        Recipe recipe = Check.recipe("r.test", SCHEMA,
                map("title", "t", "input", "a", "sample", map("where", List.of("a > 1", "b"))));
        assertEquals(2, recipe.line("input"));
        assertEquals(1, recipe.line("sample.where[1]"));
        assertEquals(0, recipe.line("fits[0].name"), "a default stands nowhere");
        InputException e = recipe.root().section("sample").fault("where[1]", "not a condition", "compare it");
        assertEquals(new Problem("r.test", 1, "sample.where[1]", "not a condition", "compare it"), e.problem());
    }

    @Test
    void keysThatTheSchemaLacksAreTheProgramsFault() {
        Section root = Check.recipe("", SCHEMA, map("input", "a")).root();
        assertThrows(IllegalArgumentException.class, () -> root.text("nonsense"));
        assertThrows(IllegalArgumentException.class, () -> root.real("title"));
        assertNull(root.sections("fits").get(0).value("clip"));
    }

    @Test
    void aListIsNotARecipe() {
        InputException e = assertThrows(InputException.class,
                () -> Check.recipe("r.test", SCHEMA, new Node.Sequence(new Place(1, 0, 0), List.of())));
        assertTrue(e.getMessage().startsWith("expected keys with values, found a list"), e.getMessage());
    }
}
