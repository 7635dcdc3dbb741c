/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.IntegerColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** Finds what a format cannot hold of a table, as the writers here write it and the readers here read it. */
final class Losses {
    private final Table table;
    private final String format;
    private final List<Loss> found = new ArrayList<>();

    private Losses(Table table, String format) {
        this.table = table;
        this.format = format;
    }

    static List<Loss> of(Table table, TableWriter writer) {
        Losses losses = new Losses(table, writer.title());
        switch (writer) {
            case CSV -> losses.csv();
            case ECSV -> losses.ecsv();
            case FITS -> losses.fits();
            case PARQUET -> losses.parquet();
            default -> losses.votable();
        }
        return losses.found;
    }

    private void csv() {
        metadata();
        boolean named = !table.name().isEmpty();
        boolean told = !table.parameters().isEmpty();
        if (named || told) {
            found.add(Loss.ofTable(Loss.Part.PARAMETERS, format + " cannot hold " + (named ? "the table's name" : "")
                    + (named && told ? " and " : "") + (told ? "its " + count(table.parameters().size(), "parameter")
                            : "") + ": lost"));
        }
        add(Loss.Part.ARRAYS, "arrays: they become text", ArrayColumn.class::isInstance);
        add(Loss.Part.TEXTS, "texts that look like numbers or truth values: read back as such",
                TextLosses::looksLikeAnotherType);
        add(Loss.Part.NAMES, "names that are numbers or have blanks around them: read back otherwise",
                column -> !column.name().strip().equals(column.name()) || CsvReader.isNumber(column.name()));
        add(Loss.Part.TYPES, "types: numbers are read back as long or double, columns of nothing but blanks as double",
                Losses::changesTypeInCsv);
    }

    private static boolean changesTypeInCsv(Column column) {
        if (column instanceof ArrayColumn || column instanceof DoubleColumn) {
            return false;
        }
        boolean kept = column instanceof LongColumn || column instanceof BooleanColumn
                || column instanceof StringColumn;
        return !kept || IntStream.range(0, column.size()).allMatch(column::isBlank);
    }

    private void ecsv() {
        Set<String> names = new HashSet<>(Set.of("name"));
        List<Parameter> parameters = table.parameters();
        boolean twice = parameters.stream().anyMatch(parameter -> !names.add(parameter.name()));
        if (twice) {
            found.add(Loss.ofTable(Loss.Part.PARAMETERS, format
                    + " cannot hold two parameters of one name, nor one named \"name\": the first of each is kept"));
        }
        if (parameters.stream().anyMatch(p -> !(p.unit() + p.ucd() + p.description()).isEmpty())) {
            found.add(Loss.ofTable(Loss.Part.PARAMETERS, format
                    + " cannot hold units, UCDs and descriptions of parameters: lost"));
        }
    }

    private void parquet() {
        add(Loss.Part.TEXTS, "holes in arrays of texts: they become empty", TextLosses::hasHoles);
        parametersOfVotable();
    }

    /**
     * STIL writes those that VOTable's characters of two bytes cannot hold as INFO, with nothing but a value; and XML
     * makes one blank of a line break within an attribute.
     */
    private void parametersOfVotable() {
        if (table.parameters().stream().anyMatch(p -> p.value().matches("(?s).*[\\n\\r\\t].*"))) {
            found.add(Loss.ofTable(Loss.Part.PARAMETERS, format
                    + " cannot hold line breaks and tabs in parameters: they become blanks"));
        }
        if (table.parameters().stream().anyMatch(p -> p.value().codePoints().anyMatch(c -> c > 0xffff))) {
            found.add(Loss.ofTable(Loss.Part.PARAMETERS, format + " cannot hold units, UCDs and descriptions of"
                    + " parameters with characters beyond the first 65536 of Unicode: lost"));
        }
    }

    private void votable() {
        parametersOfVotable();
        add(Loss.Part.TYPES, "signed bytes: they become short", Losses::hasBytes);
        add(Loss.Part.ARRAYS, "arrays of one number: they become numbers", column -> column instanceof ArrayColumn array
                && array.element() != String.class && Arrays.equals(array.shape(), new int[] {1}));
        add(Loss.Part.TEXTS, "blanks at the end of texts: lost", TextLosses::endsInBlanks);
        add(Loss.Part.TEXTS, "holes in arrays of texts: they become empty", TextLosses::hasHoles);
    }

    private void fits() {
        votable();
        add(Loss.Part.TEXTS, "characters other than the printable ones of ASCII: they become question marks",
                TextLosses::isBeyondAscii);
        add(Loss.Part.BLANKS, "blank cells of arrays of fixed length: they become zeros, NaN or empty texts",
                column -> column instanceof ArrayColumn array && array.shape()[array.shape().length - 1] >= 0
                        && hasBlanks(column));
        add(Loss.Part.BLANKS, "blanks where every whole number of the type is taken: they become values",
                column -> column instanceof IntegerColumn whole && hasBlanks(column) && StarView.stand(whole) == null);
    }

    private static boolean hasBytes(Column column) {
        return column instanceof ByteColumn || column instanceof ArrayColumn array && array.element() == byte.class;
    }

    static boolean hasBlanks(Column column) {
        return IntStream.range(0, column.size()).anyMatch(column::isBlank);
    }

    /** One line for all metadata of columns, as most lose several at once. */
    private void metadata() {
        List<String> parts = new ArrayList<>();
        part("units", ColumnInfo::unit, parts);
        part("UCDs", ColumnInfo::ucd, parts);
        part("utypes", ColumnInfo::utype, parts);
        part("descriptions", ColumnInfo::description, parts);
        add(Loss.Part.METADATA, String.join(", ", parts) + ": lost", column -> !column.info()
                .equals(ColumnInfo.named(column.name())));
    }

    private void part(String name, Function<ColumnInfo, String> part, List<String> parts) {
        if (table.columns().stream().anyMatch(column -> !part.apply(column.info()).isEmpty())) {
            parts.add(name);
        }
    }

    private void add(Loss.Part part, String text, Predicate<Column> isLost) {
        List<String> columns = table.columns().stream().filter(isLost).map(Column::name).toList();
        if (!columns.isEmpty()) {
            found.add(Loss.ofColumns(part, format + " cannot hold " + text, columns));
        }
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
