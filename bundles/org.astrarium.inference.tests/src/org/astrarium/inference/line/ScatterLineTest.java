/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines with intrinsic scatter against minima found with scipy 1.17 and against simulated points. */
class ScatterLineTest {

    @Test
    @DisplayName("Hogg's 20 points: the minimum and curvature that scipy finds")
    void hogg() throws FitException {
        ScatterFit fit = LineProblem.weighted(HoggData.x(0), HoggData.y(0),
                HoggData.errors(0)).pivot(170).fitWithScatter();
        // Nelder-Mead in three parameters stops within some 1e-7 of the minimum.
        assertEquals(414.458761, fit.line().intercept(), 1e-5);
        assertEquals(0.67038857, fit.line().slope(), 1e-7);
        assertEquals(85.307343, fit.scatter(), 1e-4);
        assertEquals(-118.742084257899, fit.logLikelihood(), 1e-9);
        // Second derivatives there are differences, good to some 1e-5.
        assertEquals(20.1658755, fit.line().interceptError(), 2e-3);
        assertEquals(0.36311198, fit.line().slopeError(), 4e-5);
        assertEquals(15.39184, fit.scatterError(), 2e-3);
        assertEquals(-0.4701103, fit.line().covariance(), 1e-3);
        assertEquals(17, fit.line().dof());
        assertEquals(20, fit.line().n());
        // The scatter is what brings chi-square to about one a point.
        assertEquals(1, fit.line().chi2() / 20, 0.05);
    }

    @Test
    @DisplayName("without the outliers the scatter is small, and the intercept moves with the pivot as it should")
    void hoggWithoutOutliers() throws FitException {
        LineProblem problem = LineProblem.weighted(HoggData.x(4), HoggData.y(4), HoggData.errors(4));
        ScatterFit fit = problem.fitWithScatter();
        assertEquals(34.227527, fit.line().intercept(), 1e-4);
        assertEquals(2.23564433, fit.line().slope(), 1e-6);
        assertEquals(6.63088, fit.scatter(), 1e-3);
        assertEquals(11.7249, fit.scatterError(), 0.02);
        assertEquals(19.79764, fit.line().interceptError(), 0.02);
        assertEquals(problem.pivot(170).fitWithScatter().line().intercept(), fit.line().evaluate(170), 1e-9);
    }

    @Test
    @DisplayName("errors that are too large leave no scatter, and the weighted line")
    void noScatter() throws FitException {
        double[] large = HoggData.errors(4);
        for (int i = 0; i < large.length; i++) {
            large[i] *= 3;
        }
        LineProblem problem = LineProblem.weighted(HoggData.x(4), HoggData.y(4), large);
        ScatterFit fit = problem.fitWithScatter();
        assertEquals(0, fit.scatter());
        assertTrue(Double.isNaN(fit.scatterError()));
        LineFit plain = problem.fit();
        assertEquals(plain.slope(), fit.line().slope(), 1e-12);
        assertEquals(plain.slopeError(), fit.line().slopeError(), 1e-12);
        assertEquals(plain.interceptError(), fit.line().interceptError(), 1e-10);
        assertEquals(plain.chi2(), fit.line().chi2(), 1e-12);
    }

    @Test
    @DisplayName("over 200 simulated sets: no bias, and errors that say how far the fits scatter")
    void simulated() throws FitException {
        int runs = 200;
        double[] sums = new double[3];
        double[] squares = new double[3];
        for (int seed = 0; seed < runs; seed++) {
            ScatterFit fit = SimulatedLine.of(seed, 100, 0.15, 0).problem().fitWithScatter();
            double[] pulls = {(fit.line().intercept() - SimulatedLine.INTERCEPT) / fit.line().interceptError(),
                    (fit.line().slope() - SimulatedLine.SLOPE) / fit.line().slopeError(),
                    (fit.scatter() - 0.15) / fit.scatterError()};
            for (int j = 0; j < 3; j++) {
                sums[j] += pulls[j] / runs;
                squares[j] += pulls[j] * pulls[j] / runs;
            }
        }
        // Pulls: mean 0 +- 0.071 and mean square 1 +- 0.1, three of each; the scatter of greatest likelihood is too
        // small by a factor of about sqrt(98 / 100), some 0.15 of its error.
        assertEquals(0, sums[0], 0.21);
        assertEquals(0, sums[1], 0.21);
        assertEquals(-0.15, sums[2], 0.21);
        for (double square : squares) {
            assertEquals(1, square, 0.35);
        }
    }

    @Test
    @DisplayName("clipping works about the line with scatter")
    void clipping() throws FitException {
        SimulatedLine points = SimulatedLine.of(1, 200, 0.1, 0);
        points.y()[17] += 5;
        ScatterFit fit = points.problem().clip(4).fitWithScatter();
        assertEquals(1, fit.line().rejected());
        assertTrue(!fit.line().kept().get(17));
        assertEquals(0.1, fit.scatter(), 4 * fit.scatterError());
    }

    @Test
    @DisplayName("points on a line to the last bit have no scatter and no trouble")
    void exact() throws FitException {
        double[] x = {0, 1, 2, 3};
        ScatterFit fit = LineProblem.weighted(x, new double[] {1, 3, 5, 7}, new double[] {0.1, 0.1, 0.1, 0.1})
                .fitWithScatter();
        assertEquals(0, fit.scatter());
        assertEquals(2, fit.line().slope(), 1e-14);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals("a fit with intrinsic scatter or outliers needs the errors of y (give them)", assertThrows(
                FitException.class, () -> LineProblem.unweighted(HoggData.x(0), HoggData.y(0)).fitWithScatter())
                .getMessage());
        double[] two = {1, 2};
        assertEquals("this line needs at least 3 points, but 2 points are there (widen the selection)", assertThrows(
                FitException.class, () -> LineProblem.weighted(two, two, two).fitWithScatter()).getMessage());
    }
}
