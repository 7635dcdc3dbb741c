/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.util.BitSet;
import java.util.List;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;

/**
 * Cells to be copied as tab-separated text in full precision, which spreadsheets and other tools take.
 *
 * @param columns  the columns, as they stand on the screen
 * @param rows     rows of the file, in the order of the screen
 * @param selected for each row, which of the columns: those not selected are left empty
 */
public record CellBlock(List<Column> columns, int[] rows, List<BitSet> selected) {
    /** A line a row, tabs between the cells. */
    public String text(boolean withNames) {
        StringBuilder out = new StringBuilder();
        if (withNames) {
            for (int i = 0; i < columns.size(); i++) {
                out.append(i == 0 ? "" : "\t").append(name(columns.get(i).info()));
            }
            out.append('\n');
        }
        for (int line = 0; line < rows.length; line++) {
            for (int i = 0; i < columns.size(); i++) {
                out.append(i == 0 ? "" : "\t");
                if (selected.get(line).get(i)) {
                    out.append(clean(columns.get(i).text(rows[line])));
                }
            }
            out.append(line < rows.length - 1 ? "\n" : "");
        }
        return out.toString();
    }

    private static String name(ColumnInfo info) {
        return clean(info.name());
    }

    private static String clean(String text) {
        return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text
                : text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
