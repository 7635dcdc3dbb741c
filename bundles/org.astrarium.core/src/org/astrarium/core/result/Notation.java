/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are written for people: an uncertainty with two significant digits, the value to the same decimal place;
 * a decimal point everywhere. {@link #TERMINAL} is plain ASCII without grouping, {@link #PAGE} has the true minus, the
 * plus-minus sign and thin spaces between groups of three digits from five digits on.
 */
public enum Notation {
    /** Plain ASCII: {@code -3.033 +- 0.050}. */
    TERMINAL("-", "+-", "", " "),
    /** For windows and reports: {@code −3.033 ± 0.050}. */
    PAGE("\u2212", "\u00b1", "\u2009", "\u2009");

    private final String minus;
    private final String plusMinus;
    private final String group;
    private final String beforeUnit;

    Notation(String minus, String plusMinus, String group, String beforeUnit) {
        this.minus = minus;
        this.plusMinus = plusMinus;
        this.group = group;
        this.beforeUnit = beforeUnit;
    }

    /** A measurement with its unit. */
    public String of(Measurement m) {
        String unit = m.unit().isEmpty() ? "" : beforeUnit + m.unit();
        return value(m) + unit;
    }

    /** A measurement without its unit. */
    public String value(Measurement m) {
        double error = Math.max(m.lower(), m.upper());
        if (!Double.isFinite(m.value())) {
            return "none";
        }
        if (!Double.isFinite(error) || error <= 0) {
            return number(m.value(), 6);
        }
        int places = 1 - (int) Math.floor(Math.log10(roundToTwo(error)));
        if (m.symmetric()) {
            return fixed(m.value(), places) + " " + plusMinus + " " + fixed(error, places);
        }
        return fixed(m.value(), places) + " +" + fixed(m.upper(), places) + " " + minus + fixed(m.lower(), places);
    }

    /** A count. */
    public String count(long n) {
        return grouped(n < 0 ? minus : "", Long.toString(Math.abs(n)), "");
    }

    /** A number with so many significant digits, trailing zeros dropped; with an exponent beyond 10^-5 and 10^15. */
    public String number(double x, int digits) {
        if (!Double.isFinite(x)) {
            return "none";
        }
        if (x == 0) {
            return "0";
        }
        double size = Math.abs(x);
        BigDecimal rounded = new BigDecimal(size).round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        if (size < 1e-5 || size >= 1e15) {
            int exponent = rounded.precision() - rounded.scale() - 1;
            return (x < 0 ? minus : "") + rounded.scaleByPowerOfTen(-exponent).toPlainString() + "e"
                    + (exponent < 0 ? minus : "") + Math.abs(exponent);
        }
        return split(x < 0, rounded.toPlainString());
    }

    /** A number with so many decimal places; a negative count rounds to tens, hundreds and so on. */
    public String fixed(double x, int places) {
        if (!Double.isFinite(x)) {
            return "none";
        }
        BigDecimal rounded = new BigDecimal(Math.abs(x)).setScale(places, RoundingMode.HALF_EVEN);
        return split(x < 0 && rounded.signum() != 0, rounded.toPlainString());
    }

    private String split(boolean negative, String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return grouped(negative ? minus : "", whole, point < 0 ? "" : plain.substring(point));
    }

    private String grouped(String sign, String whole, String fraction) {
        if (group.isEmpty() || whole.length() < 5) {
            return sign + whole + fraction;
        }
        StringBuilder out = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            out.insert(at, group);
        }
        return sign + out + fraction;
    }

    private static double roundToTwo(double error) {
        return new BigDecimal(error).round(new java.math.MathContext(2, RoundingMode.HALF_EVEN)).doubleValue();
    }
}
