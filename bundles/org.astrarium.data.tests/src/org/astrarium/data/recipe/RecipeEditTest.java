/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single edits, with the text expected to the letter. */
class RecipeEditTest {
    private static final String RECIPE = """
            # the LMC
            title: Leavitt law   # shown above the report
            input: data/a.vot.gz
            sample:
              # what counts
              types: [DCEP]
              where: []          # nothing more
            calibrators:
              where: [parallax >= 0, abs(b) < 5]
            fits:
              - {name: bj, method: chi2}   # first
              - name: naive
                method: chi2
                clip: {sigma: 3}           # careful
            # the end
            """;

    private static void check(String from, String path, Object value, String to) {
        assertEquals(to, RecipeText.of("r", from).with(path, value).text());
    }

    private static void recipe(String path, Object value, String was, String becomes) {
        check(RECIPE, path, value, RECIPE.replace(was, becomes));
    }

    @Test
    void oneValueChangesAndNothingElse() {
        recipe("title", "Other", "Leavitt law ", "Other ");
        recipe("fits[1].clip.sigma", 2.5, "sigma: 3", "sigma: 2.5");
        recipe("fits[0].method", "ols", "bj, method: chi2", "bj, method: ols");
        recipe("fits[1].method", "abl", "    method: chi2\n    clip", "    method: abl\n    clip");
        recipe("sample.types", List.of("DCEP", "T2CEP"), "[DCEP]", "[DCEP, T2CEP]");
        recipe("calibrators.where[1]", "hypot(a, b) < 3", "abs(b) < 5]", "\"hypot(a, b) < 3\"]");
        recipe("calibrators.where", List.of("parallax >= 0"), "[parallax >= 0, abs(b) < 5]", "[parallax >= 0]");
    }

    @Test
    void keysThatAreMissingAreAddedInTheirSection() {
        recipe("fits[0].pivot", 0.5, "chi2}", "chi2, pivot: 0.5}");
        recipe("fits[1].pivot", 1, "{sigma: 3}           # careful\n",
                "{sigma: 3}           # careful\n    pivot: 1\n");
        recipe("sample.modes", List.of("FUNDAMENTAL"), "# nothing more\n", "# nothing more\n  modes: [FUNDAMENTAL]\n");
        recipe("fits[1].clip.rounds", 9L, "sigma: 3", "sigma: 3, rounds: 9");
        recipe("fits[2]", Map.of("name", "abl"), "# careful\n", "# careful\n  - {name: abl}\n");
        recipe("seed", 7, "# careful\n", "# careful\nseed: 7\n");
        recipe("wesenheit.colour_coefficient", 1.9, "# careful\n", "# careful\nwesenheit: {colour_coefficient: 1.9}\n");
        check("", "title", "x", "title: x\n");
        check("# only a comment", "seed", 1, "# only a comment\nseed: 1\n");
        check("a: 1", "b", 2, "a: 1\nb: 2");
        check("sample:\nseed: 1\n", "sample.types", List.of("DCEP"), "sample: {types: [DCEP]}\nseed: 1\n");
        check("a: {}\n", "a.b", 1, "a: {b: 1}\n");
    }

    @Test
    void nullTakesAway() {
        recipe("sample.where", null, "  where: []          # nothing more\n", "");
        recipe("fits[1].clip", null, "    clip: {sigma: 3}           # careful\n", "");
        recipe("fits[1].name", null, "name: naive\n    ", "");
        recipe("fits[0].method", null, "bj, method: chi2", "bj");
        recipe("fits[0].name", null, "name: bj, ", "");
        recipe("calibrators.where[0]", null, "parallax >= 0, ", "");
        recipe("fits[0]", null, "  - {name: bj, method: chi2}   # first\n", "");
        recipe("calibrators.where", null, "\n  where: [parallax >= 0, abs(b) < 5]", " {}");
        recipe("nothing.there", null, "", "");
        recipe("title.inner", null, "", "");
        check("a: {b: 1}\n", "a.b", null, "a: {}\n");
        check("a: 1\n", "a", null, "");
    }

