/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Derived columns of single stars whose numbers can be worked out by hand. */
class DerivedColumnsTest {
    private static final double ROUNDING = 1e-12;

    /** G 12, BP 12.6, RP 11.4 with errors 0.01, 0.02, 0.03; 10 d; 2 kpc (1.9 to 2.3); 0.5 mas with an error of 0.05. */
    private static Stars star() {
        return new Stars().add(10, 2000).with("int_average_g", 12.0).with("int_average_bp", 12.6)
                .with("int_average_rp", 11.4).with("int_average_bp_error", 0.02).with("int_average_rp_error", 0.03)
                .with("parallax", 0.5).with("parallax_error", 0.05).with("r_lo", 1900.0).with("r_hi", 2300.0);
    }

    private static Table derive(Table table, double zeroPoint) {
        Recipe recipe = Recipes.of("parallax_zero_point: " + zeroPoint);
        return DerivedColumns.addTo(table, CepheidColumns.of(recipe, table), CepheidSettings.of(recipe),
                Progress.NONE);
    }

    private static double value(Table table, String column) {
        return table.numbers(column).number(0);
    }

    @Test
    void allOfOneStar() {
        Table table = derive(star().table(), 0);
        assertEquals(1, value(table, "logp"), ROUNDING);
        assertEquals(12 - 1.9 * 1.2, value(table, "w"), ROUNDING);
        double wError = Math.sqrt(0.004793);
        assertEquals(wError, value(table, "w_error"), ROUNDING);
        assertEquals(2000, value(table, "distance_bailer_jones"), ROUNDING);
        // mean of 2300 - 2000 and 2000 - 1900
        assertEquals(200, value(table, "distance_bailer_jones_error"), ROUNDING);
        assertEquals(2000, value(table, "distance_inverse_parallax"), ROUNDING);
        // 2000 pc * 0.05 / 0.5
        assertEquals(200, value(table, "distance_inverse_parallax_error"), 1e-9);
        // modulus of 2 kpc: 5 log10 2000 - 5 = 11.505150
        assertEquals(9.72 - 11.505149978319906, value(table, "m_bailer_jones"), ROUNDING);
        assertEquals(9.72 - 11.505149978319906, value(table, "m_inverse_parallax"), ROUNDING);
        // 5 * 0.1 / ln 10 = 0.217147
        double mError = Math.sqrt(0.004793 + 0.21714724095162588 * 0.21714724095162588);
        assertEquals(mError, value(table, "m_bailer_jones_error"), ROUNDING);
        assertEquals(mError, value(table, "m_inverse_parallax_error"), ROUNDING);
    }

    @Test
    @DisplayName("a zero point of -0.1 mas makes 0.5 mas into 0.6 mas, 1,667 pc; the catalogue's distance stays")
    void zeroPoint() {
        Table table = derive(star().table(), -0.1);
        assertEquals(0.6, value(table, "parallax_corrected"), ROUNDING);
        assertEquals(0.5, value(table, "parallax"), ROUNDING);
        assertEquals(1000 / 0.6, value(table, "distance_inverse_parallax"), 1e-9);
        assertEquals(1000 * 0.05 / 0.36, value(table, "distance_inverse_parallax_error"), 1e-9);
        assertEquals(2000, value(table, "distance_bailer_jones"), ROUNDING);
    }

    @Test
    void aNegativeParallaxHasNoInverse() {
        Table table = derive(star().with("parallax", -0.2).table(), 0);
        for (String blank : new String[] {"distance_inverse_parallax", "distance_inverse_parallax_error",
            "m_inverse_parallax", "m_inverse_parallax_error"}) {
            assertTrue(table.column(blank).isBlank(0), blank);
        }
        assertEquals(-0.2, value(table, "parallax_corrected"), ROUNDING);
        assertFalse(table.column("m_bailer_jones").isBlank(0));
    }

    @Test
    void aBlankMakesAllThatIsMadeOfItBlank() {
        Table table = derive(star().with("int_average_bp", Double.NaN).table(), 0);
        assertTrue(table.column("w").isBlank(0));
        assertTrue(table.column("m_bailer_jones").isBlank(0));
        assertTrue(table.column("m_inverse_parallax").isBlank(0));
        assertFalse(table.column("logp").isBlank(0));
        assertFalse(table.column("distance_bailer_jones").isBlank(0));
    }

    @Test
    void periodsAndDistancesThatAreNotPositiveAreBlank() {
        Table table = derive(star().with("pf", 0.0).with("r_est", -1.0).table(), 0);
        assertTrue(table.column("logp").isBlank(0));
        assertTrue(table.column("distance_bailer_jones").isBlank(0));
        assertTrue(table.column("m_bailer_jones").isBlank(0));
    }

    @Test
    void whatCannotBeMadeIsLeftOut() {
        Table table = derive(star().table("r_est", "int_average_rp_error"), 0);
        assertTrue(table.find("m_bailer_jones").isEmpty());
        assertTrue(table.find("distance_bailer_jones_error").isEmpty());
        assertTrue(table.find("w_error").isEmpty());
        assertTrue(table.find("m_inverse_parallax_error").isEmpty());
        assertTrue(table.find("m_inverse_parallax").isPresent());
    }

    @Test
    void eachHasUnitAndDescription() {
        Table table = derive(star().table(), 0);
        assertEquals("mag", table.column("w_error").info().unit());
        assertEquals("pc", table.column("distance_inverse_parallax").info().unit());
        assertEquals("mas", table.column("parallax_corrected").info().unit());
        for (String name : DerivedColumns.NAMES) {
            assertFalse(table.column(name).info().description().isEmpty(), name);
            assertFalse(table.column(name).info().ucd().isEmpty(), name);
        }
    }

    @Test
    void stopsWhenCancelled() {
        Table table = star().table();
        CepheidColumns columns = CepheidColumns.of(Recipes.of(""), table);
        assertThrows(Progress.CancelledException.class,
                () -> DerivedColumns.addTo(table, columns, CepheidSettings.of(Recipes.of("")), new CountedProgress(0)));
    }
}
