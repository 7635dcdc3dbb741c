/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.image.Card;
import org.astrarium.core.image.Orientation;
import org.astrarium.core.image.PixelPosition;
import org.astrarium.core.image.SkyFrame;
import org.astrarium.core.image.SkyPosition;
import org.astrarium.core.image.Wcs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Positions against those of astropy.wcs (wcslib); how they were made stands beside them in wcs-positions.py. */
class WcsPositionsTest {
    /** A hundredth of a pixel is what is promised; the same formulas in doubles agree far better. */
    private static final double PIXELS = 1e-6;

    private record Case(String name, List<Card> header, List<double[]> points) {
    }

    @TestFactory
    List<DynamicTest> positionsAreThoseOfWcslib() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Case one : cases()) {
            tests.add(DynamicTest.dynamicTest(one.name(), () -> check(one)));
        }
        assertTrue(tests.size() > 80, () -> "only " + tests.size() + " headers were read");
        return tests;
    }

    private static void check(Case one) {
        Wcs wcs = WcsHeader.read(one.header()).orElseThrow();
        assertTrue(one.points().size() >= 3);
        for (double[] point : one.points()) {
            SkyPosition truth = new SkyPosition(point[2], point[3]);
            SkyPosition sky = wcs.toSky(point[0], point[1]);
            double scale = Orientation.at(wcs, 500, 400).scaleY();
            assertTrue(sky.distance(truth) < PIXELS * scale,
                    () -> sky + " is " + sky.distance(truth) / scale + " pixels from " + truth);
            PixelPosition pixel = wcs.toPixel(truth);
            assertEquals(point[0], pixel.x(), PIXELS, () -> "x of " + truth);
            assertEquals(point[1], pixel.y(), PIXELS, () -> "y of " + truth);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WcsPositionsTest.class.getResourceAsStream("wcs-positions.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    cases.add(new Case(line.substring(1, line.length() - 1), new ArrayList<>(), new ArrayList<>()));
                } else if (line.contains(" = ")) {
                    String[] parts = line.split(" = ", 2);
                    cases.get(cases.size() - 1).header().add(new Card(parts[0], parts[1], ""));
                } else if (!line.startsWith("#")) {
                    String[] words = line.split(" ");
                    double[] point = new double[4];
                    for (int i = 0; i < 4; i++) {
                        point[i] = Double.parseDouble(words[i]);
                    }
                    cases.get(cases.size() - 1).points().add(point);
                }
            }
        }
        return cases;
    }

    private static List<Card> header(String... keysAndValues) {
        List<Card> header = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            header.add(new Card(keysAndValues[i], keysAndValues[i + 1], ""));
        }
        return header;
    }

    @Test
    void aPointOutsideTheMapHasNoPlace() {
        Wcs wcs = WcsHeader.read(header("CTYPE1", "RA---SIN", "CTYPE2", "DEC--SIN", "CDELT1", "-1", "CDELT2", "1"))
                .orElseThrow();
        assertTrue(wcs.toSky(50, 0).exists());
        assertEquals(SkyPosition.NONE, wcs.toSky(60, 0)); // the map's radius is 180 / pi = 57.3 pixels
        assertEquals(PixelPosition.NONE, wcs.toPixel(new SkyPosition(180, 0)));
    }

    @Test
    void northAndEastFollowTheRotation() {
        Wcs wcs = WcsHeader.read(header("CTYPE1", "RA---TAN", "CTYPE2", "DEC--TAN", "CRVAL1", "10", "CRVAL2", "20",
                "CDELT1", "-0.001", "CDELT2", "0.001", "CROTA2", "30")).orElseThrow();
        Orientation lie = Orientation.at(wcs, -1, -1);
        // CROTA2 turns the axes of the sky counterclockwise, so north leans by as much to the left.
        assertEquals(30, lie.north(), 1e-3);
        assertEquals(120, lie.east(), 1e-3);
        assertEquals(0.001, lie.scaleX(), 1e-9);
        assertTrue(lie.isAsOnTheSky());
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertTrue(WcsHeader.read(header("CTYPE1", "FREQ", "CTYPE2", "STOKES")).isEmpty());
        assertReason("the projection TPV is not known", "CTYPE1", "RA---TPV", "CTYPE2", "DEC--TPV");
        assertReason("its matrix of scales and rotation is singular", "CTYPE1", "RA---TAN", "CTYPE2", "DEC--TAN",
                "CDELT1", "0");
        assertReason("CRVAL1 = \"west\" is no number", "CTYPE1", "RA---TAN", "CTYPE2", "DEC--TAN", "CRVAL1", "west");
        assertReason("longitude and latitude are not its first two axes", "CTYPE1", "VELO", "CTYPE2", "RA---TAN",
                "CTYPE3", "DEC--TAN");
    }

    private static void assertReason(String reason, String... header) {
        assertEquals(reason, assertThrows(IllegalArgumentException.class,
                () -> WcsHeader.read(header(header))).getMessage());
    }

    @Test
    void theFrameIsTold() {
        assertEquals(SkyFrame.ICRS, frame());
        assertEquals(SkyFrame.FK5, frame("EQUINOX", "2000.0"));
        assertEquals(SkyFrame.ICRS, frame("EQUINOX", "2000.0", "RADECSYS", "ICRS"));
        assertEquals(SkyFrame.OTHER_EQUATORIAL, frame("EQUINOX", "1950"));
        assertEquals(SkyFrame.GALACTIC, WcsHeader.read(header("CTYPE1", "GLON-CAR", "CTYPE2", "GLAT-CAR"))
                .orElseThrow().frame());
    }

    private static SkyFrame frame(String... more) {
        List<Card> header = header("CTYPE1", "RA---TAN", "CTYPE2", "DEC--TAN");
        header.addAll(header(more));
        return WcsHeader.read(header).orElseThrow().frame();
    }
}
