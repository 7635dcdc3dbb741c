/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;

/** A program of its own, with a small heap, that reads a table and says what is in it. */
final class LargeTable {
    private LargeTable() {
    }

    /** Prints whether the table is mapped, its phases' last, the sum of every column and the rows of a selection. */
    public static void main(String[] arguments) {
        String[] last = {""};
        Table table = TableFiles.read(Path.of(arguments[0]), new Progress() {
            @Override
            public void report(double fraction, String phase) {
                last[0] = phase;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        System.out.println(table.isMapped() + " " + last[0].contains("temporary file"));
        for (var column : table.columns()) {
            System.out.println(column.name() + " " + sum(column));
        }
        if (table.columns().get(1) instanceof ArrayColumn) {
            return;
        }
        System.out.println(Expression.parse("d3 > 0.5 and id % 2 == 0 and word == 'w6'").select(table, "s").count());
    }

    private static double sum(org.astrarium.core.table.Column column) {
        if (column instanceof StringColumn texts) {
            long letters = 0;
            for (int row = 0; row < texts.size(); row++) {
                letters += texts.text(row).length();
            }
            return letters;
        }
        if (column instanceof ArrayColumn arrays) {
            double sum = 0;
            for (int row = 0; row < arrays.size(); row++) {
                if (arrays.value(row) instanceof float[] cell) {
                    for (float value : cell) {
                        sum += value;
                    }
                }
            }
            return sum;
        }
        NumberColumn numbers = (NumberColumn) column;
        double[] block = new double[1000];
        double sum = 0;
        for (int from = 0; from < numbers.size(); from += block.length) {
            int to = Math.min(numbers.size(), from + block.length);
            numbers.numbers(from, to, block);
            for (int i = 0; i < to - from; i++) {
                sum += block[i];
            }
        }
        return sum;
    }
}
