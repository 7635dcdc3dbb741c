/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;

/** Joins two tables whose rows were matched. */
final class JoinedTable {
    private static final String SEPARATION = "separation";

    private final Table first;
    private final Table second;
    private final Pairs pairs;
    private final Join join;

    JoinedTable(Table first, Table second, Pairs pairs, Join join) {
        this.first = first;
        this.second = second;
        this.pairs = pairs;
        this.join = join;
    }

    Table table(Progress progress) {
        progress.report(0, "joining");
        int[] left = pairs.first();
        int[] right = pairs.second();
        double[] separation = pairs.separation();
        if (join == Join.UNMATCHED) {
            left = unmatched();
            return new Table(first.name(), first.parameters(), columns(first.columns(), left, progress));
        }
        if (join == Join.ALL_OF_FIRST) {
            int[] order = withUnmatched();
            left = Arrays.stream(order).map(i -> i < 0 ? -1 - i : pairs.first()[i]).toArray();
            right = Arrays.stream(order).map(i -> i < 0 ? -1 : pairs.second()[i]).toArray();
            separation = separation == null ? null
                    : Arrays.stream(order).mapToDouble(i -> i < 0 ? Double.NaN : pairs.separation()[i]).toArray();
        }
        List<Column> columns = new ArrayList<>(columns(renamed(first, second, "_1"), left, progress.part(0, 0.5)));
        columns.addAll(columns(renamed(second, first, "_2"), right, progress.part(0.5, 1)));
        if (separation != null) {
            columns.add(new DoubleColumn(ColumnInfo.of(free(SEPARATION, columns), "arcsec", "pos.angDistance",
                    "Separation of the two positions"), separation));
        }
        return new Table(name(), parameters(), distinct(columns));
    }

    /** Rows of the first table without a match. */
    private int[] unmatched() {
        BitSet rows = pairs.matched();
        rows.flip(0, first.rowCount());
        return rows.stream().toArray();
    }

    /** Pairs by their place in the list, and between them rows of the first table without one, as -1 - row. */
    private int[] withUnmatched() {
        int[] alone = unmatched();
        int[] order = new int[alone.length + pairs.count()];
        int next = 0;
        int pair = 0;
        for (int row : alone) {
            while (pair < pairs.count() && pairs.first()[pair] < row) {
                order[next++] = pair++;
            }
            order[next++] = -1 - row;
        }
        while (pair < pairs.count()) {
            order[next++] = pair++;
        }
        return order;
    }

    private static List<Column> columns(List<Column> of, int[] rows, Progress progress) {
        Column[] out = new Column[of.size()];
        IntStream.range(0, out.length).parallel().forEach(i -> {
            progress.checkCancelled();
            out[i] = PaddedRows.of(of.get(i), rows);
        });
        progress.report(1, "joining");
        return Arrays.asList(out);
    }

    /** Formats differ in telling upper from lower case, so that names that differ in that alone clash too. */
    private static List<Column> renamed(Table table, Table other, String suffix) {
        return table.columns().stream().map(column -> other.find(column.name()).isEmpty() ? column
                : column.with(named(column.info(), column.name() + suffix))).toList();
    }

    /** Where a suffixed name is taken by another column, it gets a further one. */
    private static List<Column> distinct(List<Column> columns) {
        Set<String> taken = new HashSet<>();
        List<Column> out = new ArrayList<>();
        for (Column column : columns) {
            String name = column.name();
            while (!taken.add(name)) {
                name += "_";
            }
            out.add(name.equals(column.name()) ? column : column.with(named(column.info(), name)));
        }
        return out;
    }

    private static String free(String wish, List<Column> columns) {
        String name = wish;
        for (int n = 1; ; n++) {
            String asked = name.toLowerCase(Locale.ROOT);
            if (columns.stream().noneMatch(c -> c.name().toLowerCase(Locale.ROOT).equals(asked))) {
                return name;
            }
            name = wish + "_" + n;
        }
    }

    private static ColumnInfo named(ColumnInfo info, String name) {
        return new ColumnInfo(name, info.unit(), info.ucd(), info.utype(), info.description());
    }

    private String name() {
        return first.name().isEmpty() || second.name().isEmpty() ? first.name() + second.name()
                : first.name() + " and " + second.name();
    }

    /** Those of the first table, then those of the second that say something else. */
    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(first.parameters());
        for (Parameter parameter : second.parameters()) {
            if (!all.contains(parameter)) {
                boolean clash = first.parameter(parameter.name()).isPresent();
                all.add(!clash ? parameter : new Parameter(parameter.name() + "_2", parameter.value(),
                        parameter.unit(), parameter.ucd(), parameter.description()));
            }
        }
        return all;
    }
}
