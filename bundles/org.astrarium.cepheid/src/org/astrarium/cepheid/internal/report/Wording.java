/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.Systematic;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.Notation;
import org.astrarium.inference.line.LineFit;

/** Phrases that several texts share. */
final class Wording {
    static final Notation PAGE = Notation.PAGE;

    private Wording() {
    }

    /** {@code M_{W} = (−3.033 ± 0.050) log_{10}(P / d) + (−2.986 ± 0.044)}, with the markup of charts. */
    static String law(LeavittLaw law) {
        LineFit line = law.line();
        String period = "log_{10}(P / d)";
        if (line.pivot() != 0) {
            String sign = line.pivot() < 0 ? " + " : " \u2212 ";
            period = "(" + period + sign + PAGE.number(Math.abs(line.pivot()), 4) + ")";
        }
        return "M_{W} = (" + PAGE.value(Measurement.of(line.slope(), line.slopeError(), "")) + ") " + period + " + ("
                + PAGE.value(Measurement.of(line.intercept(), line.interceptError(), "")) + ")";
    }

    /** A count of Cepheids in words. */
    static String cepheids(int n) {
        return PAGE.count(n) + (n == 1 ? " Cepheid" : " Cepheids");
    }

    /** The largest part of a systematic error, in words. */
    static String assumption(Systematic systematic) {
        return switch (systematic.largest()) {
            case "zero_point" -> "the zero point of the parallaxes";
            case "colour_coefficient" -> "the law of the dust (the colour coefficient)";
            case "law" -> "the way the law is fitted";
            case "selection" -> "the cut in parallax over its error";
            default -> systematic.target().settings().metallicity().isPresent() ? "the metallicity term"
                    : "metallicity, for which the recipe gives no term";
        };
    }

    /** {@code 16.1 %}, without a sign. */
    static String percent(double part) {
        return PAGE.fixed(Math.abs(part) * 100, 1) + "\u2009%";
    }

    /** Which way a distance changed, in a word with a space before it. */
    static String direction(double change) {
        return change > 0 ? " farther" : " nearer";
    }

    /** A number with so many significant digits. */
    static String number(double x, int digits) {
        return PAGE.number(x, digits);
    }

    /** An error with two significant digits, noughts among them: {@code 4.0}. */
    static String error(double x) {
        return x > 0 ? PAGE.fixed(x, Math.max(0, 1 - (int) Math.floor(Math.log10(x)))) : "0";
    }
}
