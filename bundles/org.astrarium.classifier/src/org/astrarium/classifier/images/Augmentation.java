/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.SplittableRandom;

/**
 * Makes another image of one, as it might have been seen: turned, mirrored, shifted, with more noise. For training
 * images only. What comes out depends on the image and the random numbers alone.
 *
 * @param rotate angle in degrees: 90 turns by a multiple of a right angle, anything else above zero by any angle up to
 *               it, 0 not at all
 * @param flip   whether half of them are mirrored
 * @param shift  greatest shift along either side, in pixels of what the network sees
 * @param noise  standard deviation of the noise that is added, in units of what the network sees
 */
public record Augmentation(double rotate, boolean flip, int shift, double noise) {
    /** The angle that stands for right angles. */
    public static final double RIGHT = 90;

    /** Nothing is changed. */
    public static final Augmentation NONE = new Augmentation(0, false, 0, 0);

    /** True if images come out as they went in. */
    public boolean isNone() {
        return rotate == 0 && !flip && shift == 0 && noise == 0;
    }

    /**
     * Another image.
     *
     * @param image  band by band, row by row, each band {@code side} x {@code side}; it stays as it is
     * @param random where chance comes from
     */
    public float[] apply(float[] image, int side, SplittableRandom random) {
        double angle = 0;
        if (rotate == RIGHT) {
            angle = RIGHT * random.nextInt(4);
        } else if (rotate > 0) {
            angle = rotate * (2 * random.nextDouble() - 1);
        }
        boolean mirror = flip && random.nextBoolean();
        int dx = shift > 0 ? random.nextInt(-shift, shift + 1) : 0;
        int dy = shift > 0 ? random.nextInt(-shift, shift + 1) : 0;
        float[] out = angle % RIGHT == 0 ? turned(image, side, (int) Math.round(angle / RIGHT), mirror, dx, dy)
                : rotated(image, side, Math.toRadians(angle), mirror, dx, dy);
        if (noise > 0) {
            for (int i = 0; i < out.length; i++) {
                out[i] += (float) (noise * random.nextGaussian());
            }
        }
        return out;
    }

    /**
     * One of the eight ways to lay a square on itself: {@code way} 0 to 3 turns by right angles, 4 to 7 mirrored first.
     */
    public static float[] laid(float[] image, int side, int way) {
        return turned(image, side, way % 4, way >= 4, 0, 0);
    }

    /**
     * By right angles: pixels move and keep their values. What comes in from beyond the edge is background, which is
     * zero.
     */
    private static float[] turned(float[] image, int side, int quarters, boolean mirror, int dx, int dy) {
        float[] out = new float[image.length];
        int size = side * side;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int u = x - dx;
                int v = y - dy;
                for (int q = 0; q < quarters; q++) {
                    int w = u;
                    u = v;
                    v = side - 1 - w;
                }
                u = mirror ? side - 1 - u : u;
                if (u >= 0 && v >= 0 && u < side && v < side) {
                    for (int at = 0; at < image.length; at += size) {
                        out[at + y * side + x] = image[at + v * side + u];
                    }
                }
            }
        }
        return out;
    }

    /** By any angle, with bilinear interpolation. */
    private static float[] rotated(float[] image, int side, double angle, boolean mirror, int dx, int dy) {
        float[] out = new float[image.length];
        int size = side * side;
        double centre = 0.5 * (side - 1);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double px = x - dx - centre;
                double py = y - dy - centre;
                double u = centre + (mirror ? -1 : 1) * (cos * px + sin * py);
                double v = centre - sin * px + cos * py;
                int i = (int) Math.floor(u);
                int j = (int) Math.floor(v);
                for (int at = 0; at < image.length; at += size) {
                    double low = mix(pixel(image, at, side, i, j), pixel(image, at, side, i + 1, j), u - i);
                    double high = mix(pixel(image, at, side, i, j + 1), pixel(image, at, side, i + 1, j + 1), u - i);
                    out[at + y * side + x] = (float) mix(low, high, v - j);
                }
            }
        }
        return out;
    }

    private static double mix(double a, double b, double part) {
        return a + part * (b - a);
    }

    private static double pixel(float[] image, int at, int side, int x, int y) {
        return x < 0 || y < 0 || x >= side || y >= side ? 0 : image[at + y * side + x];
    }
}
