/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;
import org.astrarium.data.recipe.RecipeText;

/** Recipes from text, and runs of them. */
public final class Recipes {
    private static final String FILE = "test.cluster";

    private Recipes() {
    }

    /** A checked recipe; the key {@code input} need not be given. */
    public static Recipe of(String... lines) {
        String text = String.join("\n", lines);
        String whole = text.contains("input:") ? text : text + "\ninput: table.vot\n";
        return Check.recipe(FILE, new ClusterAnalysis().schema(), RecipeText.of(FILE, whole).tree());
    }

    /** A recipe that stands beside the tests. */
    public static Recipe resource(String name) {
        return of(text(name));
    }

    /** A text that stands beside the tests. */
    public static String text(String name) {
        try (InputStream in = Recipes.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a recipe of these lines on a table. */
    public static Result run(Table table, String... lines) {
        return new ClusterAnalysis().run(of(lines), Inputs.of(table), Progress.NONE);
    }

    /** What a recipe of these lines finds in a table. */
    public static Findings find(Table table, String... lines) {
        return Findings.of(of(lines), Inputs.of(table), Progress.NONE);
    }

    /** The same with further tables, by the keys that name them. */
    public static Findings find(Map<String, Table> tables, String... lines) {
        return Findings.of(of(lines), new Inputs(tables), Progress.NONE);
    }
}
