/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/**
 * Members beside those of a published list. Completeness and purity take the list for the truth, which it need not be.
 *
 * @param published how many stars the list has
 * @param absent    of them, how many are not in the table at all
 * @param common    rows of stars in both
 * @param cut       rows of stars of the list that a cut took away before the fit
 * @param missed    rows of stars of the list that were fitted but are no members here
 * @param extra     rows of members that the list does not have
 */
public record MemberComparison(int published, int absent, int[] common, int[] cut, int[] missed, int[] extra) {

    /**
     * Compares.
     *
     * @throws InputException if the list lacks its identifiers, or the table has none
     */
    static MemberComparison of(ClusterColumns columns, MembershipSettings settings, Table list, int[] rows,
            BitSet members) {
        MembershipSettings.Published published = settings.published().orElseThrow();
        Set<Long> ids = ids(published, list);
        NumberColumn own = columns.require(Role.SOURCE_ID, published.table());
        BitSet fitted = new BitSet();
        BitSet in = new BitSet();
        for (int i = 0; i < rows.length; i++) {
            fitted.set(rows[i]);
            in.set(rows[i], members.get(i));
        }
        BitSet listed = new BitSet();
        for (int row = 0; row < own.size(); row++) {
            listed.set(row, !own.isBlank(row) && ids.contains(own.integer(row)));
        }
        int[] common = listed.stream().filter(in::get).toArray();
        int[] cut = listed.stream().filter(row -> !fitted.get(row)).toArray();
        int[] missed = listed.stream().filter(row -> fitted.get(row) && !in.get(row)).toArray();
        int[] extra = in.stream().filter(row -> !listed.get(row)).toArray();
        return new MemberComparison(ids.size(), ids.size() - listed.cardinality(), common, cut, missed, extra);
    }

    private static Set<Long> ids(MembershipSettings.Published published, Table list) {
        Optional<NumberColumn> column = list.find(published.sourceId()).filter(NumberColumn.class::isInstance)
                .map(NumberColumn.class::cast).filter(NumberColumn::isInteger);
        if (column.isEmpty()) {
            throw published.section().fault("source_id", "the list has no whole numbers in a column \""
                    + published.sourceId() + "\"", "it has " + String.join(", ", list.columnNames()));
        }
        BitSet left = new BitSet();
        left.set(0, list.rowCount());
        List<Selection> each = Conditions.of(published.section(), "where").each(list);
        each.forEach(condition -> left.and(bits(condition)));
        Set<Long> ids = new HashSet<>();
        left.stream().filter(row -> !column.get().isBlank(row)).forEach(row -> ids.add(column.get().integer(row)));
        return ids;
    }

    private static BitSet bits(Selection selection) {
        BitSet bits = new BitSet();
        Arrays.stream(selection.rows()).forEach(bits::set);
        return bits;
    }

    /** Stars of the list that the table has. */
    public int present() {
        return published - absent;
    }

    /** The part of the list's stars in the table that are members here. */
    public double completeness() {
        return (double) common.length / present();
    }

    /** The part of the members that the list has. */
    public double purity() {
        return (double) common.length / (common.length + extra.length);
    }

    /** Harmonic mean of both. */
    public double f1() {
        return 2.0 * common.length / (2.0 * common.length + cut.length + missed.length + extra.length);
    }
}
