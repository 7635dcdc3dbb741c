/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import org.astrarium.core.result.Notation;

/** Phrases that phases and texts share. */
final class Wording {
    private Wording() {
    }

    /** {@code 200 to 400}. */
    static String range(double from, double to) {
        return Notation.TERMINAL.number(from, 6) + " to " + Notation.TERMINAL.number(to, 6);
    }
}
