/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

/**
 * Changes the size of an image and keeps its flux: each new pixel is the integral of the old image over its area, the
 * old image taken as constant within a pixel (drizzling with whole pixels, Fruchter and Hook 2002). Where an old pixel
 * is blank its area counts as the mean of the rest of the new pixel; a new pixel with nothing but blanks is blank.
 */
final class Resize {
    private Resize() {
    }

    static float[] apply(float[] from, int width, int height, int newWidth, int newHeight) {
        if (width == newWidth && height == newHeight) {
            return from.clone();
        }
        double[] sum = new double[newWidth * height];
        double[] weight = new double[newWidth * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < newWidth; x++) {
                double low = (double) x * width / newWidth;
                double high = (double) (x + 1) * width / newWidth;
                for (int i = (int) low; i < width && i < high; i++) {
                    float value = from[y * width + i];
                    if (!Float.isNaN(value)) {
                        double part = Math.min(i + 1, high) - Math.max(i, low);
                        sum[y * newWidth + x] += part * value;
                        weight[y * newWidth + x] += part;
                    }
                }
            }
        }
        return columns(sum, weight, newWidth, height, newHeight, (double) width / newWidth * height / newHeight);
    }

    private static float[] columns(double[] sum, double[] weight, int width, int height, int newHeight, double area) {
        float[] to = new float[width * newHeight];
        for (int y = 0; y < newHeight; y++) {
            double low = (double) y * height / newHeight;
            double high = (double) (y + 1) * height / newHeight;
            for (int x = 0; x < width; x++) {
                double s = 0;
                double w = 0;
                for (int i = (int) low; i < height && i < high; i++) {
                    double part = Math.min(i + 1, high) - Math.max(i, low);
                    s += part * sum[i * width + x];
                    w += part * weight[i * width + x];
                }
                to[y * width + x] = w > 0 ? (float) (s / w * area) : Float.NaN;
            }
        }
        return to;
    }
}
