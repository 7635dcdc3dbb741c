/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class MemberComparisonTest {
    private static final long FIRST = 5_537_738_593_028_843_009L;
    private static final String[] RECIPE = {"clusters:", "- name: X", "  where: [parallax > 0]",
        "  features: [pmra, pmdec, parallax]", "  bootstrap: 0", "  published: {table: list.csv, source_id: Source, "
                + "where: ['Cluster == \"X\"']}"};

    private static Table list(long[] ids, String... clusters) {
        return new Table("", List.of(), List.of(new LongColumn(ColumnInfo.named("Source"), ids, Blanks.NONE),
                StringColumn.of(ColumnInfo.named("Cluster"), List.of(clusters))));
    }

    private static Findings find(Table list, String... lines) {
        return Recipes.find(Map.of("input", Stars.withCluster(3).table(), "clusters[0].published.table", list), lines);
    }

    @Test
    void eachStarIsInOnePlace() {
        // 950 is a member; 20 of the field with a negative parallax is cut; one is not in the table; one is of Y
        double[] parallax = ((org.astrarium.core.table.NumberColumn) Stars.withCluster(3).table().column("parallax"))
                .numbers();
        int cut = java.util.stream.IntStream.range(0, 900).filter(i -> parallax[i] <= 0).findFirst().orElseThrow();
        Findings findings = find(list(new long[] {FIRST + 950, FIRST + cut, 17, FIRST + 951}, "X", "X", "X", "Y"),
                RECIPE);
        Membership cluster = findings.clusters().get(0);
        MemberComparison c = cluster.comparison().orElseThrow();
        assertEquals(3, c.published());
        assertEquals(1, c.absent());
        assertArrayEquals(new int[] {950}, c.common());
        assertArrayEquals(new int[] {cut}, c.cut());
        assertEquals(0, c.missed().length);
        assertEquals(cluster.members().count() - 1, c.extra().length);
        assertEquals(0.5, c.completeness(), 1e-12);
        assertEquals(1.0 / cluster.members().count(), c.purity(), 1e-12);
    }

    @Test
    void aListWithoutIdentifiersIsAnErrorOfTheKey() {
        InputException wrong = assertThrows(InputException.class, () -> find(new Table("", List.of(), List.of(
                StringColumn.of(ColumnInfo.named("Source"), List.of("a")))), RECIPE));
        assertEquals("clusters[0].published.source_id", wrong.problem().key());
        assertTrue(wrong.getMessage().contains("Source"), wrong.getMessage());
    }
}
