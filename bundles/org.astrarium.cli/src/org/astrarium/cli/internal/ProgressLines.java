/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/** Progress for files and pipes: a line when a phase begins. */
final class ProgressLines implements ShownProgress {
    private final PrintStream err;
    private final String what;
    private final BooleanSupplier stop;
    private String last = "";

    ProgressLines(PrintStream err, String what, BooleanSupplier stop) {
        this.err = err;
        this.what = what;
        this.stop = stop;
    }

    @Override
    public synchronized void report(double fraction, String phase) {
        if (!phase.isEmpty() && !phase.equals(last)) {
            last = phase;
            err.println(what + ": " + phase);
        }
    }

    @Override
    public boolean isCancelled() {
        return stop.getAsBoolean();
    }

    @Override
    public void close() {
        err.flush();
    }
}
