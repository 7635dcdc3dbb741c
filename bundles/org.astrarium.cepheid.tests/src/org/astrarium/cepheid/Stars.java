/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/**
 * Builds tables of stars with the archive's columns. A star obeys M_W = -2.6 - 3.3 log10 P exactly, has errors of 0.01
 * mag in each band and of 1 % in its distance, lies in the plane at l = 100 and is a classical fundamental-mode
 * Cepheid, unless a test says otherwise.
 */
public final class Stars {
    /** Slope of the law. */
    public static final double SLOPE = -3.3;
    /** Intercept of the law. */
    public static final double INTERCEPT = -2.6;

    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** Adds a star with a period in d at a distance in pc. */
    public Stars add(double period, double distance) {
        Map<String, Object> row = new LinkedHashMap<>();
        double colour = 0.9;
        double w = INTERCEPT + SLOPE * Math.log10(period) + 5 * Math.log10(distance) - 5;
        double g = w + 1.9 * colour;
        row.put("source_id", 4_052_922_352_453_886_976L + rows.size());
        row.put("l", 100.0);
        row.put("b", 1.0);
        row.put("parallax", 1000 / distance);
        row.put("parallax_error", 10 / distance);
        row.put("type_best_classification", "DCEP");
        row.put("mode_best_classification", "FUNDAMENTAL");
        row.put("pf", period);
        row.put("pf_error", 1e-4);
        row.put("int_average_g", g);
        row.put("int_average_g_error", 0.01);
        row.put("int_average_bp", g + 0.4 * colour);
        row.put("int_average_bp_error", 0.01);
        row.put("int_average_rp", g - 0.6 * colour);
        row.put("int_average_rp_error", 0.01);
        row.put("r_est", distance);
        row.put("r_lo", distance * 0.99);
        row.put("r_hi", distance * 1.01);
        rows.add(row);
        return this;
    }

    /** Changes a value of the star added last; NaN or null for a blank. */
    public Stars with(String column, Object value) {
        rows.get(rows.size() - 1).put(column, value);
        return this;
    }

    /** Adds to a number of the star added last. */
    public Stars shift(String column, double by) {
        return with(column, (Double) rows.get(rows.size() - 1).get(column) + by);
    }

    /** Dims the star added last by so many mag; its parallax and distance stay. */
    public Stars fainter(double magnitudes) {
        for (String band : List.of("int_average_g", "int_average_bp", "int_average_rp")) {
            shift(band, magnitudes);
        }
        return this;
    }

    /** Puts the star added last at the centre of the LMC. */
    public Stars inLmc() {
        return with("l", 280.0).with("b", -33.0);
    }

    /** Twenty calibrators from 2 to 40 d and five stars of the LMC at 49,590 pc, all without any scatter. */
    public static Stars clean() {
        Stars stars = new Stars();
        for (int i = 0; i < 20; i++) {
            stars.add(2 * Math.pow(20, i / 19.0), 500 + 100 * i);
        }
        for (int i = 0; i < 5; i++) {
            stars.add(3 + i, 49_590).inLmc().with("parallax_error", 0.05);
        }
        return stars;
    }

    /** The table without some of its columns. */
    public Table table(String... left) {
        List<Column> columns = new ArrayList<>();
        for (String name : rows.get(0).keySet()) {
            if (!List.of(left).contains(name)) {
                columns.add(column(name));
            }
        }
        return new Table("stars", List.of(), columns);
    }

    private Column column(String name) {
        ColumnInfo info = ColumnInfo.named(name);
        List<Object> values = rows.stream().map(row -> row.get(name)).toList();
        if (rows.get(0).get(name) instanceof Long) {
            return new LongColumn(info, values.stream().mapToLong(Long.class::cast).toArray(), Blanks.NONE);
        }
        if (rows.get(0).get(name) instanceof String) {
            return StringColumn.of(info, rows.stream().map(row -> (String) row.get(name)).toList());
        }
        return new DoubleColumn(info, values.stream().mapToDouble(Double.class::cast).toArray());
    }
}
