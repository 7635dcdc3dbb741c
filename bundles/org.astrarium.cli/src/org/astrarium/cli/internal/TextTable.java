/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table in aligned columns, two spaces apart, the headings in the first line. */
final class TextTable {
    private static final String GAP = "  ";

    private final boolean[] right;
    private final List<List<String>> lines = new ArrayList<>();

    /** @param headings one a column; one that begins with {@code >} is for a column of numbers, aligned to the right */
    TextTable(List<String> headings) {
        right = new boolean[headings.size()];
        List<String> first = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            right[i] = headings.get(i).startsWith(">");
            first.add(right[i] ? headings.get(i).substring(1) : headings.get(i));
        }
        lines.add(first);
    }

    TextTable row(List<String> cells) {
        lines.add(List.copyOf(cells));
        return this;
    }

    void print(PrintStream out) {
        int[] widths = new int[right.length];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - line.get(i).length());
                text.append(i == 0 ? "" : GAP).append(right[i] ? space + line.get(i) : line.get(i) + space);
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
