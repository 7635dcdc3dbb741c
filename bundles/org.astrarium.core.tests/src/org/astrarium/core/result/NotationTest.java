/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource({
        "-3.0332, 0.0503, -3.033 +- 0.050",
        "57977, 3012, 58000 +- 3000",
        "1.5, 0.0996, 1.50 +- 0.10",
        "0.12345678, 0.001, 0.1235 +- 0.0010",
        "0.12345678, 0.000999, 0.1235 +- 0.0010",
        "-0.0001, 0.05, 0.000 +- 0.050",
        "12, 9.96, 12 +- 10",
        "1234.5, 99.7, 1230 +- 100",
    })
    void errorsHaveTwoDigitsAndTheValueTheSamePlaces(double value, double error, String text) {
        assertEquals(text, Notation.TERMINAL.of(Measurement.of(value, error, "")));
    }

    @Test
    void unlikeErrorsAreWrittenApart() {
        assertEquals("49.6 +1.2 -1.0 kpc", Notation.TERMINAL.of(new Measurement(49.6, 1.0, 1.2, "kpc")));
        assertEquals("49.6 +1.2 \u22121.0\u2009kpc", Notation.PAGE.of(new Measurement(49.6, 1.0, 1.2, "kpc")));
    }

    @Test
    void thePageHasTrueMinusAndThinSpaces() {
        assertEquals("\u22123.033 \u00b1 0.050", Notation.PAGE.of(Measurement.of(-3.0332, 0.05, "")));
        assertEquals("1\u2009234\u2009567", Notation.PAGE.count(1234567));
        assertEquals("9570", Notation.PAGE.count(9570));
        assertEquals("57\u2009977.25", Notation.PAGE.fixed(57977.25, 2));
    }

    @Test
    void aMeasurementFromPercentiles() {
        Measurement m = Measurement.between(57977, 55036, 61053, "pc");
        assertEquals(2941, m.lower());
        assertEquals(3076, m.upper());
        assertEquals("58000 +- 3100 pc", Notation.TERMINAL.of(m));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "904.7219, 904.722", "-2.98553, -2.98553", "1000000, 1000000", "0.00001234, 0.00001234",
        "0.000001234, 1.234e-6", "1.5e20, 1.5e20", "-2.5e-9, -2.5e-9",
    })
    void plainNumbersDropTrailingZeros(double x, String text) {
        assertEquals(text, Notation.TERMINAL.number(x, 6));
    }

    @Test
    void whatIsNotANumberIsNone() {
        assertEquals("none", Notation.PAGE.of(Measurement.exact(Double.NaN, "")));
        assertEquals("none", Notation.TERMINAL.number(Double.POSITIVE_INFINITY, 3));
        assertEquals("-", new NumberTable.Number(Double.NaN, 2).text(Notation.PAGE));
    }

    @Test
    void theReadersLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("12345.68", Notation.TERMINAL.fixed(12345.678, 2));
            assertEquals("1.5 +- 1.2", Notation.TERMINAL.of(Measurement.of(1.5, 1.2, "")));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Every power of ten must fall on its own side: log10 of 0.001 is not exactly -3 in every implementation. */
    @Test
    void powersOfTenKeepTwoDigits() {
        for (int exponent = -12; exponent <= 12; exponent++) {
            String text = Notation.TERMINAL.value(Measurement.of(0, Double.parseDouble("1e" + exponent), ""));
            String digits = text.substring(text.indexOf("+- ") + 3).replace(".", "").replaceAll("^0+", "");
            assertEquals(exponent >= 1 ? "1" + "0".repeat(exponent) : "10", digits, "error 1e" + exponent);
        }
    }

    /** What is written with so many digits reads back as the value rounded to them, whatever its size. */
    @Test
    void whatIsWrittenReadsBack() {
        Random random = new Random(6);
        for (int i = 0; i < 5000; i++) {
            double x = (random.nextBoolean() ? 1 : -1) * Math.pow(10, 60 * random.nextDouble() - 30);
            int digits = 1 + random.nextInt(12);
            String text = Notation.PAGE.number(x, digits).replace("\u2212", "-").replace("\u2009", "");
            assertEquals(Notation.TERMINAL.number(x, digits), text, "the same digits on the page");
            assertEquals(x, Double.parseDouble(text), 0.5000001 * Math.abs(x) * Math.pow(10, 1 - digits), text);
            assertTrue(text.replaceAll("e.*|[-.]", "").replaceAll("^0+|0+$", "").length() <= digits, text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, -2, 1200", "49.9, -2, 0", "-49.9, -2, 0", "50.1, -2, 100", "-0.04, 1, 0.0", "2.5, 0, 2",
        "0.125, 2, 0.12", "-1e-300, 3, 0.000", "NaN, 2, none",
    })
    void fixedPlacesRoundHalfToEvenAndZeroHasNoSign(double x, int places, String text) {
        assertEquals(text, Notation.TERMINAL.fixed(x, places));
    }

    @Test
    void errorsThatAreNoneLeaveTheValueAlone() {
        assertEquals("3.25 mag", Notation.TERMINAL.of(Measurement.exact(3.25, "mag")));
        assertEquals("3.25", Notation.TERMINAL.of(Measurement.of(3.25, 0, "")));
        assertEquals("3.25", Notation.TERMINAL.of(Measurement.of(3.25, Double.POSITIVE_INFINITY, "")));
        assertEquals("3.2 +1.0 -0.0", Notation.TERMINAL.of(new Measurement(3.25, 0, 1, "")));
    }

    @Test
    void cellsAreWrittenInTheNotationOfTheirReader() {
        assertEquals("\u22121\u2009234\u2009567", new NumberTable.Count(-1234567).text(Notation.PAGE));
        assertEquals("-1234567", new NumberTable.Count(-1234567).text(Notation.TERMINAL));
        assertEquals("-2.50", new NumberTable.Number(-2.5, 2).text(Notation.TERMINAL));
        assertEquals("1.50 \u00b1 0.10",
                new NumberTable.Measured(Measurement.of(1.5, 0.1, "mag")).text(Notation.PAGE),
                "the unit is in the head");
        assertEquals("a-b", new NumberTable.Words("a-b").text(Notation.PAGE), "words stay as they are");
    }
}
