/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeFileTest {
    @TempDir
    Path folder;

    @Test
    void problemsHaveTheirLines() {
        List<String> lines = RecipeFile.problems("a.mean", "input: t.csv\ncolum: x\nseed: -1\n", Bench.ANALYSES)
                .stream()
                .map(p -> p.line("astrarium")).toList();
        assertEquals(List.of("astrarium: a.mean:2: colum: unknown key (did you mean \"column\"?)",
                "astrarium: a.mean:3: seed: expected a whole number of at least 0, found \"-1\""), lines);
    }

    @Test
    void conditionsThatCannotBeReadAreProblemsAtTheirLines() throws IOException {
        String text = "input: t.csv\nclip:\n  where:\n    - x > 0\n    - x >\n    - (x\n";
        List<String> lines = RecipeFile.problems("a.mean", text, Bench.ANALYSES).stream().map(p -> p.line("a"))
                .toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("a: a.mean:5: clip.where[1]: cannot read \"x >\": "), lines.get(0));
        assertTrue(lines.get(1).startsWith("a: a.mean:6: clip.where[2]: cannot read \"(x\": "), lines.get(1));
        Path recipe = Files.writeString(folder.resolve("a.mean"), text);
        assertEquals(2, assertThrows(InputException.class, () -> RecipeFile.load(recipe, List.of(), Bench.ANALYSES))
                .problems().size());
    }

    @Test
    void expressionThatIsCutAtItsCommasIsOneProblem() {
        String text = "input: t.csv\nclip:\n  where: [x > 0, min(x, 1, 2) < 3, contains(\"ab\", y), x >]\n";
        assertEquals(List.of("a: a.mean:3: clip.where[1]: YAML takes min(x, 1, 2) < 3 for 3 expressions "
                + "(an expression with a comma has to be quoted: \"min(x, 1, 2) < 3\")",
                "a: a.mean:3: clip.where[4]: YAML takes contains(\"ab\", y) for 2 expressions "
                + "(an expression with a comma has to be quoted: 'contains(\"ab\", y)')",
                "a: a.mean:3: clip.where[6]: cannot read \"x >\": expected a value, found the end"),
                RecipeFile.problems("a.mean", text, Bench.ANALYSES).stream().map(p -> p.line("a")).toList());
    }

    @Test
    void recipeWithoutProblemsHasNone() {
        assertEquals(List.of(), RecipeFile.problems("a.mean", "input: t.csv\n", Bench.ANALYSES));
    }

    @Test
    void brokenYamlIsOneProblem() {
        assertEquals(1, RecipeFile.problems("a.mean", "input: [t.csv\n", Bench.ANALYSES).size());
    }

    @Test
    void orphanedRecipeNamesThePluginItNeeds() throws IOException {
        Path recipe = Files.writeString(folder.resolve("x.cluster"), "input: t.csv\n");
        InputException e = assertThrows(InputException.class, () -> RecipeFile.load(recipe, List.of(), Bench.ANALYSES));
        assertEquals("astrarium: " + recipe + ": no analysis for .cluster recipes is installed (install its plugin: "
                + "astrarium plugin install org.astrarium.cluster.feature)", e.problem().line("astrarium"));
    }

    @Test
    void folderIsNotARecipe() {
        InputException e = assertThrows(InputException.class, () -> RecipeFile.load(folder, List.of(), Bench.ANALYSES));
        assertEquals("is a folder, not a recipe", e.problem().message());
    }

    @Test
    void settingsTakeThePlaceOfValues() throws IOException {
        Recipe recipe = load("clip.where=[a > 1, 'hypot(a, b) < 2']", "seed=7", "columns.value=y", "clip.sigma=5",
                "clip.sigma=4");
        assertEquals(List.of("a > 1", "hypot(a, b) < 2"), recipe.root().section("clip").texts("where"));
        assertEquals(4, recipe.root().section("clip").real("sigma"));
        assertEquals(7, recipe.root().whole("seed"));
        assertEquals("y", recipe.root().textMap("columns").get("value"));
    }

    @Test
    void oneElementOfADefaultListCanBeChangedOrAdded() throws IOException {
        assertEquals(List.of("x > 9"), load("clip.where[0]=x > 9").root().section("clip").texts("where"));
        assertEquals(List.of("x > 0", "x < 9"), load("clip.where[1]=x < 9").root().section("clip").texts("where"));
    }

    @Test
    void emptyValueBringsTheDefaultBack() throws IOException {
        assertEquals("x", load("column=y", "column=").root().text("column"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clip.sigm=3          | clip.sigm: unknown key (did you mean \"sigma\"?)",
        "clip.sigma=many      | clip.sigma: expected a number from 0 to 100, found \"many\"",
        "clip.where[4]=x      | --set clip.where[4]: there is no element [4] (the list has 1, counted from 0)",
        "column.x=3           | --set column.x: there is no key \"x\": the recipe has one value or a list there "
                + "(give the whole value, such as {x: ...})",
        "a..b=3               | --set a..b: is not a path (write it like fits[0].clip.sigma)"})
    void wrongSettingsAreToldByTheirPath(String setting, String expected) {
        InputException e = assertThrows(InputException.class, () -> load(setting));
        assertEquals("astrarium: " + folder.resolve("a.mean") + ": " + expected, e.problem().line("astrarium"));
    }

    @Test
    void settingWithoutAnEqualsSignIsRefused() {
        InputException e = assertThrows(InputException.class, () -> Setting.parse("seed"));
        assertEquals("--set", e.problem().key());
    }

    @Test
    void valueMayHoldEqualsSigns() {
        assertEquals(new Setting("where[0]", "a == 3"), Setting.parse("where[0]=a == 3"));
    }

    private Recipe load(String... settings) throws IOException {
        Path recipe = Files.writeString(folder.resolve("a.mean"), "input: t.csv\ncolumn: z\n");
        return RecipeFile.load(recipe, List.of(settings).stream().map(Setting::parse).toList(), Bench.ANALYSES);
    }
}
