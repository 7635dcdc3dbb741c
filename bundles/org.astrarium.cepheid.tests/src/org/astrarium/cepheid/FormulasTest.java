/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Formulas on numbers worked out by hand. */
class FormulasTest {
    private static final double ROUNDING = 1e-12;

    @Test
    @DisplayName("W = 10 - 1.9 (10.5 - 9.5) = 8.1")
    void wesenheit() {
        assertEquals(8.1, new Wesenheit(1.9).magnitude(10, 10.5, 9.5), ROUNDING);
        assertEquals(10, new Wesenheit(0).magnitude(10, 10.5, 9.5), ROUNDING);
    }

    @Test
    @DisplayName("sigma_W = sqrt(0.01^2 + 1.9^2 (0.02^2 + 0.03^2)) = sqrt(0.0001 + 3.61 * 0.0013) = 0.069231")
    void wesenheitError() {
        assertEquals(Math.sqrt(0.004793), new Wesenheit(1.9).error(0.01, 0.02, 0.03), ROUNDING);
        assertEquals(0.069231, new Wesenheit(1.9).error(0.01, 0.02, 0.03), 1e-6);
    }

    @Test
    @DisplayName("dust that dims G by 1.9 times what it adds to BP - RP leaves W as it is")
    void dust() {
        Wesenheit w = new Wesenheit(1.9);
        double reddening = 0.7;
        assertEquals(w.magnitude(10, 10.5, 9.5),
                w.magnitude(10 + 1.9 * reddening, 10.5 + 2.3 * reddening, 9.5 + 1.3 * reddening), ROUNDING);
    }

    @Test
    void blanksSpread() {
        assertTrue(Double.isNaN(new Wesenheit(1.9).magnitude(10, Double.NaN, 9)));
        assertTrue(Double.isNaN(new Wesenheit(1.9).error(0.1, 0.1, Double.NaN)));
    }

    @Test
    @DisplayName("10 pc is modulus 0, 1 kpc is 10, 100 kpc is 20")
    void modulus() {
        assertEquals(0, DistanceModulus.of(10), ROUNDING);
        assertEquals(10, DistanceModulus.of(1000), ROUNDING);
        assertEquals(20, DistanceModulus.of(100_000), ROUNDING);
        assertEquals(1000, DistanceModulus.distance(10), 1e-9);
        assertTrue(Double.isNaN(DistanceModulus.of(0)));
        assertTrue(Double.isNaN(DistanceModulus.of(-5)));
    }

    @Test
    @DisplayName("18.477 mag is 49.59 kpc: the LMC of Pietrzynski et al. 2019")
    void lmc() {
        assertEquals(18.477, DistanceModulus.of(49_590), 5e-4);
    }

    @Test
    @DisplayName("1 % of distance is 5 * 0.01 / ln 10 = 0.0217147 mag, and back")
    void modulusError() {
        assertEquals(0.021714724, DistanceModulus.error(1000, 10), 1e-9);
        assertEquals(10, DistanceModulus.distanceError(1000, DistanceModulus.error(1000, 10)), ROUNDING);
    }

    @Test
    @DisplayName("percentiles of 1, 2, 4, 8, 16 as numpy.percentile gives them: 1.64, 4, 10.88")
    void percentiles() {
        Spread spread = Spread.of(new double[] {16, 1, 8, 2, 4});
        assertEquals(4, spread.median(), ROUNDING);
        assertEquals(1.64, spread.lower(), ROUNDING);
        assertEquals(10.88, spread.upper(), ROUNDING);
        assertEquals(6.2, spread.mean(), ROUNDING);
        // squares of the deviations: 27.04 + 17.64 + 4.84 + 3.24 + 96.04 = 148.8, over 4
        assertEquals(Math.sqrt(37.2), spread.sd(), ROUNDING);
        assertEquals(4.62, spread.halfWidth(), ROUNDING);
    }

    @Test
    void oneValueHasNoSpread() {
        Spread spread = Spread.of(new double[] {7});
        assertEquals(7, spread.median());
        assertEquals(7, spread.lower());
        assertEquals(7, spread.upper());
        assertEquals(0, spread.halfWidth());
        assertTrue(Double.isNaN(spread.sd()));
    }
}
