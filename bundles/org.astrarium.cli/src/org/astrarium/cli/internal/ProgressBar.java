/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.astrarium.cli.Terminal;

/** Progress for a terminal: one line that is written over, and taken away at the end. */
final class ProgressBar implements ShownProgress {
    private static final long TENTH_OF_A_SECOND = 100_000_000L;
    private static final int CELLS = 24;

    private final Terminal terminal;
    private final String what;
    private final BooleanSupplier stop;
    private long shownAt;
    private String last = "";

    ProgressBar(Terminal terminal, String what, BooleanSupplier stop) {
        this.terminal = terminal;
        this.what = what;
        this.stop = stop;
    }

    @Override
    public synchronized void report(double fraction, String phase) {
        long now = System.nanoTime();
        if (!last.isEmpty() && now - shownAt < TENTH_OF_A_SECOND) {
            return;
        }
        shownAt = now;
        show(line(fraction, phase));
    }

    @Override
    public boolean isCancelled() {
        return stop.getAsBoolean();
    }

    @Override
    public synchronized void close() {
        if (!last.isEmpty()) {
            terminal.err().print("\r" + " ".repeat(last.length()) + "\r");
            terminal.err().flush();
            last = "";
        }
    }

    private String line(double fraction, String phase) {
        double part = Math.max(0, Math.min(1, fraction));
        int full = (int) Math.round(part * CELLS);
        String bar = "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "]";
        String text = String.format(Locale.ROOT, "%s %3.0f %%  %s  %s", bar, Math.floor(100 * part), what, phase);
        return text.length() < terminal.width() ? text : text.substring(0, terminal.width() - 1);
    }

    private void show(String line) {
        String padding = " ".repeat(Math.max(0, last.length() - line.length()));
        terminal.err().print("\r" + line + padding);
        terminal.err().flush();
        last = line;
    }
}
