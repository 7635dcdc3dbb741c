/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

import java.util.ArrayList;
import java.util.List;

/**
 * All keys of one analysis's recipes. The keys that every recipe has (format version, title, input, survey, columns,
 * seed) come first.
 *
 * @param analysis the analysis's identifier, which is also the extension of its recipes' file names
 * @param keys     the keys, in the order in which a form shows them
 */
public record Schema(String analysis, List<Key> keys) {
    /** The version of the recipe format that this program reads. */
    public static final long FORMAT = 1;

    private static final Key FORMAT_KEY = Key.of("astrarium", new Type.Whole(FORMAT, FORMAT), FORMAT,
            "Version of the recipe format.");
    private static final Key TITLE_KEY = Key.of("title", new Type.Text(), "",
            "What this recipe is for; the report's title.");
    private static final Key SEED_KEY = Key.of("seed", new Type.Whole(0, Long.MAX_VALUE), 1L,
            "Start of all random numbers.");

    /** Copies the list. */
    public Schema {
        keys = List.copyOf(keys);
    }

    /**
     * A schema of the keys of every table recipe and an analysis's own.
     *
     * @param analysis the analysis's identifier
     * @param roles    the roles that columns can play in it, for {@code columns}
     * @param own      its own keys
     */
    public static Schema forTable(String analysis, List<String> roles, List<Key> own) {
        List<Key> keys = new ArrayList<>(List.of(
                FORMAT_KEY, TITLE_KEY,
                Key.required("input", new Type.TableFile(), "The table to work on, relative to the recipe."),
                Key.of("survey", new Type.Choice(List.of("gaia-dr2", "gaia-dr3", "none")), "gaia-dr2",
                        "Names of the columns, as this survey's archive writes them."),
                Key.of("columns", new Type.MapOf(new Type.ColumnName(), roles), java.util.Map.of(),
                        "Columns whose names differ from the survey's, role: column."),
                SEED_KEY));
        keys.addAll(own);
        return new Schema(analysis, keys);
    }

    /**
     * A schema of the keys of every recipe that needs no input table, and an analysis's own.
     *
     * @param analysis the analysis's identifier
     * @param own      its own keys
     */
    public static Schema withoutTable(String analysis, List<Key> own) {
        List<Key> keys = new ArrayList<>(List.of(FORMAT_KEY, TITLE_KEY, SEED_KEY));
        keys.addAll(own);
        return new Schema(analysis, keys);
    }

    /** The keys as one type. */
    public Type.Keys type() {
        return new Type.Keys(keys);
    }
}
