/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.util.function.BooleanSupplier;
import org.astrarium.core.analysis.Progress;

/** Progress that a user watches; closing it clears what must not stay on the terminal. */
interface ShownProgress extends Progress, AutoCloseable {
    @Override
    void close();

    /** Progress that shows nothing and can be cancelled. */
    record Silent(BooleanSupplier stop) implements ShownProgress {
        @Override
        public void report(double fraction, String phase) {
            // the user asked for silence
        }

        @Override
        public boolean isCancelled() {
            return stop.getAsBoolean();
        }

        @Override
        public void close() {
            // nothing was shown
        }
    }
}
