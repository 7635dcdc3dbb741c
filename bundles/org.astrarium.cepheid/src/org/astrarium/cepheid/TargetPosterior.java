/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How probable each modulus of a target is, from the points of its law's posterior: each point is a law, which gives
 * the median modulus of the target's stars. The standard error of that median, which the law knows nothing of, and any
 * systematic error are Gaussian and come on top.
 *
 * @param target  the target
 * @param moduli  one for each point of the posterior, sorted
 * @param spread  of the moduli
 */
public record TargetPosterior(TargetDistance target, double[] moduli, Spread spread) {
    /** Points of the posterior taken: enough for a smooth curve. */
    private static final int POINTS = 5000;
    /** The median star is looked for at so many slopes, between which its modulus runs straight to 1e-4 mag or so. */
    private static final int SLOPES = 128;

    /** Of a target whose law's posterior was sampled; empty for others. */
    public static Optional<TargetPosterior> of(Findings findings, TargetDistance target) {
        return findings.posterior(target.law()).map(posterior -> of(posterior, target, findings.sample()));
    }

    private static TargetPosterior of(LawPosterior posterior, TargetDistance target, Sample sample) {
        double[] intercept = posterior.values("intercept", POINTS);
        double[] slope = posterior.values("slope", POINTS);
        double low = Arrays.stream(slope).min().orElseThrow();
        double step = (Arrays.stream(slope).max().orElseThrow() - low) / (SLOPES - 1);
        double[] medians = medians(target, sample, low, step);
        double[] moduli = IntStream.range(0, slope.length).mapToDouble(i -> {
            double at = step > 0 ? (slope[i] - low) / step : 0;
            int before = Math.min(SLOPES - 2, (int) at);
            return medians[before] + (at - before) * (medians[before + 1] - medians[before]) - intercept[i];
        }).sorted().toArray();
        return new TargetPosterior(target, moduli, Spread.of(moduli));
    }

    /** The median over the stars of W - slope (log10 P - pivot): what an intercept is subtracted from. */
    private static double[] medians(TargetDistance target, Sample sample, double low, double step) {
        LeavittLaw law = target.law();
        double[] x = Arrays.stream(target.rows()).mapToDouble(
                sample.table().numbers(DerivedColumns.LOGP)::number).toArray();
        double pivot = law.settings().pivot();
        return IntStream.range(0, SLOPES).parallel().mapToDouble(i -> {
            double[] each = new double[x.length];
            Arrays.setAll(each, k -> target.modulus()[k] + law.magnitude(x[k]) - (low + i * step) * (x[k] - pivot));
            Arrays.sort(each);
            int middle = each.length / 2;
            return each.length % 2 == 1 ? each[middle] : (each[middle - 1] + each[middle]) / 2;
        }).toArray();
    }

    /**
     * The density of the modulus, the standard error of the median star and a further Gaussian error on top: a Gaussian
     * about each point, no narrower than the points need to run together (Silverman 1986, eq. 3.31).
     *
     * @param modulus where, in mag
     * @param further error, in mag, such as a systematic one
     */
    public double density(double modulus, double further) {
        double smooth = 0.9 * spread.halfWidth() * Math.pow(moduli.length, -0.2);
        double width = Math.max(1e-6, Math.sqrt(square(smooth) + square(target.starError()) + square(further)));
        double sum = Arrays.stream(moduli).map(m -> Math.exp(-0.5 * square((modulus - m) / width))).sum();
        return sum / (moduli.length * width * Math.sqrt(2 * Math.PI));
    }

    /** Half the 68 % interval of the modulus with the error of the median star, in mag. */
    public double error() {
        return Math.hypot(spread.halfWidth(), target.starError());
    }

    private static double square(double x) {
        return x * x;
    }
}
