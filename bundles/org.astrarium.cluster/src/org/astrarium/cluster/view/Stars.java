/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.astrarium.cluster.ClusterColumns;
import org.astrarium.cluster.ClusterSettings;
import org.astrarium.cluster.ComputedColumns;
import org.astrarium.cluster.Role;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;

/**
 * A sample of stars in the columns that its diagrams are drawn in.
 *
 * @param table      the table's file
 * @param rowCount   rows of the table
 * @param rows       those of the sample, ascending
 * @param quantities what the table allows
 * @param names      identifiers of the rows, or null
 */
public record Stars(Path table, int rowCount, int[] rows, Map<Dimension, Quantity> quantities, Column names) {
    private static final double ALL = 1;
    private static final double MOST = 0.98;
    private static final double NEARLY_ALL = 0.998;

    /**
     * The sample of a recipe in the columns that its table has.
     *
     * @param rows those of the sample, ascending
     */
    public static Stars of(Path table, ClusterColumns columns, ClusterSettings settings, int[] rows) {
        Map<Dimension, Quantity> found = new EnumMap<>(Dimension.class);
        Builder add = (dimension, name, column, axis, shown) -> {
            if (column instanceof NumberColumn numbers) {
                found.put(dimension, Quantity.of(name, axis, numbers.numbers(), rows, shown));
            }
        };
        add.column(Dimension.XI, ComputedColumns.XI, named(columns, ComputedColumns.XI),
                Axis.of("\u03be", "deg").reverse(), ALL);
        add.column(Dimension.ETA, ComputedColumns.ETA, named(columns, ComputedColumns.ETA), Axis.of("\u03b7", "deg"),
                ALL);
        add.column(Dimension.PMRA, Role.PMRA.word(), role(columns, Role.PMRA),
                Axis.of("\u03bc_{\u03b1*}", "mas/yr"), NEARLY_ALL);
        add.column(Dimension.PMDEC, Role.PMDEC.word(), role(columns, Role.PMDEC), Axis.of("\u03bc_{\u03b4}", "mas/yr"),
                NEARLY_ALL);
        add.column(Dimension.PARALLAX, Role.PARALLAX.word(), role(columns, Role.PARALLAX), Axis.of("\u03d6", "mas"),
                MOST);
        boolean estimated = columns.has(Role.R_EST);
        String distance = estimated ? Role.R_EST.word() : ComputedColumns.DISTANCE;
        add.column(Dimension.DISTANCE, distance, estimated ? role(columns, Role.R_EST) : named(columns, distance),
                Axis.of("distance", "pc"), MOST);
        add.column(Dimension.COLOUR, settings.colour(), named(columns, settings.colour()),
                settings.colour().equals("bp_rp") ? Axis.of("G_{BP} \u2212 G_{RP}", "mag")
                        : Axis.of(settings.colour(), "mag"), NEARLY_ALL);
        String magnitude = settings.magnitude();
        add.column(Dimension.MAGNITUDE, magnitude, named(columns, magnitude), Axis.magnitude(
                magnitude.equals("phot_g_mean_mag") || magnitude.equals("g_mag") ? "G" : magnitude), NEARLY_ALL);
        return new Stars(table, rowCount(columns), rows, found, role(columns, Role.SOURCE_ID));
    }

    private interface Builder {
        void column(Dimension dimension, String name, Column column, Axis axis, double shown);
    }

    private static Column named(ClusterColumns columns, String name) {
        return columns.table().find(name).or(() -> Arrays.stream(Role.values()).filter(r -> r.word().equals(name))
                .findFirst().flatMap(columns::find)).orElse(null);
    }

    private static Column role(ClusterColumns columns, Role role) {
        return columns.find(role).orElse(null);
    }

    private static int rowCount(ClusterColumns columns) {
        return columns.table().rowCount();
    }

    /** The quantity of a dimension; null where the table has none. */
    public Quantity in(Dimension dimension) {
        return quantities.get(dimension);
    }

    /** A row by its identifier. */
    public String name(int row) {
        return names == null || row >= rowCount ? "row " + (row + 1) : names.text(row);
    }
}
