/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How the light of a source is spread, from the pixels well above the noise near the middle of a cut-out.
 *
 * @param concentration five times the logarithm of the ratio of the radii about the centre of light that hold 80 and 20
 *                      per cent of it (Bershady, Jangren and Conselice 2000, eq. 3); 0 where nothing is bright
 * @param gini the Gini coefficient of the pixels (Lotz, Primack and Madau 2004, eq. 6), 0 for even light; 0 where
 *                   nothing is bright
 * @param m20 logarithm of the brightest fifth's share in the second moment (the same, eq. 8); 0 where nothing is bright
 *                   
 * @param size       root of the second moment about the centre of light, in pixels
 * @param elongation one less the ratio of the minor to the major axis of the second moments
 */
record Shape(double concentration, double gini, double m20, double size, double elongation) {
    private static final int FEWEST = 5;
    /** Light nearer to the centre than half a pixel cannot be told from light in it. */
    private static final double NEAREST = 0.5;

    static Shape of(CutOut cutOut, float[] pixels, Level level, double bright, double radius) {
        int width = cutOut.width();
        double middleX = 0.5 * (width - 1);
        double middleY = 0.5 * (cutOut.height() - 1);
        int[] chosen = IntStream.range(0, pixels.length)
                .filter(i -> pixels[i] - level.median() > bright * level.noise()
                        && Math.hypot(i % width - middleX, i / width - middleY) <= radius)
                .toArray();
        if (chosen.length < FEWEST) {
            return new Shape(0, 0, 0, 0, 0);
        }
        double[] flux = Arrays.stream(chosen).mapToDouble(i -> pixels[i] - level.median()).toArray();
        double sum = Arrays.stream(flux).sum();
        double cx = 0;
        double cy = 0;
        for (int k = 0; k < chosen.length; k++) {
            cx += flux[k] * (chosen[k] % width) / sum;
            cy += flux[k] * (chosen[k] / width) / sum;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        double[] moment = new double[chosen.length];
        double[] distance = new double[chosen.length];
        for (int k = 0; k < chosen.length; k++) {
            double dx = chosen[k] % width - cx;
            double dy = chosen[k] / width - cy;
            xx += flux[k] * dx * dx / sum;
            yy += flux[k] * dy * dy / sum;
            xy += flux[k] * dx * dy / sum;
            distance[k] = Math.hypot(dx, dy);
            moment[k] = flux[k] * (dx * dx + dy * dy);
        }
        double mean = 0.5 * (xx + yy);
        double spread = Math.hypot(0.5 * (xx - yy), xy);
        double minor = Math.sqrt(Math.max(0, mean - spread));
        double major = Math.sqrt(mean + spread);
        return new Shape(concentration(flux, distance, sum), gini(flux), m20(flux, moment, sum), Math.sqrt(xx + yy),
                major > 0 ? 1 - minor / major : 0);
    }

    private static double concentration(double[] flux, double[] distance, double sum) {
        Integer[] outwards = IntStream.range(0, flux.length).boxed().toArray(Integer[]::new);
        Arrays.sort(outwards, Comparator.comparingDouble(i -> distance[i]));
        double inner = radius(outwards, flux, distance, 0.2 * sum);
        return 5 * Math.log10(radius(outwards, flux, distance, 0.8 * sum) / inner);
    }

    /** Of the circle that holds so much light. */
    private static double radius(Integer[] outwards, double[] flux, double[] distance, double light) {
        double held = 0;
        double radius = 0;
        for (int i = 0; i < outwards.length && held < light; i++) {
            held += flux[outwards[i]];
            radius = distance[outwards[i]];
        }
        return Math.max(NEAREST, radius);
    }

    private static double gini(double[] flux) {
        double[] sorted = flux.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double mean = Arrays.stream(sorted).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return sum / (mean * n * (n - 1));
    }

    private static double m20(double[] flux, double[] moment, double sum) {
        Integer[] brightest = IntStream.range(0, flux.length).boxed().toArray(Integer[]::new);
        Arrays.sort(brightest, Comparator.comparingDouble(i -> -flux[i]));
        double total = Arrays.stream(moment).sum();
        double light = 0;
        double part = 0;
        for (int i : brightest) {
            if (light >= 0.2 * sum) {
                break;
            }
            light += flux[i];
            part += moment[i];
        }
        return part > 0 && total > 0 ? Math.log10(part / total) : 0;
    }
}
