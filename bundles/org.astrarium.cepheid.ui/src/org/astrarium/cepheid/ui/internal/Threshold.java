/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a condition ends with, {@code parallax / parallax_error >= 10}, and the places of a slider from
 * nothing to twice that number.
 *
 * @param before what stands before the number
 * @param step   between two places: a hundredth of the number or less, a power of ten
 * @param tick   the place of the number, from 0
 * @param ticks  the last place
 * @param sign   that of the number
 */
record Threshold(String before, BigDecimal step, int tick, int ticks, int sign) {
    private static final Pattern COMPARISON = Pattern.compile("(?s)(.*[<>]=?\\s*)(-?\\d+(?:\\.\\d+)?)\\s*");

    /** Of a condition; null if it does not end with a number other than 0. */
    static Threshold of(String condition) {
        Matcher matcher = COMPARISON.matcher(condition);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(2));
        if (number.signum() == 0) {
            return null;
        }
        int digits = number.abs().precision() - number.scale();
        BigDecimal step = BigDecimal.ONE.movePointRight(digits - 3);
        int tick = number.abs().divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return new Threshold(matcher.group(1), step, tick, 2 * tick, number.signum());
    }

    /** The condition with another number, that of a place. */
    String at(int place) {
        BigDecimal number = step.multiply(BigDecimal.valueOf((long) sign * place)).stripTrailingZeros();
        return before + number.toPlainString();
    }
}
