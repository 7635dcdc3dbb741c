/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with sub- and superscripts.
 *
 * @param runs its pieces, in reading order
 */
public record RichText(List<Run> runs) {
    /** No text. */
    public static final RichText EMPTY = new RichText(List.of());

    /** Copies the list. */
    public RichText {
        runs = List.copyOf(runs);
    }

    /** Where a piece stands. */
    public enum Level {
        BASE(1, 0), SUB(0.72, 0.2), SUPER(0.72, -0.38);

        final double size;
        final double drop;

        Level(double size, double drop) {
            this.size = size;
            this.drop = drop;
        }
    }

    /** A piece of one level. */
    public record Run(String text, Level level) {
    }

    /** Reads {@code _{...}} and {@code ^{...}}; everything else, an unclosed brace too, stands as it is. */
    public static RichText parse(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder base = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int close = text.startsWith("_{", at) || text.startsWith("^{", at) ? text.indexOf('}', at + 2) : -1;
            if (close < 0) {
                base.append(text.charAt(at++));
                continue;
            }
            flush(base, runs);
            if (close > at + 2) {
                runs.add(new Run(text.substring(at + 2, close), text.charAt(at) == '_' ? Level.SUB : Level.SUPER));
            }
            at = close + 1;
        }
        flush(base, runs);
        return new RichText(runs);
    }

    private static void flush(StringBuilder base, List<Run> runs) {
        if (!base.isEmpty()) {
            runs.add(new Run(base.toString(), Level.BASE));
            base.setLength(0);
        }
    }

    /** True if there is nothing to draw. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Its letters without the levels. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
