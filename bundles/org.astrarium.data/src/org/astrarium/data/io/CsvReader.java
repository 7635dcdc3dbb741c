/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Table;

/**
 * Reads comma-separated values (RFC 4180), or values separated by another character, in two passes: one to see what
 * each column holds, one to read it. Own, and not STIL's, which takes small whole numbers and decimals of six digits
 * for shorter types than written, so that {@code x == 0.1} fails, which takes the names for a row of data where all
 * columns hold text, and which drops the empty lines of a table of one column.
 *
 * <p>A column of whole numbers is one of longs, one of other numbers one of doubles; empty cells are blank, and so are
 * {@code null}, {@code NULL} and {@code NaN} among numbers. Whole numbers beyond 64 bits stay text, as a double would
 * change their digits.
 */
final class CsvReader {
    private final Source source;
    private final char separator;

    private CsvReader(Source source, char separator) {
        this.source = source;
        this.separator = separator;
    }

    static Table read(Source source, char separator) throws IOException {
        return new CsvReader(source, separator).table();
    }

    private Table table() throws IOException {
        List<CellKind> kinds = new ArrayList<>();
        List<String> names;
        try (CsvRows rows = new CsvRows(CsvRows.text(source.part(0, 0.5).open()), separator, 0)) {
            names = rows.next(0);
            if (names == null) {
                throw new NotATableException("it is empty", null);
            }
            names.forEach(name -> kinds.add(CellKind.BLANK));
            for (List<String> row = rows.next(names.size()); row != null; row = rows.next(names.size())) {
                for (int i = 0; i < kinds.size(); i++) {
                    kinds.set(i, kinds.get(i).with(row.get(i)));
                }
            }
        }
        boolean headless = names.stream().anyMatch(CsvReader::isNumber);
        if (headless) {
            for (int i = 0; i < names.size(); i++) {
                kinds.set(i, kinds.get(i).with(names.get(i)));
            }
        }
        return columns(names, kinds, headless);
    }

    /** True if a cell of the first line shows that this is no line of names. */
    static boolean isNumber(String name) {
        return name.matches(".*[0-9].*") && CellKind.BLANK.with(name).isNumber();
    }

    private Table columns(List<String> names, List<CellKind> kinds, boolean headless) throws IOException {
        List<ColumnBuilder> builders = kinds.stream().map(CellKind::builder).toList();
        Source rest = source.part(0.5, 1);
        ColumnSpace space = new ColumnSpace(rest::done);
        builders.forEach(builder -> builder.in(space));
        try (CsvRows rows = new CsvRows(CsvRows.text(rest.open()), separator, 0)) {
            if (!headless) {
                rows.next(0);
            }
            for (List<String> row = rows.next(names.size()); row != null; row = rows.next(names.size())) {
                for (int i = 0; i < builders.size(); i++) {
                    kinds.get(i).add(row.get(i), builders.get(i));
                }
            }
        }
        Set<String> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < builders.size(); i++) {
            String name = Metadata.unique(headless ? "" : names.get(i).strip(), i, taken);
            columns.add(builders.get(i).build(ColumnInfo.named(name)));
        }
        space.close();
        return new Table("", List.of(), columns);
    }
}
