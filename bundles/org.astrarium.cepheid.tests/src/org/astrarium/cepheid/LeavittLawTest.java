/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws through stars that obey a known one. */
class LeavittLawTest {
    private static final String ALL = "calibrators: {where: [abs(b) < 5]}";

    @ParameterizedTest
    @CsvSource({"ols, bailer_jones, 0", "chi2, bailer_jones, 0", "ols, inverse_parallax, 1",
        "chi2, inverse_parallax, 1", "chi2, bailer_jones, -0.5"})
    void starsWithoutScatterGiveTheirLawBack(String method, String distance, double pivot) {
        LeavittLaw law = Recipes.find(Stars.clean().table(), "fits: [{name: line, method: " + method + ", distance: "
                + distance + ", pivot: " + pivot + "}]").laws().get(0);
        assertEquals(Stars.SLOPE, law.line().slope(), 1e-9);
        assertEquals(Stars.INTERCEPT + Stars.SLOPE * pivot, law.line().intercept(), 1e-9);
        assertEquals(pivot, law.line().pivot());
        assertEquals(0, law.line().rms(), 1e-9);
        assertEquals(Stars.INTERCEPT, law.magnitude(0), 1e-9);
        assertEquals(20, law.line().n());
    }

    @Test
    @DisplayName("a star with a hundredth of the error pulls the weighted line, not the unweighted one")
    void weights() {
        Stars stars = new Stars().add(1, 1000).fainter(0.5).with("r_lo", 999.9).with("r_hi", 1000.1)
                .add(1, 1000).add(10, 1000);
        Findings findings = Recipes.find(stars.table(), ALL, "distances: []",
                "fits: [{name: heavy, method: chi2}, {name: even, method: ols}]");
        // errors of W are 0.0287, of the two moduli 0.0217 and 0.0002: weights 1 / 0.000822 and 1 / 0.001294
        double heavy = 1 / 0.000822;
        double light = 1 / (0.000822 + 0.0217147 * 0.0217147);
        assertEquals(Stars.INTERCEPT + 0.5 * heavy / (heavy + light), findings.laws().get(0).magnitude(0), 1e-5);
        assertEquals(Stars.INTERCEPT + 0.25, findings.laws().get(1).magnitude(0), 1e-9);
    }

    @Test
    @DisplayName("clipping drops the one star that is 3 mag off")
    void clip() {
        Stars stars = Stars.clean().add(6, 900).fainter(3);
        Findings findings = Recipes.find(stars.table(),
                "calibrators: {where: [abs(b) < 5]}", "fits: [{name: clipped, clip: {sigma: 3}}, {name: all}]");
        LeavittLaw clipped = findings.laws().get(0);
        assertEquals(1, clipped.line().rejected());
        assertFalse(clipped.line().kept().get(20));
        assertEquals(Stars.SLOPE, clipped.line().slope(), 1e-9);
        assertEquals(21, findings.laws().get(1).line().n());
        assertTrue(findings.laws().get(1).line().rms() > 0.5);
    }

    @Test
    void starsThatLackWhatAFitNeedsAreLeftOutOfThatFitOnly() {
        Stars stars = Stars.clean().add(6, 900).with("r_est", Double.NaN)
                .add(7, 900).with("int_average_g_error", Double.NaN);
        Findings findings = Recipes.find(stars.table(), ALL,
                "fits: [{name: a}, {name: b, distance: inverse_parallax}, {name: c, method: ols}]");
        assertEquals(22, findings.sample().calibrators().count());
        assertEquals(20, findings.laws().get(0).line().n());
        assertEquals(2, findings.laws().get(0).points().leftOut());
        assertEquals(21, findings.laws().get(1).line().n());
        assertEquals(21, findings.laws().get(2).line().n());
    }

    @Test
    void errorScaleIsNeverBelowOne() {
        assertEquals(1, Recipes.find(Stars.clean().table()).laws().get(0).errorScale());
        Stars two = new Stars().add(3, 1000).add(9, 1000);
        LeavittLaw exact = Recipes.find(two.table(), ALL, "distances: []").laws().get(0);
        assertEquals(0, exact.line().dof());
        assertEquals(1, exact.errorScale());
        assertTrue(exact.error(0.7) > 0);
    }

    @Test
    @DisplayName("stars 0.3 mag above and below the line in turn scatter more than their errors of 0.04 mag say")
    void errorScale() {
        LeavittLaw law = Recipes.find(scattered().table(), ALL, "distances: []", "fits: [{name: line}]").laws().get(0);
        assertEquals(Math.sqrt(law.line().chi2() / law.line().dof()), law.errorScale(), 1e-12);
        assertTrue(law.errorScale() > 5);
        assertEquals(law.line().interceptError() * law.errorScale(), law.error(law.line().pivot()), 1e-12);
    }

    static Stars scattered() {
        Stars stars = new Stars();
        for (int i = 0; i < 12; i++) {
            stars.add(2 + i, 800 + 50 * i).fainter(i % 2 == 0 ? 0.3 : -0.3);
        }
        return stars;
    }
}
