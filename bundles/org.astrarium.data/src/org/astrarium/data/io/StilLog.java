/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * STIL tells java.util.logging of every guess it makes; what matters to the user comes as a problem, so nothing of that
 * need be seen.
 */
final class StilLog {
    /** Held, or the level would be lost with the logger. */
    private static final Logger STARLINK = Logger.getLogger("uk.ac.starlink");

    private StilLog() {
    }

    /** Silences it, unless someone has said how much they want to hear. */
    static void hush() {
        if (STARLINK.getLevel() == null) {
            STARLINK.setLevel(Level.SEVERE);
        }
    }
}
