/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.List;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/**
 * The calibrators with another cut in parallax over its error than the recipe's: its other conditions hold, those that
 * ask for the error of the parallax do not.
 *
 * @param table    the table with the derived columns
 * @param uncut    the stars without any such cut
 * @param made     true if the recipe makes one
 * @param parallax parallaxes less their zero point
 * @param error    their errors
 */
record ParallaxCut(Table table, Selection uncut, boolean made, NumberColumn parallax, NumberColumn error) {
    /** The loosest that still leaves parallaxes of which each says something. */
    static final double LOOSEST = 3;
    /** The strictest that leaves stars enough in today's catalogues. */
    static final double STRICTEST = 12;

    /** For a table that has parallaxes with errors. */
    static ParallaxCut of(CepheidSettings settings, CepheidColumns columns, Sample sample) {
        Table table = sample.table();
        NumberColumn error = columns.numbers(Role.PARALLAX_ERROR).orElseThrow();
        Conditions conditions = settings.calibrators();
        List<Selection> each = conditions.each(table);
        Selection uncut = sample.stars();
        boolean made = false;
        for (int i = 0; i < each.size(); i++) {
            boolean quality = conditions.names(i).contains(error.name())
                    || conditions.names(i).contains(Role.PARALLAX_ERROR.word());
            made |= quality;
            uncut = quality ? uncut : uncut.and(each.get(i));
        }
        return new ParallaxCut(table, uncut, made, table.numbers(DerivedColumns.PARALLAX_CORRECTED), error);
    }

    /** Those whose parallax is at least so many times its error. */
    Selection at(double ratio) {
        return uncut.and(Selection.where("cut", table.rowCount(),
                row -> parallax.number(row) >= ratio * error.number(row)));
    }
}
