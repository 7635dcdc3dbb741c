/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;

/** The cells of one column as text for the screen: shortened, in one precision, a blank as nothing. */
public final class CellText {
    private static final int ELEMENTS_SHOWN = 3;
    private static final int LONGEST = 500;

    private final Column column;
    private final IntFunction<String> text;
    private final UnaryOperator<String> style;
    /** Told once; negative before. */
    private volatile int widest = -1;

    private CellText(Column column, IntFunction<String> text, UnaryOperator<String> style) {
        this.column = column;
        this.text = text;
        this.style = style;
    }

    /** Chooses the precision from a sample of the column. */
    public static CellText of(Column column) {
        if (column instanceof NumberColumn numbers && !numbers.isInteger()) {
            NumberStyle style = NumberStyle.of(numbers);
            return new CellText(column, row -> style.text(column.text(row)), style::text);
        }
        if (column instanceof ArrayColumn arrays) {
            return new CellText(column, row -> shortArray(arrays.value(row)), UnaryOperator.identity());
        }
        return new CellText(column, column::text, UnaryOperator.identity());
    }

    /** The column. */
    public Column column() {
        return column;
    }

    /** The cell as it is shown; empty for a blank. */
    public String shown(int row) {
        return column.isBlank(row) ? "" : text.apply(row);
    }

    /** A value of the column that is given in full precision, such as its largest, as a cell would show it. */
    public String shown(String full) {
        return full.isEmpty() ? "" : style.apply(full);
    }

    /** The cell in full precision, for a tooltip: cut off only where it is beyond reading. */
    public String full(int row) {
        String all = column.text(row);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + " \u2026";
    }

    /** True for numbers, which are read from their point. */
    public boolean isNumeric() {
        return column instanceof NumberColumn;
    }

    /** Characters of the widest cell in a sample; looked for when asked first. */
    public int widest() {
        if (widest < 0) {
            widest = Arrays.stream(SampleRows.of(column.size())).map(row -> shown(row).length()).max().orElse(0);
        }
        return widest;
    }

    private static String shortArray(Object array) {
        int length = Array.getLength(array);
        String end = length > ELEMENTS_SHOWN ? ", \u2026 " + Notation.PAGE.count(length) + ")" : ")";
        StringJoiner out = new StringJoiner(", ", "(", end);
        for (int i = 0; i < Math.min(length, ELEMENTS_SHOWN); i++) {
            out.add(String.valueOf(Array.get(array, i)));
        }
        return out.toString();
    }
}
