/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The distance of the LMC from the archive's own file, and what it hangs on. */
class ComparisonTest {
    private static final String LMC = "distances: [{name: LMC, where: [l >= 273, l <= 285, b >= -38, b <= -28], "
            + "reference: {distance: 49590, error: 550}, metallicity: {gamma: -0.4, gamma_error: 0.1, delta: -0.4}}]";

    private static Findings findings;
    private static Comparison comparison;

    @BeforeAll
    static void run() {
        findings = Recipes.find(RealData.cepheids(), LMC, "mcmc: {fits: []}").weighed(Progress.NONE);
        comparison = findings.comparison().orElseThrow();
    }

    @Test
    @DisplayName("none, three published, one as prior, one free: in this order, all of them possible")
    void zeroPoints() {
        assertEquals(6, comparison.zeroPoints().size());
        double[] held = {0, -0.029, -0.046, -0.049};
        for (int i = 0; i < held.length; i++) {
            assertEquals(held[i], comparison.zeroPoints().get(i).zeroPoint());
        }
        // the more negative the zero point, the larger the parallaxes, the nearer the target
        for (int i = 1; i < held.length; i++) {
            assertTrue(comparison.zeroPoints().get(i).plain().distances().median()
                    < comparison.zeroPoints().get(i - 1).plain().distances().median());
        }
        double prior = comparison.zeroPoints().get(4).zeroPoint();
        double free = comparison.zeroPoints().get(5).zeroPoint();
        assertTrue(prior > -0.046 && prior < free, prior + " between the prior's mean and " + free);
    }

    @Test
    @DisplayName("with a metallicity term of 0.16 mag each is nearer by 10^-0.032")
    void metallicity() {
        for (Comparison.Case one : comparison.zeroPoints()) {
            assertEquals(Math.pow(10, -0.032), one.corrected().orElseThrow().distances().median()
                    / one.plain().distances().median(), 1e-9);
        }
    }

    @Test
    @DisplayName("the preferred answer agrees with 49.59 kpc within its own total error; the naive one does not")
    void preferred() {
        Comparison.Case best = comparison.preferred().orElseThrow();
        assertEquals(-0.046, best.zeroPoint());
        assertEquals(49_590, best.best().distances().median(), best.systematic().totalError());
        assertTrue(best.systematic().totalError() < 0.07 * 49_590, "and the error is not there to agree with all");
        Comparison.Case none = comparison.zeroPoints().get(0);
        assertTrue(Math.abs(none.plain().distances().median() - 49_590) > 5 * none.plain().error());
    }

    @Test
    @DisplayName("scipy, with a flat prior of the moduli, finds nearly the same law")
    void independently() {
        // scipy's Nelder-Mead on the same likelihood with a flat prior on the modulus, intercept at log P = 0.8
        LeavittLaw law = comparison.zeroPoints().get(2).plain().law();
        assertEquals(-5.314, law.magnitude(0.8), 0.3 * law.error(0.8));
        assertEquals(-2.983, law.line().slope(), 0.5 * law.line().slopeError());
    }

    @Test
    @DisplayName("cuts: the law at 10 is the recipe's own, and fewer stars stay the stricter the cut")
    void cuts() {
        List<Comparison.Cut> bj = comparison.cuts().stream().filter(c -> c.law().settings().name().equals("bj"))
                .toList();
        assertEquals(10, bj.size());
        for (int i = 1; i < bj.size(); i++) {
            assertTrue(bj.get(i).law().line().n() < bj.get(i - 1).law().line().n());
        }
        Comparison.Cut ten = bj.stream().filter(c -> c.ratio() == 10).findFirst().orElseThrow();
        assertEquals(findings.laws().get(0).line().slope(), ten.law().line().slope(), 1e-12);
        assertEquals(103, ten.law().line().n());
    }

    @Test
    @DisplayName("the systematic error adds up, and its largest part is named")
    void systematic() {
        Systematic lmc = findings.systematic(findings.targets().get(0)).orElseThrow();
        assertEquals(0.04, lmc.metallicity(), 1e-12);
        double sum = lmc.parts().values().stream().mapToDouble(p -> p * p).sum();
        assertEquals(Math.sqrt(sum), lmc.modulusError(), 1e-12);
        assertEquals(Math.hypot(lmc.modulusError(), findings.targets().get(0).modulusError()),
                lmc.totalModulusError(), 1e-12);
        assertEquals(lmc.parts().values().stream().mapToDouble(p -> p).max().orElseThrow(),
                lmc.parts().get(lmc.largest()), 1e-12);
        assertTrue(lmc.zeroPoint() > 0.02 && lmc.colourCoefficient() > 0.02);
    }

    @Test
    void aSurveyWithoutPublishedZeroPointsPrefersNothing() {
        Findings stars = Recipes.find(Stars.clean().table(), "survey: none",
                "columns: {type: type_best_classification, mode: mode_best_classification, period: pf, g: "
                + "int_average_g,"
                        + " g_error: int_average_g_error, bp: int_average_bp, bp_error: int_average_bp_error,"
                        + " rp: int_average_rp, rp_error: int_average_rp_error}", "mcmc: {fits: []}")
                .weighed(Progress.NONE);
        assertTrue(stars.comparison().orElseThrow().preferred().isEmpty());
        assertEquals(0, stars.systematics().get(0).zeroPoint());
    }
}
