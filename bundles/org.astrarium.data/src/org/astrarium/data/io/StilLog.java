/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * STIL and Parquet tell java.util.logging of every guess they make; what matters to the user comes as a problem, so
 * nothing of that need be seen.
 */
final class StilLog {
    /** Held, or the level would be lost with the logger. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("uk.ac.starlink"),
            Logger.getLogger("org.apache.parquet"));

    private StilLog() {
    }

    /** Silences it, unless someone has said how much they want to hear. */
    static void hush() {
        LOGGERS.stream().filter(logger -> logger.getLevel() == null).forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
