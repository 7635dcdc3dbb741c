/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;

/**
 * Which rows of a table the rows of a result's table are. The result holds some of the rows with all of their columns,
 * in the same order: they are found by going through both at once, whether or not stars have identifiers.
 */
public final class MemberRows {
    private MemberRows() {
    }

    private record Pair(Column whole, Column part) {
        boolean agree(int row, int partRow) {
            if (whole.isBlank(row) || part.isBlank(partRow)) {
                return whole.isBlank(row) && part.isBlank(partRow);
            }
            if (whole instanceof NumberColumn numbers && part instanceof NumberColumn some) {
                return numbers.isInteger() && some.isInteger() ? numbers.integer(row) == some.integer(partRow)
                        : numbers.number(row) == some.number(partRow);
            }
            return whole.text(row).equals(part.text(partRow));
        }
    }

    /** The row of the whole for each row of the part; empty where one of them is in no row. */
    public static Optional<int[]> of(Table whole, Table part) {
        List<Pair> pairs = new ArrayList<>();
        for (Column column : part.columns()) {
            whole.find(column.name()).filter(same -> same.name().equals(column.name()))
                    .ifPresent(same -> pairs.add(new Pair(same, column)));
        }
        int[] rows = new int[part.rowCount()];
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            while (at < whole.rowCount() && !agree(pairs, at, i)) {
                at++;
            }
            if (at == whole.rowCount()) {
                return Optional.empty();
            }
            rows[i] = at++;
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static boolean agree(List<Pair> pairs, int row, int partRow) {
        for (Pair pair : pairs) {
            if (!pair.agree(row, partRow)) {
                return false;
            }
        }
        return true;
    }
}
