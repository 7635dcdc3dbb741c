/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.IntegerColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import uk.ac.starlink.table.ColumnInfo;
import uk.ac.starlink.table.DefaultValueInfo;
import uk.ac.starlink.table.DescribedValue;
import uk.ac.starlink.table.RandomStarTable;
import uk.ac.starlink.table.Tables;
import uk.ac.starlink.votable.VOStarTable;

/** A table as STIL's writers want it; nothing is copied. */
final class StarView extends RandomStarTable {
    private static final int LOOK = 1024;

    private final Table table;
    private final List<Column> columns;
    private final List<ColumnInfo> infos;
    private final Progress progress;

    StarView(Table table, Progress progress) {
        this.table = table;
        this.columns = table.columns();
        this.infos = columns.stream().map(StarView::info).toList();
        this.progress = progress;
        describe();
    }

    private void describe() {
        setName(table.name().isEmpty() ? null : table.name());
        for (Parameter parameter : table.parameters()) {
            DefaultValueInfo info = new DefaultValueInfo(parameter.name(), String.class,
                    orNull(parameter.description()));
            info.setUnitString(orNull(parameter.unit()));
            info.setUCD(orNull(parameter.ucd()));
            getParameters().add(new DescribedValue(info, parameter.value())); // two may have one name
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public long getRowCount() {
        return table.rowCount();
    }

    @Override
    public ColumnInfo getColumnInfo(int column) {
        return infos.get(column);
    }

    @Override
    public Object getCell(long row, int column) {
        if (column == 0 && row % LOOK == 0) {
            progress.checkCancelled();
            progress.report((double) row / table.rowCount(), "writing");
        }
        Column cells = columns.get(column);
        if (cells instanceof DoubleColumn doubles) {
            // NaN as it is: the files know it, and need not be told of a blank besides
            return doubles.number((int) row);
        }
        return cells instanceof FloatColumn floats ? (Object) (float) floats.number((int) row) : cells.value((int) row);
    }

    private static ColumnInfo info(Column column) {
        ColumnInfo info = new ColumnInfo(column.name(), cellClass(column), orNull(column.info().description()));
        info.setUnitString(orNull(column.info().unit()));
        info.setUCD(orNull(column.info().ucd()));
        info.setUtype(orNull(column.info().utype()));
        boolean blanks = IntStream.range(0, column.size()).anyMatch(column::isBlank);
        info.setNullable(blanks);
        Number stand = column instanceof IntegerColumn whole && blanks ? stand(whole) : null;
        if (stand != null) {
            info.setAuxDatum(new DescribedValue(Tables.NULL_VALUE_INFO, stand));
        }
        if (column instanceof StringColumn texts) {
            info.setElementSize(IntStream.range(0, texts.wordCount()).map(code -> bytes(texts.word(code)))
                    .max().orElse(0));
        }
        if (column instanceof ArrayColumn arrays) {
            info.setShape(arrays.shape());
            info.setElementSize(longest(arrays));
        }
        if (TextLosses.isBeyondAscii(column) && !TextLosses.isBeyondTwoBytes(column)) {
            // VOTable's char is ASCII (VOTable 1.4, section 2), and Astropy holds on to that; what not even unicodeChar
            // can hold stands there as UTF-8, as in VOTable 1.5
            info.setAuxDatum(new DescribedValue(VOStarTable.DATATYPE_INFO, "unicodeChar"));
        }
        return info;
    }

    /** STIL sets a text's length in the files by its characters, and cuts off what is more than that in UTF-8. */
    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int longest(ArrayColumn arrays) {
        if (arrays.element() != String.class) {
            return -1;
        }
        return IntStream.range(0, arrays.size()).filter(row -> !arrays.isBlank(row))
                .flatMap(row -> Arrays.stream((String[]) arrays.value(row)).filter(Objects::nonNull)
                        .mapToInt(StarView::bytes))
                .max().orElse(0);
    }

    /**
     * A number that stands for the blanks of a column and is not among its values: the type's least, or one near it;
     * null where every number of the type is taken.
     */
    static Number stand(IntegerColumn column) {
        int bits = column instanceof ByteColumn ? 8 : column instanceof ShortColumn ? 16
                : column instanceof IntColumn ? 32 : 64;
        long least = -1L << bits - 1;
        // of so many numbers one more than there are rows, one at least is free, if the type has as many
        int tried = (int) Math.min(column.size() + 1L, bits > 30 ? Integer.MAX_VALUE : 1L << bits);
        BitSet taken = new BitSet(tried);
        for (int row = 0; row < column.size(); row++) {
            long above = column.integer(row) - least;
            if (above >= 0 && above < tried && !column.isBlank(row)) {
                taken.set((int) above);
            }
        }
        int free = taken.nextClearBit(0);
        if (free >= tried) {
            return null;
        }
        long stand = least + free;
        if (column instanceof ByteColumn) {
            return (byte) stand;
        }
        if (column instanceof ShortColumn) {
            return (short) stand;
        }
        return column instanceof IntColumn ? (Number) (int) stand : (Number) stand;
    }

    private static Class<?> cellClass(Column column) {
        if (column instanceof ArrayColumn arrays) {
            return arrays.element().arrayType();
        }
        if (column instanceof DoubleColumn) {
            return Double.class;
        }
        if (column instanceof FloatColumn) {
            return Float.class;
        }
        if (column instanceof BooleanColumn) {
            return Boolean.class;
        }
        if (column instanceof StringColumn) {
            return String.class;
        }
        return column instanceof IntColumn ? Integer.class : column instanceof ShortColumn ? Short.class
                : column instanceof ByteColumn ? Byte.class : Long.class;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
