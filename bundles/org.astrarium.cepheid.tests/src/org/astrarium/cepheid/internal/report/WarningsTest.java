/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.cepheid.Recipes;
import org.astrarium.cepheid.Stars;
import org.astrarium.core.result.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Warnings come where they are due, and say why. */
class WarningsTest {

    private static void assertOne(Result result, String... parts) {
        assertTrue(result.warnings().stream().anyMatch(warning -> List.of(parts).stream().allMatch(warning::contains)),
                () -> "none with " + List.of(parts) + " in " + result.warnings());
    }

    private static Stars off(double magnitudes) {
        Stars stars = new Stars();
        for (int i = 0; i < 20; i++) {
            stars.add(2 * Math.pow(20, i / 19.0), 500 + 100 * i);
        }
        for (int i = 0; i < 5; i++) {
            stars.add(3 + i, 49_590).inLmc().with("parallax_error", 0.05).fainter(magnitudes);
        }
        return stars;
    }

    @Test
    void starsThatObeyTheLawGiveNone() {
        assertEquals(List.of(), Recipes.run(Stars.clean().table()).warnings());
    }

    @Test
    @DisplayName("0.3 mag too faint is 14.8 % too far, and the zero point is the likely reason")
    void tooFar() {
        Result result = Recipes.run(off(0.3).table());
        assertOne(result, "LMC comes out 14.8\u2009% farther than its reference with law bj",
                "zero point of the parallaxes",
                "Lindegren et al. 2018", "Bailer-Jones et al. (2018) correct for 0.029 mas");
        assertTrue(result.answer().contains("14.8\u2009% farther than the reference of 49.59"), result.answer());
    }

    @Test
    void tooFarWithInvertedParallaxes() {
        assertOne(Recipes.run(off(0.3).table(), "fits: [{name: naive, distance: inverse_parallax}]",
                "parallax_zero_point: -0.01"), "LMC comes out", "parallax_zero_point corrects for 0.01 mas");
    }

    @Test
    void tooFarWithoutAnyZeroPoint() {
        assertOne(Recipes.run(off(0.3).table(), "fits: [{name: naive, distance: inverse_parallax}]"),
                "the recipe corrects for none of it");
    }

    @Test
    void tooNear() {
        assertOne(Recipes.run(off(-0.3).table()), "LMC comes out 12.9\u2009% nearer", "corrects too much",
                "mas smaller");
    }

    @Test
    void aDifferenceWithinTheErrorsIsNone() {
        assertEquals(List.of(), Recipes.run(off(0.02).table()).warnings());
    }

    @Test
    void aSurveyOfItsOwnIsNamed() {
        assertOne(Recipes.run(off(0.3).table(), "survey: gaia-dr3", "columns: {r_est: r_est, r_lo: r_lo, r_hi: r_hi}"),
                "Gaia DR3", "Lindegren et al. 2021");
    }

    @Test
    void aZeroPointDoesNotActOnTheCatalogue() {
        Result result = Recipes.run(Stars.clean().table(), "parallax_zero_point: -0.03", "distances: []");
        assertOne(result, "parallax_zero_point does not act on law bj", "−0.029 mas");
    }

    @Test
    @DisplayName("a period column that may hold either mode's period is named where overtones take theirs from it")
    void overtonesWithoutAPeriodOfTheirOwn() {
        Stars stars = Stars.clean();
        stars.add(3, 700).with("mode_best_classification", "FIRST_OVERTONE").fainter(-0.45);
        List<String> warnings = Recipes.run(stars.table(), "sample: {modes: [FUNDAMENTAL, FIRST_OVERTONE], "
                + "fundamentalise: true}", "distances: []").warnings();
        assertTrue(warnings.stream().anyMatch(w -> w.contains("no column of first-overtone periods")
                && w.contains("for 1 first overtone pf is taken")), warnings.toString());
    }

    @Test
    void fundamentalisingNothing() {
        assertOne(Recipes.run(Stars.clean().table(), "sample: {fundamentalise: true}", "distances: []"),
                "sample.fundamentalise changes nothing", "no column of their periods");
        Stars stars = Stars.clean();
        Result result = Recipes.run(stars.table(), "sample: {fundamentalise: true}",
                "columns: {first_overtone_period: pf}", "distances: []");
        assertOne(result, "sample.modes: [FUNDAMENTAL, FIRST_OVERTONE] lets them in");
    }

    @Test
    void scatterBeyondTheErrors() {
        Stars stars = new Stars();
        for (int i = 0; i < 12; i++) {
            stars.add(2 + i, 800 + 50 * i).fainter(i % 2 == 0 ? 0.3 : -0.3);
        }
        assertOne(Recipes.run(stars.table(), "distances: []"), "scatter about the line more than their errors say",
                "for law bj", "for law naive");
    }

    @Test
    void starsLeftOut() {
        Stars stars = Stars.clean().add(6, 900).with("r_est", Double.NaN);
        assertOne(Recipes.run(stars.table(), "calibrators: {where: [abs(b) < 5]}"),
                "Law bj leaves out 1 calibrator that lacks");
    }

    @Test
    @DisplayName("three of the five stars of the target pulsate longer than any calibrator")
    void extrapolation() {
        Stars stars = Stars.clean();
        for (int i = 0; i < 3; i++) {
            stars.add(60 + i, 49_590).inLmc().with("parallax_error", 0.05);
        }
        assertOne(Recipes.run(stars.table()), "37.5\u2009% of the stars of LMC have periods outside", "2 to 40 d");
    }

    @Test
    @DisplayName("each assumption says what it costs the first target, where that can be told")
    void assumptions() {
        Result result = Recipes.run(Stars.clean().table());
        assertEquals(6, result.assumptions().size());
        assertTrue(result.assumptions().get(0).startsWith("Preferred, by a rule"), result.assumptions().get(0));
        assertTrue(result.assumptions().get(1).matches(
                ".*zero point of the parallaxes is 0 mas.*0\\.03 mas larger, LMC would come "
                + "out \\d\\.\\d\u2009% nearer\\."), result.assumptions().get(1));
        assertTrue(result.assumptions().get(2).contains("were it 2, LMC would come out"), result.assumptions().get(2));
        result.assumptions().forEach(sentence -> assertTrue(sentence.endsWith("."), sentence));
        List<String> without = Recipes.run(Stars.clean().table(), "distances: []").assumptions();
        assertTrue(without.get(0).endsWith("catalogue."), without.get(0));
    }
}
