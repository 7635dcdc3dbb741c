/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they stand on axes and in readouts: a decimal point everywhere, a true minus, thousands apart from five
 * digits on.
 */
public final class NumberText {
    private static final char MINUS = '\u2212';
    private static final char THIN_SPACE = '\u2009';
    private static final int GROUPED_FROM = 5;

    private NumberText() {
    }

    /** A number with so many decimals. */
    public static String of(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int at = point - 3; point >= GROUPED_FROM && at > 0; at -= 3) {
            text.insert(at, THIN_SPACE);
        }
        if (rounded.signum() < 0) {
            text.insert(0, MINUS);
        }
        return text.toString();
    }

    /** Ten to a whole power, as markup. */
    static String powerOfTen(int exponent) {
        return "10^{" + of(exponent, 0) + "}";
    }

    /** A number with as many decimals as tell it from one a step away. */
    public static String withStep(double value, double step) {
        if (!Double.isFinite(value)) {
            return "\u2014";
        }
        int exponent = (int) Math.floor(Math.log10(Math.max(Math.abs(value), step)));
        if (exponent >= 7 || exponent <= -5) {
            int decimals = Math.min(12, Math.max(0, exponent - (int) Math.floor(Math.log10(step))));
            return of(value / Math.pow(10, exponent), decimals) + "e" + of(exponent, 0);
        }
        return of(value, decimals(step));
    }

    /** Decimals that a multiple of step needs. */
    static int decimals(double step) {
        // The small addition keeps a step of 0.1 - 1e-17 from asking for two.
        return (int) Math.min(15, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    }
}
