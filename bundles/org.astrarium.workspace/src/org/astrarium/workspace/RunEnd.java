/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.util.List;
import org.astrarium.core.problem.Problem;

/** How a run of a recipe ended. */
public sealed interface RunEnd {
    /** The result is written. */
    record Done() implements RunEnd {
    }

    /** Something in the recipe, the data or the numbers does not allow a result; the earlier one is as it was. */
    record Failed(List<Problem> problems) implements RunEnd {
        /** Copies the list. */
        public Failed {
            problems = List.copyOf(problems);
        }
    }

    /** The user stopped it; the earlier result is as it was. */
    record Cancelled() implements RunEnd {
    }
}
