/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Conditions over more rows than are worked on at a time: every row counts once. */
class ManyRowsTest {
    @Test
    void aConditionOverManyBlocksCountsWhatALoopCounts() {
        int rows = 5_000_000;
        Random random = new Random(1);
        double[] parallax = random.doubles(rows).toArray();
        double[] error = random.doubles(rows, 0.01, 0.2).toArray();
        Table table = new Table("", List.of(), List.of(new DoubleColumn(ColumnInfo.named("parallax"), parallax),
                new DoubleColumn(ColumnInfo.named("parallax_error"), error)));
        int expected = 0;
        for (int i = 0; i < rows; i++) {
            expected += parallax[i] / error[i] >= 10 ? 1 : 0;
        }
        assertEquals(expected, Expression.parse("parallax / parallax_error >= 10").select(table, "s").count());
    }
}
