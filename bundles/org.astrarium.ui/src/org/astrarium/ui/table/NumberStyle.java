/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.NumberColumn;

/**
 * How the numbers of one column are written: with the same number of decimals, so that their points stand below each
 * other, or all with an exponent. What a column needs is told from a sample of its values.
 *
 * @param decimals digits behind the point
 * @param exponent true to write a power of ten: {@code 1.234567e-12}
 */
public record NumberStyle(int decimals, boolean exponent) {
    /** Significant digits of a float. */
    private static final int FLOAT_DIGITS = 7;
    /** Decimals that are useful of a double: a nanoarcsecond in mas, 4 mas in degrees, a tenth of a second in days. */
    private static final int DOUBLE_DECIMALS = 6;
    private static final int DOUBLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;
    private static final MathContext STRAY = new MathContext(3, RoundingMode.HALF_EVEN);

    /** The style that suits a column of floating-point numbers. */
    public static NumberStyle of(NumberColumn column) {
        BigDecimal[] sample = Arrays.stream(SampleRows.of(column.size()))
                .filter(row -> Double.isFinite(column.number(row)) && column.number(row) != 0)
                .mapToObj(row -> new BigDecimal(column.text(row)).stripTrailingZeros())
                .toArray(BigDecimal[]::new);
        return of(sample, column instanceof FloatColumn);
    }

    private static NumberStyle of(BigDecimal[] sample, boolean isFloat) {
        if (sample.length == 0) {
            return new NumberStyle(1, false);
        }
        int[] exponents = Arrays.stream(sample).mapToInt(NumberStyle::exponentOf).sorted().toArray();
        int scale = Arrays.stream(sample).mapToInt(BigDecimal::scale).max().orElse(0);
        int digits = Arrays.stream(sample).mapToInt(BigDecimal::precision).max().orElse(1);
        int largest = exponents[exponents.length - 1];
        int typical = exponents[(exponents.length - 1) / 2];
        int high = exponents[exponents.length * 9 / 10];
        int useful = isFloat ? FLOAT_DIGITS - 1 - high : Math.max(DOUBLE_DECIMALS, DOUBLE_DECIMALS - 1 - typical);
        int decimals = Math.max(0, Math.min(scale, useful));
        if (decimals > MOST_DECIMALS || largest >= DOUBLE_DIGITS || typical > 9 || typical < -4) {
            return new NumberStyle(Math.max(1, Math.min(digits, FLOAT_DIGITS) - 1), true);
        }
        return new NumberStyle(Math.min(decimals, Math.max(0, DOUBLE_DIGITS - largest)), false);
    }

    /**
     * Writes a number.
     *
     * @param full the number in full precision, as {@link NumberColumn#text} gives it
     */
    public String text(String full) {
        if (full.endsWith("Infinity")) {
            return full.startsWith("-") ? "-inf" : "inf";
        }
        BigDecimal value = new BigDecimal(full);
        if (value.signum() == 0) {
            return exponent ? "0" : BigDecimal.ZERO.setScale(decimals).toPlainString();
        }
        if (exponent) {
            return withExponent(value.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN)), decimals);
        }
        BigDecimal fixed = value.setScale(decimals, RoundingMode.HALF_EVEN);
        if (fixed.signum() == 0 || exponentOf(value) >= DOUBLE_DIGITS) {
            return withExponent(value.round(STRAY), STRAY.getPrecision() - 1);
        }
        return fixed.toPlainString();
    }

    private static int exponentOf(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    private static String withExponent(BigDecimal rounded, int places) {
        int power = exponentOf(rounded);
        String mantissa = rounded.movePointLeft(power).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
        return mantissa + (power < 0 ? "e-" : "e+") + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
    }
}
