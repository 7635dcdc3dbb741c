/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

/**
 * A recipe's state and the reason for it.
 *
 * @param state  the state
 * @param detail why, in one line; empty if the state says all
 */
public record RecipeStatus(RecipeState state, String detail) {
    /** The state with its reason: {@code Outdated: the recipe changed}. */
    public String text() {
        return detail.isEmpty() ? state.label() : state.label() + ": " + detail;
    }
}
