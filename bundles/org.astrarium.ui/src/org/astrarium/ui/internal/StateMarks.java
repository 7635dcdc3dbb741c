/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal;

import org.astrarium.ui.look.Icons;
import org.astrarium.workspace.RecipeState;

/** The mark of each state of a recipe: the same everywhere. */
public final class StateMarks {
    private StateMarks() {
    }

    /** The mark. */
    public static Icons of(RecipeState state) {
        return switch (state) {
            case FRESH -> Icons.MARK_FRESH;
            case OUTDATED -> Icons.MARK_OUTDATED;
            case RUNNING -> Icons.MARK_RUNNING;
            case FAILED -> Icons.MARK_FAILED;
            case NEVER_RUN -> Icons.MARK_NEVER;
        };
    }
}
