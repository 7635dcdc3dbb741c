/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.Test;

/** What cannot be fitted is said in one line. */
class LineErrorsTest {

    private static final double[] THREE = {1, 2, 3};

    @Test
    void tooFewPoints() {
        assertMessage("a line needs at least 2 points, but 0 points are there (widen the selection)",
                LineProblem.unweighted(new double[0], new double[0]));
        assertMessage("a line needs at least 2 points, but 1 point is there (widen the selection)",
                LineProblem.weighted(new double[] {1}, new double[] {1}, new double[] {1}));
    }

    @Test
    void valuesThatAreNotFinite() {
        assertMessage("y of point 2 of 3 is NaN (a fit needs finite values: leave blanks out of the selection)",
                LineProblem.unweighted(THREE, new double[] {1, Double.NaN, 3}));
        assertMessage("x of point 3 of 3 is Infinity (a fit needs finite values: leave blanks out of the selection)",
                LineProblem.unweighted(new double[] {1, 2, Double.POSITIVE_INFINITY}, THREE));
    }

    @Test
    void errorsThatAreNotPositive() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertMessage("the error of point 1 of 3 is " + bad
                    + " (a weighted fit needs errors that are positive and finite: select only such points)",
                    LineProblem.weighted(THREE, THREE, new double[] {bad, 1, 1}));
        }
    }

    @Test
    void allAtOneX() {
        assertMessage("all 3 points of the fit have x = 0.1, so that a line has no slope (widen the selection)",
                LineProblem.unweighted(new double[] {0.1, 0.1, 0.1}, THREE));
        assertMessage("all 3 points of the fit have x = 1.0E9, so that a line has no slope (widen the selection)",
                LineProblem.weighted(new double[] {1e9, 1e9, 1e9}, THREE, THREE));
    }

    @Test
    void neighbouringDoublesAreNotOneX() throws FitException {
        double next = Math.nextUp(1.0);
        LineFit line = LineProblem.unweighted(new double[] {1, next}, new double[] {0, 1}).fit();
        assertEquals(1 / Math.ulp(1.0), line.slope());
    }

    @Test
    void mistakesOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> LineProblem.unweighted(THREE, new double[2]));
        assertThrows(IllegalArgumentException.class, () -> LineProblem.weighted(THREE, THREE, new double[4]));
        assertThrows(IllegalArgumentException.class, () -> LineProblem.unweighted(THREE, THREE).pivot(Double.NaN));
        LineFit line = new LineFit(0, 1, 1, 1, 0, 0, 1, 1, 1, new BitSet(), 0);
        assertThrows(IllegalArgumentException.class, () -> line.residuals(THREE, new double[2]));
    }

    private static void assertMessage(String message, LineProblem problem) {
        assertEquals(message, assertThrows(FitException.class, problem::fit).getMessage());
    }
}
