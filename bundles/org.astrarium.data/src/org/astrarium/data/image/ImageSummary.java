/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Plane;

/**
 * What the pixels of an image are like; infinite ones count as values.
 *
 * @param pixels number of pixels
 * @param blanks how many are blank
 * @param min    the smallest value, NaN if all are blank
 * @param max    the largest
 * @param mean   the mean, NaN if all are blank
 */
public record ImageSummary(long pixels, long blanks, double min, double max, double mean) {
    /**
     * Looks at all pixels of all planes.
     *
     * @throws Progress.CancelledException if it was cancelled; looked for after each row
     */
    public static ImageSummary of(Image image, Progress progress) {
        long blanks = 0;
        long pixels = 0;
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double[] row = new double[image.width()];
        for (Plane plane : image.planes()) {
            for (int y = 0; y < plane.height(); y++) {
                progress.checkCancelled();
                plane.copyRow(0, y, row.length, row);
                double rowSum = 0;
                for (double value : row) {
                    if (Double.isNaN(value)) {
                        blanks++;
                    } else {
                        rowSum += value;
                        min = Math.min(min, value);
                        max = Math.max(max, value);
                    }
                }
                sum += rowSum;
            }
            pixels += plane.size();
        }
        boolean none = blanks == pixels;
        return new ImageSummary(pixels, blanks, none ? Double.NaN : min, none ? Double.NaN : max,
                none ? Double.NaN : sum / (pixels - blanks));
    }
}
