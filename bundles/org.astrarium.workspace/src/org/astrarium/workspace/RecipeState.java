/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

/** How a recipe stands to its result. */
public enum RecipeState {
    /** The result is that of the recipe and the data as they are. */
    FRESH("Up to date"),
    /** The recipe or its data changed since. */
    OUTDATED("Outdated"),
    /** A run goes on. */
    RUNNING("Running"),
    /** The last run of the recipe as it is failed. */
    FAILED("Failed"),
    /** There is no result yet. */
    NEVER_RUN("Never run");

    private final String label;

    RecipeState(String label) {
        this.label = label;
    }

    /** In a word or two, for people. */
    public String label() {
        return label;
    }
}
