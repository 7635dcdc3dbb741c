/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import nom.tam.fits.Header;

/**
 * From the pixels as a file has them to their values: BZERO + BSCALE times the pixel, and NaN for a whole number that
 * is BLANK (Pence et al. 2010, section 4.4.2.5).
 */
record PixelScale(double scale, double zero, boolean hasBlank, long blank) {
    static PixelScale of(Header header) {
        double scale = header.getDoubleValue("BSCALE", 1);
        return new PixelScale(scale, header.getDoubleValue("BZERO", 0), header.containsKey("BLANK"),
                header.getLongValue("BLANK", 0));
    }

    /** The values of a row of raw pixels, into floats or doubles. */
    void apply(Object raw, float[] floats, double[] doubles, int at) {
        if (raw instanceof float[] pixels && isPlain() && floats != null) {
            System.arraycopy(pixels, 0, floats, at, pixels.length);
        } else if (raw instanceof double[] pixels && isPlain() && doubles != null) {
            System.arraycopy(pixels, 0, doubles, at, pixels.length);
        } else if (floats != null) {
            toFloats(raw, floats, at);
        } else {
            toDoubles(raw, doubles, at);
        }
    }

    private boolean isPlain() {
        return scale == 1 && zero == 0;
    }

    private void toFloats(Object raw, float[] into, int at) {
        if (raw instanceof byte[] pixels) {
            for (int i = 0; i < pixels.length; i++) {
                into[at + i] = (float) value(pixels[i] & 0xFF);
            }
        } else if (raw instanceof short[] pixels) {
            for (int i = 0; i < pixels.length; i++) {
                into[at + i] = (float) value(pixels[i]);
            }
        } else {
            float[] pixels = (float[]) raw;
            for (int i = 0; i < pixels.length; i++) {
                into[at + i] = (float) (zero + scale * pixels[i]);
            }
        }
    }

    private void toDoubles(Object raw, double[] into, int at) {
        if (raw instanceof int[] pixels) {
            for (int i = 0; i < pixels.length; i++) {
                into[at + i] = value(pixels[i]);
            }
        } else if (raw instanceof long[] pixels) {
            for (int i = 0; i < pixels.length; i++) {
                into[at + i] = value(pixels[i]);
            }
        } else {
            double[] pixels = (double[]) raw;
            for (int i = 0; i < pixels.length; i++) {
                into[at + i] = zero + scale * pixels[i];
            }
        }
    }

    private double value(long pixel) {
        return hasBlank && pixel == blank ? Double.NaN : zero + scale * pixel;
    }
}
