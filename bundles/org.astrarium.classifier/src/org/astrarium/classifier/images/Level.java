/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.Arrays;

/**
 * Background and noise of an image, robustly: the median of its pixels, and 1.4826 times the median of the absolute deviations from it (Hampel
 * 1974), which is the standard deviation where the noise is Gaussian.
 *
 * @param median the background; 0 where there is no pixel
 * @param noise  always above zero: where more than half of the pixels are alike the standard deviation takes the place of the
 *               median deviation, and 1 where all are
 */
public record Level(double median, double noise) {
    private static final double TO_SIGMA = 1.4826;

    /** Of pixels, blanks (NaN) left out. */
    public static Level of(float[] pixels) {
        float[] sorted = new float[pixels.length];
        int n = 0;
        for (float pixel : pixels) {
            if (!Float.isNaN(pixel)) {
                sorted[n++] = pixel;
            }
        }
        if (n == 0) {
            return new Level(0, 1);
        }
        double median = median(sorted, n);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double deviation = sorted[i] - median;
            sum += deviation * deviation;
            sorted[i] = (float) Math.abs(deviation);
        }
        double noise = TO_SIGMA * median(sorted, n);
        if (!(noise > 0)) {
            noise = Math.sqrt(sum / n);
        }
        return new Level(median, noise > 0 ? noise : 1);
    }

    private static double median(float[] values, int n) {
        Arrays.sort(values, 0, n);
        return n % 2 == 1 ? values[n / 2] : 0.5 * ((double) values[n / 2 - 1] + values[n / 2]);
    }
}
