/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SexagesimalTextTest {
    private static double parsed(String text) {
        String[] parts = text.split(":");
        double size = Math.abs(Integer.parseInt(parts[0])) + Integer.parseInt(parts[1]) / 60.0
                + Double.parseDouble(parts[2]) / 3600;
        return text.startsWith("-") ? -size : size;
    }

    /** What is written reads back to within half of its last digit, and no part ever reaches sixty. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6})
    void whatIsWrittenReadsBack(int decimals) {
        Random random = new Random(decimals);
        double half = 0.5 * Math.pow(10, -decimals) / 3600 * (1 + 1e-6);
        String form = "\\d\\d:[0-5]\\d:[0-5]\\d" + (decimals == 0 ? "" : "\\.\\d{" + decimals + "}");
        for (int i = 0; i < 2000; i++) {
            double angle = 360 * random.nextDouble();
            String hours = SexagesimalText.hours(angle, decimals);
            assertTrue(hours.matches(form) && hours.compareTo("24") < 0, hours);
            double apart = Math.IEEEremainder(parsed(hours) - angle / 15, 24);
            assertEquals(0, apart, half, hours + " for " + angle);
            double latitude = 180 * random.nextDouble() - 90;
            String degrees = SexagesimalText.degrees(latitude, decimals);
            assertTrue(degrees.matches("[+-]" + form), degrees);
            assertEquals(latitude, parsed(degrees), half);
        }
    }

    /** Right ascensions and declinations of SIMBAD (ICRS, J2000): Sirius, Polaris, the Galactic centre. */
    @ParameterizedTest
    @CsvSource({
        "101.28715533, -16.71611586, 06:45:08.917, -16:42:58.02",
        "37.95456067, 89.26410897, 02:31:49.095, +89:15:50.79",
        "266.41681663, -29.00782497, 17:45:40.036, -29:00:28.17",
    })
    void knownPositions(double longitude, double latitude, String hours, String degrees) {
        assertEquals(hours, SexagesimalText.hours(longitude, 3));
        assertEquals(degrees, SexagesimalText.degrees(latitude, 2));
    }

    @Test
    void anglesBeyondATurnComeBack() {
        assertEquals("23:56:00", SexagesimalText.hours(-1, 0));
        assertEquals("00:04:00", SexagesimalText.hours(721, 0));
        assertEquals("00:00:00", SexagesimalText.hours(-1e-12, 0));
        assertEquals("00:00:00", SexagesimalText.hours(360, 0));
        assertEquals("-90:00:00.0", SexagesimalText.degrees(-90, 1));
    }

    @Test
    void noAngleIsNone() {
        assertEquals("none", SexagesimalText.hours(Double.NaN, 2));
        assertEquals("none", SexagesimalText.degrees(Double.NaN, 2));
    }

    @Test
    void theReadersLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("+12:30:00.50", SexagesimalText.degrees(12.5 + 0.5 / 3600, 2));
        } finally {
            Locale.setDefault(before);
        }
    }
}
