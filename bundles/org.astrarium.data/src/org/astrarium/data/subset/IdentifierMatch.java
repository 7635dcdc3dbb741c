/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * The rows whose identifier is in a list. Whole numbers are compared as 64-bit integers, texts as they are but for
 * spaces around them.
 *
 * @param rows    the rows
 * @param wanted  number of different identifiers in the list
 * @param missing how many of them no row has
 */
record IdentifierMatch(BitSet rows, int wanted, int missing) {
    private static final int STRETCH = 1 << 14;

    /**
     * Finds them.
     *
     * @throws InputException if the column holds no identifiers, or an identifier cannot be one of its values
     */
    static IdentifierMatch of(Column column, List<String> identifiers, Progress progress) {
        if (column instanceof NumberColumn numbers && numbers.isInteger()) {
            return ofWholes(numbers, wholes(column, identifiers), progress);
        }
        if (column instanceof StringColumn texts) {
            return ofTexts(texts, identifiers, progress);
        }
        throw new InputException(Problem.atKey("", "column \"" + column.name() + "\" holds " + column.type()
                + ", which is no kind of identifier", "name a column of whole numbers or texts"));
    }

    private static long[] wholes(Column column, List<String> identifiers) {
        long[] values = new long[identifiers.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = Long.parseLong(identifiers.get(i).strip());
            } catch (NumberFormatException e) {
                throw new InputException(Problem.atKey("", "\"" + identifiers.get(i) + "\" is no value of \""
                        + column.name() + "\", which holds whole numbers", ""), e);
            }
        }
        return Arrays.stream(values).sorted().distinct().toArray();
    }

    private static IdentifierMatch ofWholes(NumberColumn column, long[] wanted, Progress progress) {
        BitSet rows = new BitSet(column.size());
        BitSet found = new BitSet(wanted.length);
        for (int row = 0; row < column.size(); row++) {
            if (row % STRETCH == 0) {
                progress.checkCancelled();
            }
            int place = column.isBlank(row) ? -1 : Arrays.binarySearch(wanted, column.integer(row));
            if (place >= 0) {
                rows.set(row);
                found.set(place);
            }
        }
        return new IdentifierMatch(rows, wanted.length, wanted.length - found.cardinality());
    }

    private static IdentifierMatch ofTexts(StringColumn column, List<String> identifiers, Progress progress) {
        Set<String> wanted = new HashSet<>();
        identifiers.forEach(text -> wanted.add(text.strip()));
        wanted.remove("");
        boolean[] picked = new boolean[column.wordCount()];
        for (int code = 1; code < picked.length; code++) {
            picked[code] = wanted.contains(column.word(code).strip());
        }
        BitSet rows = new BitSet(column.size());
        Set<String> found = new HashSet<>();
        for (int row = 0; row < column.size(); row++) {
            if (row % STRETCH == 0) {
                progress.checkCancelled();
            }
            if (picked[column.code(row)]) {
                rows.set(row);
                found.add(column.word(column.code(row)).strip());
            }
        }
        return new IdentifierMatch(rows, wanted.size(), wanted.size() - found.size());
    }
}
