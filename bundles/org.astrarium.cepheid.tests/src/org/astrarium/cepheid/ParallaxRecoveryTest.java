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
 * 200 simulated catalogues whose law, scatter and zero point are known, with parallaxes of all qualities down to
 * negative ones: the methods that do not invert parallaxes find the law without bias and with the right errors, the
 * naive one does not.
 */
class ParallaxRecoveryTest {
    private static final int CATALOGUES = 200;
    private static final int STARS = 80;
    private static final double SCATTER = 0.12;
    private static final double ZERO_POINT = -0.04;
    private static final double PIVOT = 0.9;
    /** Intercept and slope together are 400 intervals, of which 68 % have a standard deviation of 2.3 %. */
    private static final double COVERAGE = 0.04;
    private static final String[] NAMES = {"abl", "known", "free", "prior", "naive"};
    private static final String FITS = "fits: [{name: abl, method: abl, zero_point: -0.04, pivot: 0.9}, "
            + "{name: known, method: parallax, zero_point: -0.04, pivot: 0.9}, "
            + "{name: free, method: parallax, zero_point: free, pivot: 0.9}, "
            + "{name: prior, method: parallax, zero_point: {mean: -0.03, sd: 0.02}, pivot: 0.9}, "
            + "{name: naive, method: chi2, distance: inverse_parallax, pivot: 0.9}]";

    private static LeavittLaw[][] laws;

    @BeforeAll
    static void simulate() {
        laws = IntStream.range(0, CATALOGUES).parallel().mapToObj(i -> Recipes.find(catalogue(i),
                "calibrators: {where: [abs(b) < 5]}", FITS, "distances: []").laws().toArray(LeavittLaw[]::new))
                .toArray(LeavittLaw[][]::new);
    }

    /** Distances even in the modulus from 0.6 to 9 kpc; errors of 0.03 to 0.08 mas and 0.01 mag a band. */
    private static Table catalogue(long seed) {
        Random random = new Random(7919 * seed + 17);
        Stars stars = new Stars();
        for (int i = 0; i < STARS; i++) {
            double distance = 600 * Math.pow(15, random.nextDouble());
            double error = 0.03 + 0.05 * random.nextDouble();
            stars.add(Math.pow(10, 0.4 + random.nextDouble()), distance)
                    .with("parallax", 1000 / distance + ZERO_POINT + error * random.nextGaussian())
                    .with("parallax_error", error).fainter(SCATTER * random.nextGaussian());
            for (String band : new String[] {"int_average_g", "int_average_bp", "int_average_rp"}) {
                stars.shift(band, 0.01 * random.nextGaussian());
            }
        }
        return stars.table();
    }

    private static double truth() {
        return Stars.INTERCEPT + Stars.SLOPE * PIVOT;
    }

    private static Spread spread(String name, ToDoubleFunction<LeavittLaw> value) {
        int which = Arrays.asList(NAMES).indexOf(name);
        return Spread.of(Arrays.stream(laws).mapToDouble(l -> value.applyAsDouble(l[which])).toArray());
    }

    private static void assertUnbiased(String name, double truth, ToDoubleFunction<LeavittLaw> value) {
        Spread spread = spread(name, value);
        assertEquals(truth, spread.mean(), 3 * spread.sd() / Math.sqrt(CATALOGUES), name);
    }

    private static long covered(String name, double truth, ToDoubleFunction<LeavittLaw> value,
            ToDoubleFunction<LeavittLaw> error) {
        int which = Arrays.asList(NAMES).indexOf(name);
        return Arrays.stream(laws).map(l -> l[which])
                .filter(l -> Math.abs(value.applyAsDouble(l) - truth) < error.applyAsDouble(l) * l.errorScale())
                .count();
    }

    @Test
    void ablIsUnbiased() {
        assertUnbiased("abl", truth(), l -> l.line().intercept());
        assertUnbiased("abl", Stars.SLOPE, l -> l.line().slope());
    }

    @Test
    void parallaxIsUnbiased() {
        for (String name : new String[] {"known", "free"}) {
            assertUnbiased(name, truth(), l -> l.line().intercept());
            assertUnbiased(name, Stars.SLOPE, l -> l.line().slope());
        }
    }

    @Test
    void theFreeZeroPointIsFound() {
        assertUnbiased("free", ZERO_POINT, l -> l.zeroPoint().orElseThrow().value());
        Spread zeroPoints = spread("free", l -> l.zeroPoint().orElseThrow().value());
        assertEquals(zeroPoints.sd(), spread("free", l -> l.zeroPoint().orElseThrow().error()).mean(),
                0.15 * zeroPoints.sd());
    }

    @Test
    @DisplayName("a prior that is half a sigma off pulls the zero point between itself and what the stars say")
    void prior() {
        double free = spread("free", l -> l.zeroPoint().orElseThrow().value()).mean();
        double prior = spread("prior", l -> l.zeroPoint().orElseThrow().value()).mean();
        assertTrue(prior > free && prior < -0.03, prior + " between " + free + " and -0.03");
        assertTrue(spread("prior", l -> l.zeroPoint().orElseThrow().error()).mean()
                < spread("free", l -> l.zeroPoint().orElseThrow().error()).mean());
    }

    @Test
    @DisplayName("68 % of the intervals of intercept and slope hold the truth")
    void coverage() {
        for (String name : new String[] {"abl", "known", "free"}) {
            long both = covered(name, truth(), l -> l.line().intercept(), l -> l.line().interceptError())
                    + covered(name, Stars.SLOPE, l -> l.line().slope(), l -> l.line().slopeError());
            assertEquals(0.68, both / (2.0 * CATALOGUES), COVERAGE, name);
        }
    }

    @Test
    @DisplayName("the scatter comes out; maximum likelihood is known to take it for a little too small")
    void scatter() {
        // with 3 parameters and 80 stars the variance is short by a few per cent
        assertEquals(SCATTER, spread("known", l -> l.scatter().orElseThrow().value()).mean(), 0.012);
        assertEquals(SCATTER, spread("abl", l -> l.scatter().orElseThrow().value()).mean(), 0.012);
    }

    @Test
    @DisplayName("the naive law is off by more than ten times what chance could do")
    void naiveIsBiased() {
        Spread naive = spread("naive", l -> l.line().intercept());
        assertTrue(Math.abs(naive.mean() - truth()) > 10 * naive.sd() / Math.sqrt(CATALOGUES),
                naive.mean() + " for " + truth());
    }

    @Test
    void negativeParallaxesStayIn() {
        assertTrue(Arrays.stream(laws).anyMatch(l -> Arrays.stream(
                l[0].points().parallaxes().orElseThrow().parallax()).anyMatch(p -> p < 0)));
        assertEquals(STARS, laws[0][0].line().n());
        assertEquals(STARS, laws[0][2].line().n());
    }
}
