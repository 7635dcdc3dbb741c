/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chi-square lines against Hogg, Bovy and Lang 2010. Digits beyond theirs were computed with exact fractions. */
class WeightedLineTest {

    /** The reference values carry 17 digits; a fit in doubles has to keep 13 of them. */
    private static final double EXACT = 1e-13;

    @Test
    @DisplayName("exercise 1: y = (2.24 +- 0.11) x + (34 +- 18)")
    void exercise1() throws FitException {
        LineFit line = exercise1At(0);
        assertEquals(2.24, line.slope(), 0.005);
        assertEquals(0.11, line.slopeError(), 0.005);
        assertEquals(34, line.intercept(), 0.5);
        assertEquals(18, line.interceptError(), 0.5);
        assertClose(2.2399208316310952, line.slope());
        assertClose(34.047727757542014, line.intercept());
        assertClose(0.10778047654050085, line.slopeError());
        assertClose(18.24616674926819, line.interceptError());
        assertClose(-1.889544914613943, line.covariance());
        assertClose(18.680769911240814, line.chi2());
        assertClose(30.086138893754723, line.rms());
        assertEquals(14, line.dof());
        assertEquals(16, line.n());
        assertEquals(0, line.rejected());
        assertEquals(16, line.kept().cardinality());
    }

    @Test
    @DisplayName("exercise 2: with all 20 points, y = (1.08 +- 0.08) x + (213 +- 14)")
    void exercise2() throws FitException {
        LineFit line = LineProblem.weighted(HoggData.x(0), HoggData.y(0), HoggData.errors(0)).fit();
        assertClose(1.0767475241683278, line.slope());
        assertClose(213.27349197596058, line.intercept());
        assertClose(0.07740678316575619, line.slopeError());
        assertClose(14.394033107162228, line.interceptError());
        assertClose(289.9637227819993, line.chi2());
    }

    @Test
    void scalesErrorsByTheRootOfReducedChiSquare() throws FitException {
        LineFit line = exercise1At(0);
        double scale = Math.sqrt(18.680769911240814 / 14);
        assertTrue(line.weighted());
        assertClose(18.680769911240814 / 14, line.reducedChi2());
        assertClose(scale, line.errorScale());
        assertClose(0.10778047654050085 * scale, line.slopeErrorScaled());
        assertClose(18.24616674926819 * scale, line.interceptErrorScaled());
        assertClose(-1.889544914613943 * scale * scale, line.covarianceScaled());
    }

    @Test
    @DisplayName("the pivot moves the intercept and nothing else")
    void pivot() throws FitException {
        LineFit zero = exercise1At(0);
        LineFit pivoted = exercise1At(170);
        assertEquals(170, pivoted.pivot());
        assertClose(zero.evaluate(170), pivoted.intercept());
        assertClose(zero.slope(), pivoted.slope());
        assertClose(zero.chi2(), pivoted.chi2());
        // The variance of the line at 170 from the published covariance: 332.92 + 170^2 0.011617 - 2 170 1.8895.
        double variance = 332.92260104210011 + 170 * 170 * 0.011616631123297453 - 2 * 170 * 1.8895449146139429;
        assertEquals(Math.sqrt(variance), pivoted.interceptError(), 1e-11);
        assertEquals(variance, zero.variance(170), 1e-10);
        assertEquals(zero.variance(300), pivoted.variance(300), 1e-10);
        LineFit carried = zero.at(170);
        assertEquals(pivoted.intercept(), carried.intercept(), 1e-10);
        assertEquals(pivoted.interceptError(), carried.interceptError(), 1e-10);
        assertEquals(pivoted.covariance(), carried.covariance(), 1e-12);
        assertEquals(zero.interceptError(), carried.at(0).interceptError(), 1e-10);
    }

    @Test
    void interceptAtTheWeightedMeanIsUncorrelatedWithTheSlope() throws FitException {
        LineFit zero = exercise1At(0);
        double mean = -zero.covariance() / (zero.slopeError() * zero.slopeError());
        LineFit there = exercise1At(mean);
        assertEquals(0, there.covariance(), 1e-13);
        // What remains of the variance of the intercept when all that the slope explains is taken out.
        assertEquals(Math.sqrt(332.92260104210011 - 1.8895449146139429 * 1.8895449146139429 / 0.011616631123297453),
                there.interceptError(), 1e-11);
    }

    @Test
    @DisplayName("doubling all errors doubles those of the line and quarters chi-square")
    void errorsScale() throws FitException {
        double[] twice = HoggData.errors(4);
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= 2;
        }
        LineFit once = exercise1At(0);
        LineFit line = LineProblem.weighted(HoggData.x(4), HoggData.y(4), twice).fit();
        assertClose(once.slope(), line.slope());
        assertClose(2 * once.slopeError(), line.slopeError());
        assertClose(once.chi2() / 4, line.chi2());
        assertClose(once.slopeErrorScaled(), line.slopeErrorScaled());
    }

    @Test
    @DisplayName("two points leave no degree of freedom: errors as given, no scaled ones")
    void twoPoints() throws FitException {
        LineFit line = LineProblem.weighted(new double[] {1, 3}, new double[] {2, 8}, new double[] {0.1, 0.1}).fit();
        assertClose(3, line.slope());
        assertClose(-1, line.intercept());
        assertClose(0.1 / Math.sqrt(2), line.slopeError());
        assertEquals(0, line.dof());
        assertEquals(Double.NaN, line.reducedChi2());
        assertEquals(Double.NaN, line.slopeErrorScaled());
    }

    @Test
    @DisplayName("a point with an error of 1e6 others hardly counts")
    void hugeError() throws FitException {
        double[] x = {0, 1, 2, 3};
        double[] y = {0, 1, 2, 1000};
        LineFit line = LineProblem.weighted(x, y, new double[] {1e-8, 1e-8, 1e-8, 1e6}).fit();
        // Its pull is 1000 (1e-8 / 1e6)^2 = 1e-25 of the others': below rounding.
        assertEquals(1, line.slope(), 1e-14);
        assertEquals(997, line.residuals(x, y)[3], 1e-9);
    }

    private static LineFit exercise1At(double pivot) throws FitException {
        return LineProblem.weighted(HoggData.x(4), HoggData.y(4), HoggData.errors(4)).pivot(pivot).fit();
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, EXACT * Math.abs(expected));
    }
}
