/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.cluster.ComputedColumns;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Found;
import org.astrarium.cluster.Membership;
import org.astrarium.cluster.Role;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** The tables of a result: of each cluster the stars that were fitted, and the stars that the search found. */
public final class ResultTables {
    private ResultTables() {
    }

    /** One a cluster, and one of the search. */
    public static List<NamedTable> of(Findings findings) {
        List<NamedTable> tables = new ArrayList<>();
        for (Membership cluster : findings.clusters()) {
            tables.add(new NamedTable(cluster.settings().slug(), "Stars fitted for " + cluster.settings().name()
                    + " with their probability of belonging to it", memberships(findings, cluster)));
        }
        findings.search().filter(search -> !search.found().isEmpty()).ifPresent(search -> tables.add(new NamedTable(
                "search", "Stars of the groups that the search found", found(findings, search.found()))));
        return tables;
    }

    private static Table memberships(Findings findings, Membership cluster) {
        List<Column> columns = columns(findings, cluster.features().rows());
        columns.add(new DoubleColumn(ColumnInfo.of("probability", "", "stat.probability",
                "Probability that the star belongs to " + cluster.settings().name()), cluster.probability()));
        columns.add(new IntColumn(ColumnInfo.of("component", "", "meta.code.class",
                "Most probable component, from 0; the cluster is "
                        + Wording.and(cluster.group().parts().stream().map(String::valueOf).toList())),
                cluster.component(),
                Blanks.NONE));
        return new Table(cluster.settings().name(), findings.input().parameters(), columns);
    }

    private static Table found(Findings findings, List<Found> found) {
        int[] rows = found.stream().flatMapToInt(f -> Arrays.stream(f.rows())).toArray();
        List<Column> columns = columns(findings, rows);
        columns.add(StringColumn.of(ColumnInfo.of("group", "", "meta.id;meta.group",
                "Group that the search found the star in"), found.stream()
                        .flatMap(f -> Arrays.stream(f.rows()).mapToObj(row -> f.name())).toList()));
        return new Table("Groups that the search found", findings.input().parameters(), columns);
    }

    /** The input's columns, and of the computed ones those that it lacks; identifiers under their usual name. */
    private static List<Column> columns(Findings findings, int[] rows) {
        List<Column> columns = new ArrayList<>();
        List<String> taken = new ArrayList<>(List.of("probability", "component", "group"));
        findings.columns().find(Role.SOURCE_ID).filter(c -> findings.input().find("source_id").isEmpty())
                .ifPresent(c -> {
                    taken.add("source_id");
                    columns.add(c.with(ColumnInfo.of("source_id", "", "meta.id;meta.main", "Identifier")).gather(rows));
                });
        for (Column column : findings.input().columns()) {
            if (!taken.contains(column.name())) {
                columns.add(column.gather(rows));
            }
        }
        for (String name : ComputedColumns.names()) {
            if (findings.input().find(name).isEmpty()) {
                findings.columns().table().find(name).filter(column -> !isRole(findings, name))
                        .ifPresent(column -> columns.add(column.gather(rows)));
            }
        }
        return columns;
    }

    /** True if the column stands among the input's under the survey's name. */
    private static boolean isRole(Findings findings, String name) {
        return Arrays.stream(Role.values()).filter(role -> role.word().equals(name)).findFirst()
                .flatMap(findings.columns()::find).filter(c -> findings.input().find(c.name()).isPresent()).isPresent();
    }
}
