/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * R-hat of small sets computed with numpy from the formulas of Gelman et al. 2013, section 11.4, and of chains known to
 * agree.
 */
class SplitRHatTest {

    @Test
    void smallSets() {
        assertRHat(1.9578900207451218, new double[][] {{1, 2, 3, 4}, {2, 3, 4, 5}});
        assertRHat(5.0771820705759385, new double[][] {{0, 1, 0, 1, 0, 1}, {5, 6, 5, 6, 5, 6}});
        assertRHat(2.355843797877949, new double[][] {{1, 3, 2, 4, 6, 5, 8, 7}});
    }

    @Test
    @DisplayName("of an odd number of values the first goes; halves that agree exactly give sqrt((n - 1) / n)")
    void odd() {
        assertRHat(Math.sqrt(0.5), new double[][] {{9, 1, 2, 1, 2}, {7, 2, 1, 2, 1}});
    }

    @Test
    @DisplayName("independent draws of one density agree: R-hat is 1 to within some 1 / n")
    void agreement() {
        double rhat = SplitRHat.of(AutocorrelationTimeTest.autoregressive(0, 4, 10_000, 1));
        assertEquals(1, rhat, 1e-3);
    }

    @Test
    @DisplayName("a drift within one chain is seen although its mean agrees with nothing else amiss")
    void drift() {
        double[][] chain = AutocorrelationTimeTest.autoregressive(0, 1, 1000, 2);
        for (int i = 0; i < 1000; i++) {
            chain[0][i] += i < 500 ? -1 : 1;
        }
        // The halves differ by 2 sigma: between variance 2 and within 1 make sqrt(3), to some 2 % in 500 draws.
        assertEquals(Math.sqrt(3), SplitRHat.of(chain), 0.1);
    }

    @Test
    void shiftAndScaleChangeNothing() {
        double[][] chains = {{1, 3, 2, 4, 6, 5, 8, 7}, {2, 4, 1, 5, 7, 7, 6, 3}};
        double[][] moved = {{1003, 3003, 2003, 4003, 6003, 5003, 8003, 7003}, {2003, 4003, 1003, 5003, 7003, 7003,
                6003, 3003}};
        assertEquals(SplitRHat.of(chains), SplitRHat.of(moved), 1e-12);
    }

    @Test
    void whatNeverMovesHasNone() {
        assertTrue(Double.isNaN(SplitRHat.of(new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}})));
    }

    @Test
    @DisplayName("over ensembles, all walkers of an ensemble make one chain, split between steps")
    void ofChains() {
        double[][] values = AutocorrelationTimeTest.autoregressive(0.5, 2, 60, 3);
        // Five steps of two walkers from step 25 on: the first goes, two and two are left in each half.
        Chains chains = SyntheticChains.of(2, 2, 30, 1, (ensemble, walker, step,
                parameter) -> values[ensemble][2 * step + walker]);
        double[][] tails = new double[2][8];
        System.arraycopy(values[0], 52, tails[0], 0, 8);
        System.arraycopy(values[1], 52, tails[1], 0, 8);
        assertEquals(SplitRHat.of(tails), SplitRHat.of(chains, 0, 25), 1e-15);
    }

    private static void assertRHat(double expected, double[][] chains) {
        assertEquals(expected, SplitRHat.of(chains), 1e-14);
    }
}
