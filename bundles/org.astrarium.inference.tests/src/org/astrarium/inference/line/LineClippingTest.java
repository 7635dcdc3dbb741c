/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clipping against rounds worked out with exact fractions, and against its own definition. */
class LineClippingTest {

    @Test
    @DisplayName("Hogg's 20 points at 2 sigma: seven rounds that leave 13")
    void hoggWeighted() throws FitException {
        LineFit line = LineProblem.weighted(HoggData.x(0), HoggData.y(0), HoggData.errors(0)).clip(2).fit();
        assertEquals(BitSet.valueOf(new long[] {0b1111_0110_0111_1111_0000L}), line.kept());
        assertEquals(7, line.rejected());
        assertEquals(13, line.n());
        assertEquals(33.346139436696243, line.intercept(), 1e-11);
        assertEquals(2.2701986608616055, line.slope(), 1e-13);
        assertEquals(0.10935410819927297, line.slopeError(), 1e-14);
        assertEquals(10.171620447700387, line.chi2(), 1e-12);
        assertEquals(19.626665767735211, line.rms(), 1e-12);
    }

    @Test
    @DisplayName("without weights 2.5 sigma drops one point, then no more")
    void hoggUnweighted() throws FitException {
        LineFit line = LineProblem.unweighted(HoggData.x(0), HoggData.y(0)).clip(2.5).fit();
        assertEquals(1, line.rejected());
        assertTrue(!line.kept().get(2));
        assertEquals(163.51973056141116, line.intercept(), 1e-11);
        assertEquals(1.3756221075331347, line.slope(), 1e-13);
    }

    @Test
    @DisplayName("when it stops, none of the points kept is beyond the limit")
    void leavesNone() throws FitException {
        for (int seed = 1; seed <= 50; seed++) {
            double[][] points = contaminated(seed);
            LineFit line = LineProblem.unweighted(points[0], points[1]).clip(2.5).fit();
            double[] residuals = line.residuals(points[0], points[1]);
            line.kept().stream().forEach(i -> assertTrue(Math.abs(residuals[i]) <= 2.5 * line.rms() * (1 + 1e-12)));
            assertEquals(points[0].length, line.n() + line.rejected());
            for (int i = 0; i < 5; i++) {
                assertTrue(!line.kept().get(i), "outlier " + i + " of seed " + seed + " was kept");
            }
        }
    }

    @Test
    void aWideClipChangesNothing() throws FitException {
        double[][] points = contaminated(1);
        LineFit plain = LineProblem.unweighted(points[0], points[1]).fit();
        assertEquals(plain, LineProblem.unweighted(points[0], points[1]).clip(100).fit());
    }

    @Test
    @DisplayName("points exactly on a line do not clip each other over their rounding")
    void exactLine() throws FitException {
        double[] x = new double[50];
        double[] y = new double[50];
        for (int i = 0; i < 50; i++) {
            x[i] = 0.1 * i;
            y[i] = 0.3 - 2.7 * x[i];
        }
        assertEquals(0, LineProblem.unweighted(x, y).clip(1).fit().rejected());
        y[17] += 1;
        LineFit line = LineProblem.unweighted(x, y).clip(3).fit();
        assertEquals(1, line.rejected());
        assertEquals(-2.7, line.slope(), 1e-14);
    }

    @Test
    @DisplayName("a clip that leaves fewer than two points is an error")
    void clipsTooMuch() {
        // About the line y = 3, the residuals are 1, -2, 1 and their rms 1.41: at 0.5 sigma all three go.
        FitException error = assertThrows(FitException.class,
                () -> LineProblem.unweighted(new double[] {-1, 0, 1}, new double[] {4, 1, 4}).clip(0.5).fit());
        assertEquals("a line needs at least 2 points, but 0 points are left after clipping 3 (raise the clip's sigma)",
                error.getMessage());
    }

    @Test
    @DisplayName("a clip that leaves all points at one x is an error")
    void clipLeavesOneX() {
        double[] x = {0, 0, 0, 0, 0, 0, 1, 2};
        double[] y = {1, 2, 1, 2, 1, 2, 30, -30};
        FitException error = assertThrows(FitException.class, () -> LineProblem.unweighted(x, y).clip(1.2).fit());
        assertTrue(error.getMessage().startsWith("all 6 points of the fit have x = 0.0"), error.getMessage());
    }

    @Test
    void aClipThatIsNoPositiveNumberIsRefused() {
        LineProblem problem = LineProblem.unweighted(new double[] {1, 2}, new double[] {1, 2});
        assertThrows(IllegalArgumentException.class, () -> problem.clip(0));
        assertThrows(IllegalArgumentException.class, () -> problem.clip(-3));
        assertThrows(IllegalArgumentException.class, () -> problem.clip(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> problem.clip(Double.POSITIVE_INFINITY));
    }

    /** 60 points about a line with a scatter of 1, of which the first five lie 30 or more above it. */
    private static double[][] contaminated(int seed) {
        Random random = new Random(seed);
        double[][] points = new double[2][60];
        for (int i = 0; i < 60; i++) {
            points[0][i] = 10 * random.nextDouble();
            points[1][i] = 5 + points[0][i] + random.nextGaussian() + (i < 5 ? 30 + 10 * i : 0);
        }
        return points;
    }
}