    @Test
    void textsAreQuotedWhereYamlNeedsIt() {
        for (String text : List.of("", " x", "x ", "a, b", "a: b", "a #b", "#x", "- x", "[x", "{x", "*x", "&x", "!x",
                "%x", "@x",
                "`x`", "'x'", "\"x\"", "true", "null", "~", "3", "1e5", "0x1f", ".inf", "a\nb", "a\tb", "\u00e9\u03b1",
                        "\uD83D\uDE80",
                "C:\\x", "mode == \"FUNDAMENTAL\"", "\u0007", "\u2028", "\uFEFFx", "x\u00a0y", "a]", "b}", "? x",
                        "| x", "> x", "---", "=")) {
            for (String recipe : List.of("k: v\n", "{k: v, l: 1}\n", "o:\n  k: v\n", "k: [v]\n")) {
                String path = recipe.startsWith("o") ? "o.k" : recipe.contains("[") ? "k[0]" : "k";
                RecipeText edited = RecipeText.of("r", recipe).with(path, text);
                assertEquals(text, Trees.at(Trees.plain(edited.tree()), path), edited.text());
            }
        }
        check("k: v\n", "k", "mode == \"FUNDAMENTAL\"", "k: mode == \"FUNDAMENTAL\"\n");
    }

    @Test
    void aSingleValueStandsForAListOfOne() {
        check("types: DCEP\n", "types[0]", "ACEP", "types: [ACEP]\n");
        check("types: DCEP\n", "types[1]", "ACEP", "types: [DCEP, ACEP]\n");
    }

    @Test
    void valuesChangeTheirForm() {
        check("zero: 0 # mas\nseed: 1\n", "zero", Map.of("mean", -0.046), "zero: {mean: -0.046} # mas\nseed: 1\n");
        check("zero:\n  mean: 1\n  sd: 2\nseed: 1\n", "zero", "free", "zero: free\nseed: 1\n");
        check("where:\n  - a > 1\n  - b > 1\nseed: 1\n", "where", List.of(), "where: []\nseed: 1\n");
        check("t: |\n  one\n  two\nseed: 1\n", "t", "three", "t: three\nseed: 1\n");
        check("t: 'it''s'\n", "t", "x", "t: x\n");
        check("a:\n- x\n- y\nb: 1\n", "a", List.of("x", "z", "w"), "a:\n- x\n- z\n- w\nb: 1\n");
    }

    @Test
    void linesKeepTheirEnds() {
        check("a: 1\r\nb: 2\r\n", "c", 3, "a: 1\r\nb: 2\r\nc: 3\r\n");
        check("a: 1\r\nb: 2\r\n", "a", null, "b: 2\r\n");
        check("a: 1 # x\r\nb: 2\r\n", "a", 5, "a: 5 # x\r\nb: 2\r\n");
    }

    @Test
    void wholeSectionsAreChangedKeyByKey() {
        Map<String, Object> clip = new LinkedHashMap<>(Map.of("sigma", 3L));
        clip.put("rounds", 5);
        recipe("fits[1]", new LinkedHashMap<>(Map.of("name", "naive", "method", "ols", "clip", clip)),
                "    method: chi2\n    clip: {sigma: 3} ", "    method: ols\n    clip: {sigma: 3, rounds: 5} ");
    }

    @Test
    void aShorterListKeepsWhatIsTheSameAtItsEnds() {
        check("fits:\n  - {name: a} # A\n  - {name: b} # B\n  - {name: c} # C\n", "fits",
                List.of(Map.of("name", "a"), Map.of("name", "c")), "fits:\n  - {name: a} # A\n  - {name: c} # C\n");
    }

    @Test
    void pathsThatAreNoneAreRefused() {
        for (String path : List.of("a..b", ".a", "a.", "a[x]", "a[", "a]", "a[-1]")) {
            assertThrows(IllegalArgumentException.class, () -> RecipeText.of("r", "a: 1\n").with(path, 1), path);
        }
        assertThrows(IllegalArgumentException.class, () -> RecipeText.of("r", "a: [1]\n").with("a[3]", 1));
    }
}
