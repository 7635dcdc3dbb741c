/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    /**
     * The gnomonic projection about a point (Calabretta and Greisen 2002, section 5.1.3), turned and perhaps mirrored;
     * the reference pixel is (50, 50).
     *
     * @param scale  degrees a pixel
     * @param turn   degrees from upward to the left at which the north lies
     * @param mirror true if east lies to the right of north
     */
    private record Tangent(double longitude, double latitude, double scale, double turn, boolean mirror)
            implements Wcs {
        @Override
        public SkyFrame frame() {
            return SkyFrame.ICRS;
        }

        @Override
        public String projection() {
            return "TAN";
        }

        @Override
        public SkyPosition toSky(double px, double py) {
            double c = Math.cos(Math.toRadians(turn));
            double s = Math.sin(Math.toRadians(turn));
            double right = (px - 50) * scale;
            double up = (py - 50) * scale;
            double eta = Math.toRadians(up * c - right * s);
            double xi = Math.toRadians((right * c + up * s) * (mirror ? 1 : -1));
            double d = Math.toRadians(latitude);
            double down = Math.cos(d) - eta * Math.sin(d);
            double lon = longitude + Math.toDegrees(Math.atan2(xi, down));
            double lat = Math.toDegrees(Math.atan2(Math.sin(d) + eta * Math.cos(d), Math.hypot(xi, down)));
            return new SkyPosition((lon % 360 + 360) % 360, lat);
        }

        @Override
        public PixelPosition toPixel(SkyPosition sky) {
            double a = Math.toRadians(sky.longitude() - longitude);
            double d = Math.toRadians(sky.latitude());
            double d0 = Math.toRadians(latitude);
            double depth = Math.sin(d) * Math.sin(d0) + Math.cos(d) * Math.cos(d0) * Math.cos(a);
            double xi = Math.toDegrees(Math.cos(d) * Math.sin(a) / depth) * (mirror ? 1 : -1) / scale;
            double eta = Math.toDegrees((Math.sin(d) * Math.cos(d0) - Math.cos(d) * Math.sin(d0) * Math.cos(a)) / depth)
                    / scale;
            double c = Math.cos(Math.toRadians(turn));
            double s = Math.sin(Math.toRadians(turn));
            return new PixelPosition(50 + xi * c - eta * s, 50 + xi * s + eta * c);
        }
    }

    /** An angle brought to -180 ... 180 about another. */
    private static double near(double angle, double other) {
        return other + Math.IEEEremainder(angle - other, 360);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "272.5, -38, 0", "10, 60, 30", "0.0001, -20, -135", "359.9999, 89, 75", "180, -89.9, 179"})
    void northAndEastAreWhereTheProjectionPutsThem(double longitude, double latitude, double turn) {
        for (double scale : new double[] {1e-5, 0.01}) {
            Orientation sky = Orientation.at(new Tangent(longitude, latitude, scale, turn, false), 50, 50);
            assertEquals(turn, near(sky.north(), turn), 0.1);
            assertEquals(turn + 90, near(sky.east(), turn + 90), 0.5, "east is to the left of north");
            assertTrue(sky.isAsOnTheSky());
            assertEquals(scale, sky.scaleX(), 1e-6 * scale);
            assertEquals(scale, sky.scaleY(), 1e-6 * scale);
            Orientation mirrored = Orientation.at(new Tangent(longitude, latitude, scale, turn, true), 50, 50);
            assertEquals(turn, near(mirrored.north(), turn), 0.1);
            assertEquals(turn - 90, near(mirrored.east(), turn - 90), 0.5);
            assertFalse(mirrored.isAsOnTheSky());
        }
    }

    @Test
    void awayFromTheReferencePixelThePixelsShrinkAsTheProjectionSays() {
        // Ten degrees off the tangent point, radially by cos^2, across by cos (Calabretta and Greisen, eq. 54).
        double off = Math.toDegrees(Math.tan(Math.toRadians(10)));
        Orientation sky = Orientation.at(new Tangent(100, 0, 0.001, 0, false), 50, 50 + off / 0.001);
        double cos = Math.cos(Math.toRadians(10));
        assertEquals(0.001 * cos * cos, sky.scaleY(), 1e-9);
        assertEquals(0.001 * cos, sky.scaleX(), 1e-9);
    }

    @Test
    void wherePixelsHaveNoPlaceThereIsNoOrientation() {
        Wcs nowhere = new Wcs() {
            @Override
            public SkyFrame frame() {
                return SkyFrame.OTHER;
            }

            @Override
            public String projection() {
                return "AIT";
            }

            @Override
            public SkyPosition toSky(double x, double y) {
                return SkyPosition.NONE;
            }

            @Override
            public PixelPosition toPixel(SkyPosition sky) {
                return PixelPosition.NONE;
            }
        };
        Orientation none = Orientation.at(nowhere, 5, 5);
        assertTrue(Double.isNaN(none.north()) && Double.isNaN(none.scaleX()));
        assertFalse(none.isAsOnTheSky());
    }
}
