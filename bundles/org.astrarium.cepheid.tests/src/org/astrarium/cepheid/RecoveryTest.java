/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 200 simulated catalogues with a known law, errors and zero point. Where the selection is clean (no cut in parallax)
 * and the parallaxes are good (2 % at worst, so that inverting them is harmless) the fits are unbiased and their errors
 * are right.
 */
class RecoveryTest {
    private static final int CATALOGUES = 200;
    private static final int STARS = 40;
    private static final String CLEAN = "calibrators: {where: [abs(b) < 5]}";
    private static final String FITS = "fits: [{name: naive, distance: inverse_parallax, pivot: 0.9}, "
            + "{name: plain, method: ols, distance: inverse_parallax, pivot: 0.9}]";

    private static LeavittLaw[][] clean;
    private static LeavittLaw[][] shifted;
    private static TargetDistance[] targets;

    @BeforeAll
    static void simulate() {
        clean = new LeavittLaw[CATALOGUES][];
        shifted = new LeavittLaw[CATALOGUES][];
        targets = new TargetDistance[CATALOGUES];
        for (int i = 0; i < CATALOGUES; i++) {
            Findings findings = Recipes.find(catalogue(i, 0), CLEAN, FITS,
                    "distances: [{name: LMC, where: [b < -28]}]");
            clean[i] = findings.laws().toArray(LeavittLaw[]::new);
            targets[i] = findings.targets().get(0);
            shifted[i] = Recipes.find(catalogue(i, -0.05), CLEAN, FITS,
                    "distances: []").laws().toArray(LeavittLaw[]::new);
        }
    }

    /** Calibrators at 300 to 1000 pc with errors of 0.02 mas in parallax and 0.03 mag a band; 20 stars of the LMC. */
    private static Table catalogue(long seed, double zeroPoint) {
        Random random = new Random(seed);
        Stars stars = new Stars();
        for (int i = 0; i < STARS; i++) {
            double distance = 300 + 700 * random.nextDouble();
            noisy(stars.add(3 + 30 * random.nextDouble(), distance), random);
            stars.with("parallax", 1000 / distance + zeroPoint + 0.02 * random.nextGaussian()).with("parallax_error",
                    0.02);
        }
        for (int i = 0; i < 20; i++) {
            noisy(stars.add(3 + 30 * random.nextDouble(), 49_590), random);
            stars.inLmc().with("parallax", 0.02 + 0.03 * random.nextGaussian()).with("parallax_error", 0.03);
        }
        return stars.table();
    }

    private static void noisy(Stars stars, Random random) {
        for (String band : new String[] {"int_average_g", "int_average_bp", "int_average_rp"}) {
            stars.shift(band, 0.03 * random.nextGaussian()).with(band + "_error", 0.03);
        }
    }

    @Test
    @DisplayName("slope and intercept: the mean over 200 catalogues is within 3 standard errors of the truth")
    void unbiased() {
        for (int fit = 0; fit < 2; fit++) {
            int which = fit;
            assertMean(Stars.SLOPE, law -> law.line().slope(), which);
            assertMean(Stars.INTERCEPT + 0.9 * Stars.SLOPE, law -> law.line().intercept(), which);
        }
    }

    private static void assertMean(double truth, ToDoubleFunction<LeavittLaw> number, int fit) {
        double[] values = Arrays.stream(clean).mapToDouble(laws -> number.applyAsDouble(laws[fit])).toArray();
        Spread spread = Spread.of(values);
        assertEquals(truth, spread.mean(), 3 * spread.sd() / Math.sqrt(CATALOGUES));
    }

    @Test
    @DisplayName("the errors cover the truth in 68 % of the catalogues, plus or minus 10: 3 sigma of a binomial of 200")
    void errorsAreRight() {
        for (int fit = 0; fit < 2; fit++) {
            int which = fit;
            long covered = IntStream.range(0, CATALOGUES).filter(i ->
                    Math.abs(clean[i][which].line().slope() - Stars.SLOPE) < clean[i][which].line().slopeError())
                    .count();
            assertEquals(0.68, covered / (double) CATALOGUES, 0.10);
        }
    }

    @Test
    @DisplayName("chi-square is as large as its degrees of freedom: the error formulas of W and M are complete")
    void chiSquare() {
        double mean = Arrays.stream(clean).mapToDouble(laws -> laws[0].line().reducedChi2()).average().orElseThrow();
        // the standard deviation of a reduced chi-square of 38 degrees of freedom is sqrt(2 / 38); of the mean of 200
        // of them 0.016
        assertEquals(1, mean, 0.05);
    }

    @Test
    @DisplayName("the distance of the target: unbiased, and its statistical error is right")
    void target() {
        double[] moduli = Arrays.stream(targets).mapToDouble(t -> t.moduli().median()).toArray();
        Spread spread = Spread.of(moduli);
        double truth = DistanceModulus.of(49_590);
        assertEquals(truth, spread.mean(), 3 * spread.sd() / Math.sqrt(CATALOGUES));
        long covered = Arrays.stream(targets).filter(t ->
                Math.abs(t.moduli().median() - truth) < t.modulusError()).count();
        // the errors are scaled up by chance in half of the catalogues, never down: a little more than 68 % is right
        assertEquals(0.72, covered / (double) CATALOGUES, 0.10);
    }

    @Test
    @DisplayName("parallaxes 0.05 mas too small make the naive law too bright by 5 * 0.05 d / ln 10")
    void zeroPointBias() {
        double off = Arrays.stream(shifted).mapToDouble(laws -> laws[1].line().intercept()).average().orElseThrow()
                - Arrays.stream(clean).mapToDouble(laws -> laws[1].line().intercept()).average().orElseThrow();
        // distances are even between 300 and 1000 pc: 0.65 kpc in the mean; second order adds some 3 %
        assertEquals(-5 / Math.log(10) * 0.05 * 0.65, off, 0.006);
        assertTrue(off < -0.06);
    }
}
