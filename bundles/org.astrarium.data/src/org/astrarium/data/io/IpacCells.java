/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;

/**
 * Finds the cells of an IPAC table that are no number in a column of numbers, of which STIL makes blanks without a
 * word. The file is looked through again for it, but only where a column of numbers has blanks.
 */
final class IpacCells {
    private static final int NULLS = 3;

    private final Unreadable unreadable = new Unreadable();
    private final Table table;
    private final List<Integer> suspects = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private int[] ends;
    private long row;

    private IpacCells(Table table) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column instanceof NumberColumn && hasBlanks(column)) {
                suspects.add(i);
            }
        }
    }

    private static boolean hasBlanks(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isBlank(row)) {
                return true;
            }
        }
        return false;
    }

    /** One line a column of the table, which was read from the source, with such cells. */
    static List<String> warnings(Source source, Table table) throws IOException {
        IpacCells cells = new IpacCells(table);
        if (!cells.suspects.isEmpty()) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.open(),
                    StandardCharsets.ISO_8859_1))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    cells.line(line);
                }
            }
        }
        return cells.unreadable.warnings();
    }

    private void line(String line) {
        if (ends == null && line.strip().startsWith("|")) {
            ends = ends(line.strip());
        }
        if (row == 0 && line.strip().startsWith("|")) {
            header.add(line.strip());
        } else if (ends != null && !line.isBlank()) {
            row++;
            suspects.forEach(column -> judge(column, line));
        }
    }

    /** Where the columns end: behind the bars of the first line of the header but the first. */
    private static int[] ends(String line) {
        return IntStream.range(1, line.length()).filter(i -> line.charAt(i) == '|').map(i -> i + 1).toArray();
    }

    private void judge(int column, String line) {
        String text = cell(column, line);
        boolean nothing = Unreadable.isNothing(text) || header.size() > NULLS
                && text.equals(cell(column, header.get(NULLS))
                .replaceAll("^\\||\\|$", "").strip());
        if (!nothing && !isNumber(text, table.columns().get(column).type())) {
            unreadable.add(column, table.columns().get(column).name(), table.columns().get(column).type(), row, text);
        }
    }

    private String cell(int column, String line) {
        int from = column == 0 ? 0 : ends[column - 1];
        return column < ends.length && ends[column] <= line.length() ? line.substring(from, ends[column]).strip() : "";
    }

    /** As STIL takes numbers. */
    private static boolean isNumber(String text, String type) {
        try {
            switch (type) {
                case "int" -> Integer.parseInt(text);
                case "long" -> Long.parseLong(text);
                default -> Double.parseDouble(text);
            }
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
