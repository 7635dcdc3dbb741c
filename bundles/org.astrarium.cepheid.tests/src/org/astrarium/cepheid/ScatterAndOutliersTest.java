/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The methods that measure the scatter of the relation, and those stars that do not belong to it. */
class ScatterAndOutliersTest {
    private static final String ALL = "calibrators: {where: [abs(b) < 5]}";
    private static final String FITS = "fits: [{name: scatter, method: chi2_scatter}, {name: robust, method: robust}]";
    /** Errors of W (0.0287 mag) and of 1 % in distance (0.0217 mag) together. */
    private static final double ERROR = 0.036;

    /** Eighty stars with an intrinsic scatter of 0.2 mag and errors, and so many that are 2 mag too faint. */
    private static Table scattered(int outliers) {
        Random random = new Random(11);
        Stars stars = new Stars();
        for (int i = 0; i < 80 + outliers; i++) {
            stars.add(2 + 30 * random.nextDouble(), 1000)
                    .fainter(Math.hypot(0.2, ERROR) * random.nextGaussian() + (i < 80 ? 0 : 2));
        }
        return stars.table();
    }

    @Test
    @DisplayName("on the archive's file: scatter 0.39 mag; numpy, golden section over the profile likelihood")
    void archive() {
        Findings findings = Recipes.find(RealData.cepheids(),
                "fits:", "  - {name: bj, method: chi2_scatter}",
                "  - {name: inv, method: chi2_scatter, distance: inverse_parallax}");
        LeavittLaw bj = findings.laws().get(0);
        // the likelihood is flat about its maximum: its root of rounding limits both searches to some 1e-7
        assertEquals(0.3904689629270487, bj.scatter().orElseThrow().value(), 1e-6);
        assertEquals(-2.98077982, bj.line().intercept(), 1e-6);
        assertEquals(-2.98918214, bj.line().slope(), 1e-6);
        assertEquals(0.13938615, bj.line().interceptError(), 2e-3);
        assertEquals(105.38129398910685, bj.line().chi2(), 1e-3);
        assertEquals(100, bj.line().dof());
        assertEquals(0.39225908107222274, findings.laws().get(1).scatter().orElseThrow().value(), 1e-6);
        assertEquals(-3.01194176, findings.laws().get(1).line().slope(), 1e-6);
        // the scatter takes up what the errors leave
        assertEquals(1, bj.errorScale(), 0.05);
    }

    @Test
    void theScatterOfTheRelationIsFound() {
        LeavittLaw law = Recipes.find(scattered(0), ALL, FITS, "distances: []").laws().get(0);
        LeavittLaw.Scatter scatter = law.scatter().orElseThrow();
        // the error of a standard deviation of 80 is 0.2 / sqrt(160) = 0.016
        assertEquals(0.2, scatter.value(), 3 * 0.016);
        assertEquals(0.016, scatter.error(), 0.004);
        assertEquals(Stars.SLOPE, law.line().slope(), 3 * law.line().slopeError());
        assertTrue(law.outliers().isEmpty());
    }

    @Test
    @DisplayName("eight of 88 stars 2 mag too faint spoil the plain scatter, not the robust law")
    void outliers() {
        Findings findings = Recipes.find(scattered(8), ALL, FITS, "distances: []");
        assertTrue(findings.laws().get(0).scatter().orElseThrow().value() > 0.5);
        LeavittLaw robust = findings.laws().get(1);
        assertEquals(0.2, robust.scatter().orElseThrow().value(), 3 * 0.016);
        assertEquals(Stars.SLOPE, robust.line().slope(), 3 * robust.line().slopeError());
        LeavittLaw.Outliers outliers = robust.outliers().orElseThrow();
        // 8 of 88 with the error of a binomial, sqrt(0.09 * 0.91 / 88) = 0.03
        assertEquals(8 / 88.0, outliers.fraction(), 3 * 0.03);
        for (int i = 0; i < 88; i++) {
            assertEquals(i < 80 ? 0 : 1, outliers.probability()[i], 0.5, "star " + i);
        }
    }

    @Test
    void theResultTellsBoth() {
        Result result = Recipes.run(scattered(8), ALL, FITS, "distances: []");
        Map<?, ?> fits = (Map<?, ?>) result.numbers().get("fits");
        Map<?, ?> robust = (Map<?, ?>) fits.get("robust");
        assertEquals("robust", robust.get("method"));
        assertTrue((Double) ((Map<?, ?>) robust.get("scatter")).get("value") > 0.1);
        Map<?, ?> fraction = (Map<?, ?>) ((Map<?, ?>) robust.get("outliers")).get("fraction");
        assertTrue((Double) fraction.get("error") > 0);
        assertTrue(((Map<?, ?>) fits.get("scatter")).containsKey("scatter"));
        Table calibrators = result.tables().get(0).table();
        assertTrue(calibrators.numbers("outlier_robust").number(87) > 0.5);
        assertTrue(calibrators.find("outlier_scatter").isEmpty());
        assertEquals("Outliers", result.summary().get(0).headings().get(13).name());
        assertEquals(14, result.summary().get(0).rows().get(0).size());
        assertTrue(result.references().stream().anyMatch(reference -> reference.startsWith("Hogg")));
        assertTrue(result.charts().get(0).caption().contains("intrinsic scatter 0."));
    }

    @Test
    @DisplayName("a target from a robust law is where it is although a tenth of the calibrators is not what it seems")
    void target() {
        Random random = new Random(12);
        Stars stars = new Stars();
        for (int i = 0; i < 60; i++) {
            stars.add(2 + 30 * random.nextDouble(), 1000).fainter(0.1 * random.nextGaussian() + (i % 10 == 0 ? 2 : 0));
        }
        for (int i = 0; i < 30; i++) {
            stars.add(3 + 20 * random.nextDouble(), 49_590).inLmc().fainter(0.1 * random.nextGaussian());
        }
        TargetDistance target = Recipes.find(stars.table(), ALL, "fits: [{name: robust, method: robust}]",
                "distances: [{name: LMC, where: [b < -28]}]").targets().get(0);
        assertEquals(49_590, target.distances().median(), 3 * target.error());
        assertTrue(target.error() < 0.03 * 49_590);
    }

    @Test
    void aRobustFitDoesNotClip() {
        InputException thrown = assertThrows(InputException.class,
                () -> Recipes.run(scattered(0), "fits:", "  - {name: r, method: robust, clip: {sigma: 3}}"));
        assertEquals("fits[0].clip", thrown.problem().key());
        assertEquals(2, thrown.problem().line());
    }

    @Test
    void aStarWithoutErrorIsLeftOut() {
        Table table = Stars.clean().add(5, 900).with("int_average_g_error", Double.NaN).table();
        Findings findings = Recipes.find(table, ALL, FITS);
        assertEquals(1, findings.laws().get(0).points().leftOut());
        assertEquals(20, findings.laws().get(1).points().size());
        assertEquals(0, findings.laws().get(0).scatter().orElseThrow().value(), 1e-6);
    }
}
