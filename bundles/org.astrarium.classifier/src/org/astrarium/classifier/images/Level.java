/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

/**
 * Background and noise of an image, robustly: the median of its pixels, and 1.4826 times the median of the absolute
 * deviations from it (Hampel 1974), which is the standard deviation where the noise is Gaussian.
 *
 * @param median the background; 0 where there is no pixel
 * @param noise always above zero: where more than half of the pixels are alike the standard deviation takes the place
 *               of the median deviation, and 1 where all are
 */
public record Level(double median, double noise) {
    private static final double TO_SIGMA = 1.4826;

    /** Of pixels, blanks (NaN) left out. */
    public static Level of(float[] pixels) {
        float[] values = Order.numbers(pixels);
        int n = values.length;
        if (n == 0) {
            return new Level(0, 1);
        }
        double median = Order.median(values);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double deviation = values[i] - median;
            sum += deviation * deviation;
            values[i] = (float) Math.abs(deviation);
        }
        double noise = TO_SIGMA * Order.median(values);
        if (!(noise > 0)) {
            noise = Math.sqrt(sum / n);
        }
        return new Level(median, noise > 0 ? noise : 1);
    }
}
