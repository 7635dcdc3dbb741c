/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;

/**
 * Numbers that an astronomer would measure on a cut-out: fluxes in apertures, colours, concentration, the Gini
 * coefficient, M20 and second moments. All from background-subtracted pixels; brightnesses on an asinh scale in units
 * of the set's typical noise in the band, so that sources too faint to be seen have finite colours (Lupton, Gunn and
 * Szalay 1999) and a bright source stays brighter than a faint one.
 */
public final class Features {
    /** Radii of the apertures, in parts of half the cut-out's side. */
    private static final double[] RADII = {0.04, 0.08, 0.16, 0.32, 0.64};
    /** The aperture whose flux gives the colours. */
    private static final int COLOUR = 2;
    /** Pixels brighter than this many times the noise belong to a source. */
    private static final double BRIGHT = 3;
    private static final List<String> SHAPE = List.of("concentration", "gini", "m20", "size", "elongation");

    private Features() {
    }

    /** Their names, in the order of {@link #of}. */
    public static List<String> names(List<String> bands) {
        List<String> names = new ArrayList<>();
        for (String band : bands) {
            for (double radius : RADII) {
                names.add("flux_" + Math.round(100 * radius) + "_" + band);
            }
            names.addAll(List.of("peak_" + band, "background_" + band));
        }
        for (int b = 1; b < bands.size(); b++) {
            names.add("colour_" + bands.get(b - 1) + "_" + bands.get(b));
        }
        for (String shape : SHAPE) {
            names.add(shape);
        }
        return names;
    }

    /** Of many, a row each, in their order; measured in parallel. */
    public static double[][] of(List<CutOut> cutOuts, Units units, Progress progress) {
        return cutOuts.stream().parallel().map(c -> {
            progress.checkCancelled();
            return of(c, units);
        }).toArray(double[][]::new);
    }

    /**
     * Of one cut-out.
     *
     * @param units typical noise, one a band, as {@link Units} has it
     */
    public static double[] of(CutOut cutOut, Units units) {
        List<Double> out = new ArrayList<>();
        double[] main = new double[cutOut.bands().length];
        float[] sum = new float[cutOut.width() * cutOut.height()];
        for (int b = 0; b < main.length; b++) {
            Level level = Level.of(cutOut.bands()[b]);
            double[] flux = band(cutOut, cutOut.bands()[b], level.median(), units.of(b));
            for (double f : flux) {
                out.add(f);
            }
            out.add(asinh(level.median() / units.of(b)));
            main[b] = flux[COLOUR];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) ((cutOut.bands()[b][i] - level.median()) / level.noise());
            }
        }
        for (int b = 1; b < main.length; b++) {
            out.add(main[b - 1] - main[b]);
        }
        double half = 0.5 * Math.min(cutOut.width(), cutOut.height());
        Shape shape = Shape.of(cutOut, sum, Level.of(sum), BRIGHT, RADII[RADII.length - 1] * half);
        out.add(shape.concentration());
        out.add(shape.gini());
        out.add(shape.m20());
        out.add(Math.log1p(shape.size() / half));
        out.add(shape.elongation());
        return out.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Fluxes in the apertures, then the brightest pixel near the middle. */
    private static double[] band(CutOut cutOut, float[] pixels, double background, double unit) {
        double half = 0.5 * Math.min(cutOut.width(), cutOut.height());
        double cx = 0.5 * (cutOut.width() - 1);
        double cy = 0.5 * (cutOut.height() - 1);
        double[] flux = new double[RADII.length + 1];
        int[] count = new int[RADII.length];
        for (int y = 0; y < cutOut.height(); y++) {
            for (int x = 0; x < cutOut.width(); x++) {
                float value = pixels[y * cutOut.width() + x];
                if (Float.isNaN(value)) {
                    continue;
                }
                double r = Math.hypot(x - cx, y - cy) / half;
                double s = (value - background) / unit;
                for (int i = 0; i < RADII.length; i++) {
                    if (r <= RADII[i]) {
                        flux[i] += s;
                        count[i]++;
                    }
                }
                if (r <= RADII[COLOUR]) {
                    flux[RADII.length] = Math.max(flux[RADII.length], s);
                }
            }
        }
        for (int i = 0; i < RADII.length; i++) {
            flux[i] = asinh(flux[i] / Math.sqrt(Math.max(1, count[i])));
        }
        flux[RADII.length] = asinh(flux[RADII.length]);
        return flux;
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), x);
    }
}
