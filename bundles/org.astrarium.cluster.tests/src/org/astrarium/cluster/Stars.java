/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;
import org.astrarium.inference.random.Philox;

/** Builds small tables with the archive's columns. */
public final class Stars {
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final int rows;

    private Stars(int rows) {
        this.rows = rows;
    }

    /** So many rows, without any column but source_id yet. */
    public static Stars of(int rows) {
        return new Stars(rows);
    }

    /**
     * A field of 900 stars even over two degrees round (120, -40), proper motions of 5 mas/yr, parallaxes of 1 mas; and
     * behind its stars 100 of a cluster at (120.3, -40.2), (-3, 4) mas/yr and 2 mas. Rows from 900 on are its stars.
     */
    public static Stars withCluster(long seed) {
        Philox random = new Philox(seed);
        int n = 1000;
        double[][] v = new double[5][n];
        for (int i = 0; i < n; i++) {
            boolean member = i >= 900;
            v[0][i] = member ? 120.3 + 0.1 * random.nextGaussian() : 118.7 + 2.6 * random.nextDouble();
            v[1][i] = member ? -40.2 + 0.08 * random.nextGaussian() : -41 + 2 * random.nextDouble();
            v[2][i] = (member ? -3 : 0) + (member ? 0.2 : 5) * random.nextGaussian();
            v[3][i] = (member ? 4 : 0) + (member ? 0.2 : 5) * random.nextGaussian();
            v[4][i] = (member ? 2 : 1) + (member ? 0.1 : 0.4) * random.nextGaussian();
        }
        double[] error = new double[n];
        Arrays.fill(error, 0.1);
        return of(n).with("ra", v[0]).with("dec", v[1]).with("pmra", v[2]).with("pmdec", v[3]).with("parallax", v[4])
                .with("parallax_error", error).with("pmra_error", error.clone()).with("pmdec_error", error.clone());
    }

    /** Adds a column, or takes the place of one. */
    public Stars with(String name, double... values) {
        if (values.length != rows) {
            throw new IllegalArgumentException(values.length + " values for " + rows + " rows");
        }
        columns.put(name, values);
        return this;
    }

    /** The table; source_id counts from a number beyond 2^53, so that a lost digit shows. */
    public Table table() {
        long[] ids = new long[rows];
        Arrays.setAll(ids, i -> 5_537_738_593_028_843_009L + i);
        List<Column> all = new ArrayList<>();
        all.add(new LongColumn(ColumnInfo.named("source_id"), ids, Blanks.NONE));
        columns.forEach((name, values) -> all.add(new DoubleColumn(ColumnInfo.named(name), values)));
        return new Table("stars", List.of(), all);
    }
}
