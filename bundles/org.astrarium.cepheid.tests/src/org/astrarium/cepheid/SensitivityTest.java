/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a distance owes to what was assumed, where it can be worked out. */
class SensitivityTest {
    /** Calibrators of all periods at 1 kpc, a target at 50 kpc. */
    private static Table oneKpc() {
        Stars stars = new Stars();
        for (int i = 1; i < 10; i++) {
            stars.add(2 + i, 1000);
        }
        return stars.add(5, 50_000).inLmc().with("parallax_error", 0.05).table();
    }

    private static Sensitivity of(Findings findings) {
        return findings.sensitivity(findings.targets().get(0), Progress.NONE);
    }

    @Test
    @DisplayName("calibrators at 1 mas: 0.05 mas more brings them, and with them the target, nearer by 1 / 1.05")
    void parallaxes() {
        Sensitivity sensitivity = of(Recipes.find(oneKpc()));
        assertEquals(1 / 1.05 - 1, sensitivity.parallaxesLargerBy(0.05), 1e-9);
        assertEquals(1 / 0.9 - 1, sensitivity.parallaxesLargerBy(-0.1), 1e-9);
        assertEquals(0, sensitivity.parallaxesLargerBy(0), 1e-12);
    }

    @Test
    @DisplayName("and a change asked for leads back to the shift that makes it")
    void shift() {
        Sensitivity sensitivity = of(Recipes.find(oneKpc()));
        assertEquals(0.05, sensitivity.shiftFor(1 / 1.05 - 1), 1e-9);
        assertEquals(-0.1, sensitivity.shiftFor(1 / 0.9 - 1), 1e-9);
        assertTrue(Double.isNaN(sensitivity.shiftFor(-0.5)), "0.3 mas are not enough");
    }

    @Test
    @DisplayName("of stars of one colour the coefficient cancels; a target redder by 0.1 mag it moves by 0.01 mag")
    void colourCoefficient() {
        Table table = oneKpc();
        assertEquals(0, of(Recipes.find(table)).colourCoefficient(2.0, table), 1e-9);
        Stars stars = new Stars();
        for (int i = 1; i < 10; i++) {
            stars.add(2 + i, 1000);
        }
        stars.add(5, 50_000).inLmc().with("int_average_bp", 20.0).with("int_average_rp", 19.0)
                .with("int_average_g", 19.6);
        double change = of(Recipes.find(stars.table())).colourCoefficient(2.0, stars.table());
        assertEquals(Math.pow(10, -0.1 * 0.1 / 5) - 1, change, 1e-9);
    }

    @Test
    @DisplayName("a zero point in the recipe does what the shift says, for inverted parallaxes")
    void asTheRecipeDoes() {
        String fits = "fits: [{name: naive, distance: inverse_parallax}]";
        Findings without = Recipes.find(oneKpc(), fits);
        double with = Recipes.find(oneKpc(), fits, "parallax_zero_point: -0.03").targets().get(0).distances().median();
        double change = with / without.targets().get(0).distances().median() - 1;
        assertEquals(change, of(without).parallaxesLargerBy(0.03), 1e-9);
    }

    @Test
    @DisplayName("a star of another kind moves a law in parallax space, and leaving it out brings the distance back")
    void withoutOutliers() {
        String space = "fits: [{name: space, method: parallax, zero_point: 0}]";
        Sensitivity clean = of(Recipes.find(Stars.clean().table(), space));
        assertEquals(0, clean.withoutOutliers(), 1e-9);
        Stars stars = Stars.clean();
        stars.add(8, 1200).fainter(2);
        Findings with = Recipes.find(stars.table(), space);
        double moved = with.targets().get(0).distances().median();
        double change = of(with).withoutOutliers();
        assertTrue(change > 0.01, "a star too faint makes the law faint and the target near: " + change);
        // the law that the clean stars have, to what a scatter of nothing allows
        assertEquals(49_590, moved * (1 + change), 300);
        assertEquals(0, of(Recipes.find(stars.table())).withoutOutliers(), "a fit to magnitudes can be clipped");
    }
}
