/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines among outliers: Hogg's points against a minimum found with scipy 1.17, and simulated ones. */
class RobustLineTest {

    @Test
    @DisplayName("all 20 points of Hogg, Bovy and Lang give nearly the line of the 16 good ones")
    void hogg() throws FitException {
        RobustFit fit = LineProblem.weighted(HoggData.x(0), HoggData.y(0), HoggData.errors(0)).pivot(170).fitRobust();
        assertEquals(-105.170193186, fit.logLikelihood(), 1e-6);
        // The climb ends where it gains less than 1e-8, which is some 1e-4 of an error.
        assertEquals(415.860826, fit.line().intercept(), 6e-3);
        assertEquals(2.25773292, fit.line().slope(), 1.2e-4);
        assertEquals(0.2558504, fit.outlierFraction(), 2e-4);
        assertEquals(447.685, fit.outlierMean(), 0.05);
        assertEquals(Math.exp(0.5 * 8.53640538), fit.outlierSd(), 0.05);
        assertEquals(3.63784, fit.scatter(), 0.05);
        // Errors by differences of other steps: to a per cent or two.
        assertEquals(6.216, fit.line().interceptError(), 0.12);
        assertEquals(0.1162, fit.line().slopeError(), 0.0024);
        assertEquals(0.1337, fit.outlierFractionError(), 0.003);
        double[] probability = fit.outlierProbability();
        // The first point's error of 61 leaves room for its 106 from the line.
        for (int i = 1; i < HoggData.SUSPECT; i++) {
            assertTrue(probability[i] > 0.9, "point " + i + ": " + probability[i]);
        }
        assertTrue(Arrays.stream(probability, HoggData.SUSPECT, 20).allMatch(p -> p < 0.5));
        assertEquals(20, fit.line().n());
        assertTrue(Double.isNaN(fit.line().chi2()));
    }

    @Test
    @DisplayName("among 15 % outliers the line is found without bias, where the weighted one is far off")
    void simulated() throws FitException {
        int runs = 25;
        double bias = 0;
        double squares = 0;
        double plainBias = 0;
        int wrong = 0;
        int points = 0;
        for (int seed = 0; seed < runs; seed++) {
            SimulatedLine simulated = SimulatedLine.of(seed, 150, 0.1, 0.15);
            RobustFit fit = simulated.problem().fitRobust();
            double pull = (fit.line().intercept() - SimulatedLine.INTERCEPT) / fit.line().interceptError();
            bias += pull / runs;
            squares += pull * pull / runs;
            LineFit plain = simulated.problem().fit();
            plainBias += (plain.intercept() - SimulatedLine.INTERCEPT) / fit.line().interceptError() / runs;
            for (int i = 0; i < 150; i++) {
                points++;
                wrong += fit.outlierProbability()[i] > 0.5 == simulated.outlier()[i] ? 0 : 1;
            }
        }
        // Pulls: mean 0 +- 0.2 and mean square 1 +- 0.28, three of each.
        assertEquals(0, bias, 0.6);
        assertEquals(1, squares, 0.84);
        assertTrue(plainBias > 10, "pull of the weighted line " + plainBias);
        // Outliers with a scatter of 1.5 fall within 0.3 of the line now and then, and cannot be told there.
        assertTrue(wrong < 0.03 * points, wrong + " of " + points);
    }

    @Test
    @DisplayName("without outliers it is the line with scatter")
    void noOutliers() throws FitException {
        double[] x = new double[60];
        double[] y = new double[60];
        double[] errors = new double[60];
        for (int i = 0; i < 60; i++) {
            // Residuals of two sizes, evenly mixed: less than any Gaussian has in its tails.
            x[i] = i / 10.0;
            y[i] = 1 + 2 * x[i] + (i % 2 == 0 ? 1 : -1) * (i % 4 < 2 ? 0.3 : 0.2);
            errors[i] = 0.1;
        }
        LineProblem problem = LineProblem.weighted(x, y, errors);
        RobustFit fit = problem.fitRobust();
        ScatterFit plain = problem.fitWithScatter();
        assertEquals(0, fit.outlierFraction());
        assertTrue(Double.isNaN(fit.outlierMean()));
        assertEquals(plain.line(), fit.line());
        assertEquals(plain.scatter(), fit.scatter());
        assertEquals(0, Arrays.stream(fit.outlierProbability()).sum());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThrows(FitException.class, () -> LineProblem.unweighted(HoggData.x(0), HoggData.y(0)).fitRobust());
        double[] five = {1, 2, 3, 4, 5};
        assertEquals("this line needs at least 6 points, but 5 points are there (widen the selection)", assertThrows(
                FitException.class, () -> LineProblem.weighted(five, five, five).fitRobust()).getMessage());
    }
}
