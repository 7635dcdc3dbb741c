/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.util.BitSet;
import java.util.StringJoiner;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;

/** Rows of a file as their numbers, from 1, runs of them as first and last: {@code 1-5, 9, 20-30}. */
public final class RowNumbers {
    private RowNumbers() {
    }

    /** The numbers of a selection's rows. */
    public static String of(Selection rows) {
        StringJoiner out = new StringJoiner(", ");
        int[] all = rows.rows();
        int next;
        for (int i = 0; i < all.length; i = next) {
            next = i + 1;
            while (next < all.length && all[next] == all[next - 1] + 1) {
                next++;
            }
            out.add(next == i + 1 ? Integer.toString(all[i] + 1) : (all[i] + 1) + "-" + (all[next - 1] + 1));
        }
        return out.toString();
    }

    /**
     * The rows of a table that numbers name.
     *
     * @param rowCount rows of the table; Integer.MAX_VALUE to look at the form alone
     * @throws InputException if the text is no list of numbers, or the table has no such row
     */
    static BitSet rows(String numbers, int rowCount) {
        BitSet rows = new BitSet();
        for (String part : numbers.strip().split("[,\\s]+")) {
            if (!part.matches("[0-9]{1,10}(-[0-9]{1,10})?")) {
                throw new InputException(Problem.atKey("", "\"" + part + "\" is no number of a row",
                        "write numbers and runs of them, such as 1-5, 9"));
            }
            int dash = part.indexOf('-');
            long first = Long.parseLong(dash < 0 ? part : part.substring(0, dash));
            long last = Long.parseLong(part.substring(dash + 1));
            if (first < 1 || last < first || last > rowCount) {
                throw new InputException(Problem.atKey("", "there are no rows " + part,
                        rowCount == Integer.MAX_VALUE ? "rows are counted from 1" : "the table has " + rowCount));
            }
            if (rowCount < Integer.MAX_VALUE) {
                rows.set((int) first - 1, (int) last);
            }
        }
        return rows;
    }
}
