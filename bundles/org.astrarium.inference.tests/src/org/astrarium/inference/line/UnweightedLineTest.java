/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ordinary least squares against certified values, against Commons Math, and against its own symmetries. */
class UnweightedLineTest {

    /** NIST Statistical Reference Datasets, Norris: calibration of ozone monitors. */
    private static final double[] NORRIS_X = {0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0,
            558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8,
            339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5};
    private static final double[] NORRIS_Y = {0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2,
            0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3,
            888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2};

    @Test
    @DisplayName("NIST StRD Norris, certified to 15 digits")
    void norris() throws FitException {
        LineFit line = LineProblem.unweighted(NORRIS_X, NORRIS_Y).fit();
        // The intercept is a thousandth of the y it is taken from, so 15 digits of y leave 12 of it.
        assertEquals(-0.262323073774029, line.intercept(), 5e-14);
        assertEquals(1.00211681802045, line.slope(), 1e-14);
        assertEquals(0.232818234301152, line.interceptError(), 1e-14);
        assertEquals(0.429796848199937e-03, line.slopeError(), 1e-17);
        // The certified residual standard deviation is sqrt(SSR / (n - 2)), the rms sqrt(SSR / n).
        assertEquals(0.884796396144373, line.rms() * Math.sqrt(36 / 34.0), 1e-13);
        assertEquals(34, line.dof());
    }

    @Test
    void hasNoChiSquareAndOneKindOfErrors() throws FitException {
        LineFit line = LineProblem.unweighted(NORRIS_X, NORRIS_Y).fit();
        assertFalse(line.weighted());
        assertTrue(Double.isNaN(line.chi2()));
        assertEquals(line.slopeError(), line.slopeErrorScaled());
        assertEquals(line.interceptError(), line.interceptErrorScaled());
    }

    @Test
    @DisplayName("the same line as Commons Math's SimpleRegression on random points")
    void commonsMath() throws FitException {
        for (int seed = 1; seed <= 20; seed++) {
            double[][] points = randomPoints(seed, 50);
            SimpleRegression regression = new SimpleRegression();
            for (int i = 0; i < points[0].length; i++) {
                regression.addData(points[0][i], points[1][i]);
            }
            LineFit line = LineProblem.unweighted(points[0], points[1]).fit();
            // Both lose a few of 16 digits; the values are of order 1 to 10.
            assertEquals(regression.getSlope(), line.slope(), 1e-12);
            assertEquals(regression.getIntercept(), line.intercept(), 1e-12);
            assertEquals(regression.getSlopeStdErr(), line.slopeError(), 1e-12);
            assertEquals(regression.getInterceptStdErr(), line.interceptError(), 1e-12);
        }
    }

    @Test
    @DisplayName("offsets of 1e9 in x and 1e6 in y cost only the digits that the values themselves lose")
    void largeOffsets() throws FitException {
        double[] x = new double[101];
        double[] y = new double[101];
        for (int i = 0; i <= 100; i++) {
            // Multiples of 1/64 are exact at 1e9, so the moved line is the same line.
            x[i] = 1e9 + i / 64.0;
            y[i] = 1e6 + 3 * (i / 64.0) + (i % 2 == 0 ? 0.25 : -0.25);
        }
        LineFit far = LineProblem.unweighted(x, y).pivot(1e9).fit();
        double[] nearX = Arrays.stream(x).map(v -> v - 1e9).toArray();
        double[] nearY = Arrays.stream(y).map(v -> v - 1e6).toArray();
        LineFit near = LineProblem.unweighted(nearX, nearY).fit();
        assertEquals(near.slope(), far.slope(), 1e-12);
        assertEquals(near.intercept() + 1e6, far.intercept(), 1e-9);
        assertEquals(near.slopeError(), far.slopeError(), 1e-12);
        assertEquals(near.interceptError(), far.interceptError(), 1e-12);
    }

    @Test
    @DisplayName("shifting, stretching and reordering the points does to the line what it should")
    void symmetries() throws FitException {
        for (int seed = 1; seed <= 20; seed++) {
            double[][] points = randomPoints(seed, 30);
            LineFit line = LineProblem.unweighted(points[0], points[1]).fit();
            LineFit shifted = fit(points, 1, 5, 1, -7);
            assertEquals(line.slope(), shifted.slope(), 1e-12);
            assertEquals(line.evaluate(2) - 7, shifted.evaluate(7), 1e-11);
            LineFit stretched = fit(points, 4, 0, -3, 0);
            assertEquals(line.slope() * -3 / 4, stretched.slope(), 1e-12);
            assertEquals(line.intercept() * -3, stretched.intercept(), 1e-11);
            assertEquals(line.slopeError() * 3 / 4, stretched.slopeError(), 1e-12);
            assertEquals(line.rms() * 3, stretched.rms(), 1e-12);
            LineFit reordered = LineProblem.unweighted(shuffled(points[0], seed), shuffled(points[1], seed)).fit();
            assertEquals(line.slope(), reordered.slope(), 1e-13);
            assertEquals(line.intercept(), reordered.intercept(), 1e-12);
        }
    }

    @Test
    @DisplayName("residuals add up to zero, alone and times x")
    void normalEquations() throws FitException {
        double[] residuals = LineProblem.unweighted(NORRIS_X, NORRIS_Y).fit().residuals(NORRIS_X, NORRIS_Y);
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < residuals.length; i++) {
            sum += residuals[i];
            moment += residuals[i] * NORRIS_X[i];
        }
        // 36 residuals of y up to 1000, each rounded to 1e-13, times x up to 1000.
        assertEquals(0, sum, 1e-10);
        assertEquals(0, moment, 1e-7);
    }

    @Test
    void twoPointsGiveALineWithoutErrors() throws FitException {
        LineFit line = LineProblem.unweighted(new double[] {-1, 1}, new double[] {5, 1}).fit();
        assertEquals(-2, line.slope());
        assertEquals(3, line.intercept());
        assertTrue(Double.isNaN(line.slopeError()));
        assertTrue(Double.isNaN(line.interceptError()));
    }

    private static LineFit fit(double[][] points, double scaleX, double shiftX, double scaleY, double shiftY)
            throws FitException {
        double[] x = Arrays.stream(points[0]).map(v -> v * scaleX + shiftX).toArray();
        double[] y = Arrays.stream(points[1]).map(v -> v * scaleY + shiftY).toArray();
        return LineProblem.unweighted(x, y).fit();
    }

    private static double[][] randomPoints(int seed, int n) {
        Random random = new Random(seed);
        double[][] points = new double[2][n];
        for (int i = 0; i < n; i++) {
            points[0][i] = 10 * random.nextDouble();
            points[1][i] = 2 - 0.7 * points[0][i] + random.nextGaussian();
        }
        return points;
    }

    private static double[] shuffled(double[] values, int seed) {
        List<Double> list = Arrays.asList(Arrays.stream(values).boxed().toArray(Double[]::new));
        Collections.shuffle(list, new Random(seed));
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
