/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Distances of targets whose stars are known. */
class TargetDistanceTest {
    private static final String LMC = "distances: [{name: LMC, where: [l >= 273, l <= 285, b >= -38, b <= -28], "
            + "reference: {distance: 50000, error: 500}}]";

    private static TargetDistance measure(Stars stars) {
        return Recipes.find(stars.table(), LMC).targets().get(0);
    }

    @Test
    void starsWithoutScatterAreWhereTheyAre() {
        TargetDistance target = measure(Stars.clean());
        assertEquals(5, target.size());
        assertArrayEquals(new int[] {20, 21, 22, 23, 24}, target.rows());
        assertEquals(49_590, target.distances().median(), 1e-3);
        assertEquals(49_590, target.distances().lower(), 1e-3);
        assertEquals(DistanceModulus.of(49_590), target.moduli().median(), 1e-9);
        assertEquals(49_590.0 / 50_000 - 1, target.difference(), 1e-9);
    }

    @Test
    @DisplayName("stars 0.1 mag fainter are 10^0.02 = 1.0471 times as far")
    void fainterIsFarther() {
        Stars stars = new Stars();
        for (int i = 0; i < 20; i++) {
            stars.add(2 * Math.pow(20, i / 19.0), 500 + 100 * i);
        }
        for (int i = 0; i < 5; i++) {
            stars.add(3 + i, 49_590).inLmc().with("parallax_error", 0.05).fainter(0.1);
        }
        assertEquals(49_590 * 1.0471285480508996, measure(stars).distances().median(), 1e-3);
    }

    @Test
    @DisplayName("moduli -0.2, -0.1, 0, 0.1, 0.2 about the target's: 16 and 84 % at -0.136 and 0.136")
    void spread() {
        TargetDistance target = measure(spreadOut(1));
        double mu = DistanceModulus.of(49_590);
        assertEquals(mu, target.moduli().median(), 1e-9);
        assertEquals(mu - 0.136, target.moduli().lower(), 1e-9);
        assertEquals(mu + 0.136, target.moduli().upper(), 1e-9);
        // sorted distances interpolate between the same neighbours
        double below = 0.36 * DistanceModulus.distance(mu - 0.2) + 0.64 * DistanceModulus.distance(mu - 0.1);
        assertEquals(below, target.distances().lower(), 1e-3);
    }

    @Test
    @DisplayName("four times the stars have half the error of the median; the part of the law is common to all")
    void errorOfTheMedian() {
        TargetDistance few = measure(spreadOut(4));
        TargetDistance many = measure(spreadOut(16));
        assertEquals(2, few.starError() / few.moduli().halfWidth() * many.moduli().halfWidth() / many.starError(),
                1e-12);
        assertEquals(Math.sqrt(Math.PI / 2 / 20) * few.moduli().halfWidth(), few.starError(), 1e-12);
        assertEquals(few.lawError(), many.lawError(), 1e-12);
        assertEquals(Math.hypot(few.starError(), few.lawError()), few.modulusError(), 1e-15);
        assertEquals(few.distances().median() * few.modulusError() * Math.log(10) / 5, few.error(), 1e-6);
    }

    @Test
    @DisplayName("the law's part is its own error at the mean log P of the target's stars")
    void errorOfTheLaw() {
        TargetDistance target = measure(Stars.clean());
        double meanLogp = (Math.log10(3) + Math.log10(4) + Math.log10(5) + Math.log10(6) + Math.log10(7)) / 5;
        assertEquals(Math.sqrt(target.law().line().variance(meanLogp)), target.lawError(), 1e-12);
    }

    @Test
    @DisplayName("a single star is as uncertain as the scatter of the calibrators says")
    void oneStar() {
        Stars stars = LeavittLawTest.scattered().add(5, 49_590).inLmc();
        TargetDistance target = Recipes.find(stars.table(), LMC, "fits: [{name: line}]").targets().get(0);
        assertEquals(1, target.size());
        assertEquals(0, target.moduli().halfWidth());
        assertEquals(Math.sqrt(Math.PI / 2) * target.law().line().rms(), target.starError(), 1e-12);
        assertTrue(target.starError() > 0.3);
        assertTrue(Double.isNaN(target.distances().sd()));
    }

    @Test
    void theLawThatATargetNamesIsUsed() {
        Findings findings = Recipes.find(Stars.clean().add(5, 700).fainter(1).table(),
                "calibrators: {where: [abs(b) < 5]}", "fits: [{name: all}, {name: clipped, clip: {sigma: 3}}]",
                "distances: [{name: A, where: [b < -20]}, {name: B, from: clipped, where: [b < -20]}]");
        assertEquals("all", findings.targets().get(0).law().settings().name());
        assertEquals("clipped", findings.targets().get(1).law().settings().name());
        assertEquals(49_590, findings.targets().get(1).distances().median(), 1e-3);
        assertTrue(Double.isNaN(findings.targets().get(0).difference()));
    }

    @Test
    void aTargetWithoutConditionsIsTheWholeSample() {
        assertEquals(25, Recipes.find(Stars.clean().table(), "distances: [{name: all}]").targets().get(0).size());
    }

    @Test
    void calibratorsOfTheTargetCountAsItsStarsToo() {
        Findings findings = Recipes.find(Stars.clean().table(),
                "distances: [{name: disc, where: [abs(b) < 5, pf < 3]}]");
        assertEquals(3, findings.targets().get(0).size());
    }

    /** So many times five stars of the target, 0.1 mag apart from one to the next of the five. */
    private static Stars spreadOut(int times) {
        Stars stars = new Stars();
        for (int i = 0; i < 20; i++) {
            stars.add(2 * Math.pow(20, i / 19.0), 500 + 100 * i);
        }
        for (int i = 0; i < 5 * times; i++) {
            stars.add(3 + i % 5, 49_590).inLmc().with("parallax_error", 0.05).fainter(0.1 * (i % 5 - 2));
        }
        return stars;
    }
}
