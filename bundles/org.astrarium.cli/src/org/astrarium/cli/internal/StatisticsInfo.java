/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.statistics.ColumnStatistics;

/** What {@code astrarium info --statistics} tells of the values of each column. */
final class StatisticsInfo {
    private static final int DIGITS = 6;

    private StatisticsInfo() {
    }

    static void print(Table table, PrintStream out) {
        out.println();
        List<String> heads = new ArrayList<>(List.of("statistics", ">values", ">distinct", ">mean", ">sd"));
        ColumnStatistics.LEVELS.forEach(level -> heads.add(">" + Math.round(100 * level) + "%"));
        TextTable text = new TextTable(heads);
        for (Column column : table.columns()) {
            ColumnStatistics statistics = ColumnStatistics.of(column, Progress.NONE);
            List<String> row = new ArrayList<>(List.of(column.name(), Integer.toString(statistics.count()),
                    Integer.toString(statistics.distinct()), number(statistics.moments().mean()),
                    number(statistics.moments().deviation())));
            ColumnStatistics.LEVELS.forEach(level -> row.add(number(statistics.quantile(level))));
            text.row(row);
        }
        text.print(out);
    }

    private static String number(double x) {
        return Double.isNaN(x) ? "" : Notation.TERMINAL.number(x, DIGITS);
    }
}
