/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The finer points of a fit: overtones, metallicity, two-sided errors, zero points of each star. */
class RefinementsTest {

    @Test
    @DisplayName("an overtone of 1 d has a fundamental mode of 1.3966 d, one of 3.98 d 5.69 d (Feast and Catchpole)")
    void overtones() {
        // 1 / 0.716; 3.98107 / (0.716 - 0.027 * 0.6)
        assertEquals(1.396648, FundamentalPeriod.of(1), 1e-6);
        assertEquals(5.688871, FundamentalPeriod.of(Math.pow(10, 0.6)), 1e-6);
    }

    @Test
    void fundamentalisedStarsJoinTheSample() {
        Stars stars = Stars.clean();
        double overtone = 3 * 0.7;
        stars.add(FundamentalPeriod.of(overtone), 900).with("pf", overtone)
                .with("mode_best_classification", "FIRST_OVERTONE");
        String modes = "modes: [FUNDAMENTAL, FIRST_OVERTONE], ";
        Findings with = Recipes.find(stars.table(), "sample: {" + modes + "fundamentalise: true}");
        Findings without = Recipes.find(stars.table(), "sample: {" + modes + "fundamentalise: false}");
        assertEquals(21, with.sample().calibrators().count());
        // on the law, all of them; without the correction the overtone is too bright for its period
        assertEquals(0, with.laws().get(0).line().rms(), 1e-9);
        assertTrue(without.laws().get(0).line().rms() > 0.05);
    }

    @Test
    @DisplayName("a target 0.4 dex poorer is fainter by gamma delta = 0.16 mag and comes out nearer by as much")
    void metallicity() {
        String where = "where: [b < -20]";
        Findings findings = Recipes.find(Stars.clean().table(), "distances: [{name: A, " + where + "}, {name: B, "
                + where
                + ", metallicity: {gamma: -0.4, gamma_error: 0.1, delta: -0.4}}]");
        TargetDistance plain = findings.targets().get(0);
        TargetDistance poor = findings.targets().get(1);
        assertEquals(0.16, plain.moduli().median() - poor.moduli().median(), 1e-12);
        assertEquals(0.04, poor.settings().metallicity().orElseThrow().error(), 1e-12);
    }

    @Test
    @DisplayName("of two-sided errors the side that faces the law counts")
    void sides() {
        Stars stars = Stars.clean().add(6, 900).fainter(0.5).with("r_lo", 890.0).with("r_hi", 990.0);
        Findings findings = Recipes.find(stars.table(), "fits: [{name: mean}, {name: sided, errors: asymmetric}]",
                "distances: []");
        double[] mean = findings.laws().get(0).points().error();
        double[] sided = findings.laws().get(1).points().error();
        int last = mean.length - 1;
        // the star is fainter than the law, which lies at greater distances: 90 pc of 900, not the mean of 90 and 10
        double w = Math.sqrt(1e-4 + 1.9 * 1.9 * 2e-4);
        assertEquals(Math.hypot(w, 5 / Math.log(10) * 0.1), sided[last], 1e-9);
        assertEquals(Math.hypot(w, 5 / Math.log(10) * 50 / 900), mean[last], 1e-9);
        // the others have the same error on both sides
        assertEquals(mean[0], sided[0], 1e-12);
    }

    @Test
    void lindegrenSaysWhatItLacks() {
        InputException e = assertThrows(InputException.class,
                () -> Recipes.find(Stars.clean().table(), "parallax_zero_point: lindegren2021", "survey: gaia-dr3",
                        "columns: {r_est: r_est, r_lo: r_lo, r_hi: r_hi}"));
        assertTrue(e.problem().message().contains("phot_g_mean_mag"), e.problem().message());
    }

    @Test
    @DisplayName("each star's own zero point leads back to the truth; beyond its range there is no parallax")
    void lindegren() {
        Stars stars = new Stars();
        for (int i = 0; i < 12; i++) {
            stars.add(2 + 2 * i, 400 + 50 * i).with("phot_g_mean_mag", 13.1).with("nu_eff_used_in_astrometry", 1.48)
                    .with("pseudocolour", Double.NaN).with("ecl_lat", 0.0)
                    .with("astrometric_params_solved", i == 11 ? 3.0 : 31.0)
                    // table 9 at G = 13.1 on the ecliptic: q00 - q02 / 3
                    .shift("parallax", (-37.99 - 16.14 / 3) / 1000);
        }
        Findings findings = Recipes.find(stars.table(), "parallax_zero_point: lindegren2021", "survey: gaia-dr3",
                "columns: {r_est: r_est, r_lo: r_lo, r_hi: r_hi}", "calibrators: {where: []}",
                "fits: [{name: inverted, distance: inverse_parallax}, {name: abl, method: abl}]", "distances: []");
        for (LeavittLaw law : findings.laws()) {
            assertEquals(11, law.points().size());
            assertEquals(1, law.points().leftOut());
            assertEquals(Stars.SLOPE, law.line().slope(), 1e-6);
        }
    }

    @Test
    void contradictionsAreFaults() {
        for (String fit : new String[] {"method: abl, zero_point: free", "method: chi2, zero_point: -0.03",
                "method: parallax, clip: {sigma: 3}", "method: abl, errors: asymmetric",
                "distance: inverse_parallax, errors: asymmetric", "method: ols, errors: asymmetric"}) {
            assertThrows(InputException.class, () -> CepheidSettings.of(Recipes.of("fits: [{name: a, " + fit + "}]")),
                    fit);
        }
    }
}
