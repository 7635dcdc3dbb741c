/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A FITS cube for tests: three planes of 60 x 50 pixels, each a slope and a star, on a tangential plane in Orion. */
final class SkyCube {
    /** Side of a pixel in degrees. */
    static final double PIXEL = 10.0 / 3600;
    private static final int WIDTH = 60;
    private static final int HEIGHT = 50;
    private static final int BLOCK = 2880;
    private static final double RA = 83.8221;
    private static final double DEC = -5.3911;
    private static final double X = 30.5;
    private static final double Y = 25.5;

    private SkyCube() {
    }

    /** The value of a pixel, counted from 1. */
    static double value(int plane, int x, int y) {
        double slope = plane == 0 ? x : plane == 1 ? y : WIDTH - x;
        return 1 + slope + 100 * Math.exp(-0.02 * ((x - 20) * (x - 20) + (y - 20) * (y - 20)));
    }

    /** Right ascension and declination of a pixel: the inverse gnomonic projection of the textbooks, in degrees. */
    static double[] sky(double x, double y) {
        double xi = Math.toRadians(-PIXEL * (x - X));
        double eta = Math.toRadians(PIXEL * (y - Y));
        double dec0 = Math.toRadians(DEC);
        double down = Math.cos(dec0) - eta * Math.sin(dec0);
        double ra = Math.toDegrees(Math.atan2(xi, down)) + RA;
        double dec = Math.atan2(Math.sin(dec0) + eta * Math.cos(dec0), Math.hypot(xi, down));
        return new double[] {ra, Math.toDegrees(dec)};
    }

    static byte[] bytes() {
        StringBuilder header = new StringBuilder();
        card(header, "SIMPLE", "T");
        card(header, "BITPIX", "-32");
        card(header, "NAXIS", "3");
        card(header, "NAXIS1", Integer.toString(WIDTH));
        card(header, "NAXIS2", Integer.toString(HEIGHT));
        card(header, "NAXIS3", "3");
        card(header, "BUNIT", "'Jy      '");
        card(header, "CTYPE1", "'RA---TAN'");
        card(header, "CTYPE2", "'DEC--TAN'");
        card(header, "CRVAL1", Double.toString(RA));
        card(header, "CRVAL2", Double.toString(DEC));
        card(header, "CRPIX1", Double.toString(X));
        card(header, "CRPIX2", Double.toString(Y));
        card(header, "CDELT1", Double.toString(-PIXEL));
        card(header, "CDELT2", Double.toString(PIXEL));
        card(header, "RADESYS", "'ICRS    '");
        header.append(String.format(Locale.ROOT, "%-80s", "END"));
        int start = blocks(header.length());
        ByteBuffer out = ByteBuffer.allocate(start + blocks(4 * WIDTH * HEIGHT * 3));
        out.put(header.toString().getBytes(StandardCharsets.US_ASCII));
        while (out.position() < start) {
            out.put((byte) ' ');
        }
        for (int plane = 0; plane < 3; plane++) {
            for (int y = 1; y <= HEIGHT; y++) {
                for (int x = 1; x <= WIDTH; x++) {
                    out.putFloat((float) value(plane, x, y));
                }
            }
        }
        return out.array();
    }

    private static int blocks(int bytes) {
        return (bytes + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static void card(StringBuilder header, String key, String value) {
        header.append(String.format(Locale.ROOT, "%-80s", String.format(Locale.ROOT, "%-8s= %20s", key, value)));
    }
}
