/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Positions against published ones. "Meeus" is J. Meeus, Astronomical Algorithms, second edition (1998). */
class SkyTest {
    private static final Table NOTHING = new Table("", List.of(),
            List.of(new DoubleColumn(ColumnInfo.named("x"), new double[1])));

    private static double value(String expression) {
        return Expression.parse(expression).compute(NOTHING, ColumnInfo.named("v")).number(0);
    }

    @Test
    void distancesOnTheSky() {
        // Meeus, example 17.a: Arcturus and Spica, 32.7930 degrees
        assertEquals(32.7930, value("skyDistance(213.9154, 19.1825, 201.2983, -11.1614)"), 5e-5);
        assertEquals(180, value("skyDistance(10, 30, 190, -30)"), 1e-12);
        // a milliarcsecond along the equator comes back to a part in 1e9: rounding of 10 degrees in double is 2e-15
        assertEquals(1 / 3.6e6, value("skyDistance(10, 0, 10 + 1 / 3.6e6, 0)"), 1e-14);
        assertEquals(0, value("skyDistance(10, 90, 200, 90)"), 1e-14);
    }

    @Test
    void galacticCoordinates() {
        // the pole and the ascending node define the system: ESA SP-1200, volume 1, section 1.5.3
        assertEquals(90, value("galacticLat(192.85948, 27.12825)"), 1e-5);
        // Sagittarius A*: 17 45 40.04 -29 00 28.1 is at l 359.94423, b -0.04616 (Reid and Brunthaler 2004, ApJ 616,
        // 872: 359.944, -0.046)
        assertEquals(359.944, value("galacticLon(hms('17:45:40.04'), dms('-29:00:28.1'))"), 5e-4);
        assertEquals(-0.046, value("galacticLat(hms('17:45:40.04'), dms('-29:00:28.1'))"), 5e-4);
        // there and back again
        assertEquals(123.4, value("raOfGalactic(galacticLon(123.4, -56.7), galacticLat(123.4, -56.7))"), 1e-12);
        assertEquals(-56.7, value("decOfGalactic(galacticLon(123.4, -56.7), galacticLat(123.4, -56.7))"), 1e-12);
    }

    @Test
    void eclipticCoordinates() {
        // Meeus, example 13.a: Pollux, with an obliquity 0.04 arcseconds greater, hence 2e-5
        assertEquals(113.215630, value("eclipticLon(116.328942, 28.026183)"), 2e-5);
        assertEquals(6.684170, value("eclipticLat(116.328942, 28.026183)"), 2e-5);
    }

    @Test
    void sexagesimalAngles() {
        // Meeus, example 17: Venus at 23h 09m 16.641s, -6 43' 11.61"
        assertEquals(347.3193375, value("hms('23h09m16.641s')"), 1e-10);
        assertEquals(-6.71989167, value("dms('-6 43 11.61')"), 5e-9);
        assertEquals(-0.5, value("dms('-00:30:00')"), 1e-15);
        assertEquals(187.5, value("hms('12 30')"), 1e-12);
        assertEquals(41.2691667, value("dms('+41\u00b016\u203209\u2033')"), 5e-8);
        for (String none : List.of("", "12", "12:60:00", "12:00:60", "a:b:c", "12:30:00:00", "1234:00:00")) {
            assertTrue(Double.isNaN(value("dms('" + none + "')")), none);
        }
    }

    @Test
    void columnsOfTextsGiveNumbers() {
        Table table = new Table("", List.of(),
                List.of(StringColumn.of(ColumnInfo.named("ra"),
                java.util.Arrays.asList("01:00:00", null, "02:00:00"))));
        NumberColumn degrees = Expression.parse("hms(ra)").compute(table, ColumnInfo.named("v"));
        assertEquals(15, degrees.number(0), 1e-13);
        assertTrue(degrees.isBlank(1));
        assertEquals(30, degrees.number(2), 1e-13);
    }

    @Test
    void distancesAndBrightness() {
        // the modulus of the LMC, 49.59 kpc: 18.477 (Pietrzynski et al. 2019, Nature 567, 200)
        assertEquals(18.477, value("distanceModulus(49590)"), 5e-4);
        assertEquals(200, value("parallaxToDistance(5)"), 1e-12);
        assertEquals(100, value("magnitudeToFlux(10) / magnitudeToFlux(15)"), 1e-10);
        assertEquals(-5, value("fluxToMagnitude(100)"), 1e-14);
        assertTrue(Double.isNaN(value("distanceModulus(-1)")));
    }
}
