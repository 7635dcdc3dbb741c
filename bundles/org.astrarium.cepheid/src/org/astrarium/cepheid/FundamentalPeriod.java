/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.function.IntToDoubleFunction;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * The period of the fundamental mode of stars that pulsate in the first overtone, P1 / P0 = 0.716 - 0.027 log10 P1
 * (Feast and Catchpole 1997, MNRAS 286, L1, after Alcock et al. 1995, AJ 109, 1653).
 */
final class FundamentalPeriod {
    private static final String FIRST_OVERTONE = "FIRST_OVERTONE";

    private FundamentalPeriod() {
    }

    /** From the period of the first overtone, in d. */
    static double of(double overtone) {
        return overtone / (0.716 - 0.027 * Math.log10(overtone));
    }

    /**
     * The period of each row in d: that of the fundamental mode, for first overtones the one that follows from theirs.
     * It stands in the role first_overtone_period, or, in tables with one column of periods, in the role period.
     */
    static IntToDoubleFunction of(CepheidColumns columns) {
        NumberColumn period = columns.numbers(Role.PERIOD).orElseThrow();
        NumberColumn overtone = columns.numbers(Role.FIRST_OVERTONE_PERIOD).orElse(period);
        StringColumn mode = columns.texts(Role.MODE);
        return row -> {
            if (mode.isBlank(row) || !mode.text(row).equals(FIRST_OVERTONE)) {
                return period.number(row);
            }
            return of(overtone.isBlank(row) ? period.number(row) : overtone.number(row));
        };
    }

    /** True if a row's star pulsates in the first overtone. */
    static boolean isOvertone(CepheidColumns columns, int row) {
        StringColumn mode = columns.texts(Role.MODE);
        return !mode.isBlank(row) && mode.text(row).equals(FIRST_OVERTONE);
    }
}
