/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.BitSet;

import org.astrarium.inference.FitException;

/**
 * The least-squares line through the chosen points, described at their weighted means: there its value and its slope
 * are uncorrelated (e.g. Press et al., Numerical Recipes, section 15.2), and large offsets in x or y cost no digits.
 *
 * @param meanX weighted mean of x
 * @param meanY weighted mean of y, which is the line's value at meanX
 * @param slope of the line
 * @param weightSum sum of 1 / error^2, with errors of 1 where there are none
 * @param sxx sum of (x - meanX)^2 / error^2
 */
record CentredLine(double meanX, double meanY, double slope, double weightSum, double sxx) {

    /** Sums of the weights w, of w (x - x0) and of w (y - y0). */
    private record FirstMoments(double weights, double x, double y) {
    }

    static CentredLine through(double[] x, double[] y, double[] errors, BitSet kept) throws FitException {
        // Weights are relative to the smallest error, so that errors of any unit stay within the range of a double.
        double unit = errors == null ? 1 : kept.stream().mapToDouble(i -> errors[i]).min().orElseThrow();
        int first = kept.nextSetBit(0);
        FirstMoments rough = moments(x, y, errors, unit, kept, x[first], y[first]);
        double roughX = x[first] + rough.x / rough.weights;
        double roughY = y[first] + rough.y / rough.weights;
        // The second pass removes the rounding that the first left in the means.
        FirstMoments rest = moments(x, y, errors, unit, kept, roughX, roughY);
        double meanX = roughX + rest.x / rest.weights;
        double meanY = roughY + rest.y / rest.weights;
        double sxx = 0;
        double sxy = 0;
        double left = 0;
        double leftY = 0;
        for (int i = first; i >= 0; i = kept.nextSetBit(i + 1)) {
            double w = weight(errors, unit, i);
            double dx = x[i] - meanX;
            sxx += w * dx * dx;
            sxy += w * dx * (y[i] - meanY);
            left += w * dx;
            leftY += w * (y[i] - meanY);
        }
        // What the rounding of the means themselves adds (corrected two-pass sums; Chan, Golub and LeVeque 1983).
        sxx -= left * left / rest.weights;
        sxy -= left * leftY / rest.weights;
        requireSpread(x, kept, sxx);
        return new CentredLine(meanX, meanY, sxy / sxx, rest.weights / unit / unit, sxx / unit / unit);
    }

    private static FirstMoments moments(double[] x, double[] y, double[] errors, double unit, BitSet kept, double x0,
            double y0) {
        double weights = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            double w = weight(errors, unit, i);
            weights += w;
            sumX += w * (x[i] - x0);
            sumY += w * (y[i] - y0);
        }
        return new FirstMoments(weights, sumX, sumY);
    }

    private static double weight(double[] errors, double unit, int i) {
        if (errors == null) {
            return 1;
        }
        double ratio = unit / errors[i];
        return ratio * ratio;
    }

    private static void requireSpread(double[] x, BitSet kept, double sxx) throws FitException {
        double first = x[kept.nextSetBit(0)];
        if (kept.stream().allMatch(i -> x[i] == first) || sxx < Double.MIN_NORMAL) {
            throw new FitException("all " + kept.cardinality() + " points of the fit have x = " + first
                    + ", so that a line has no slope (widen the selection)");
        }
    }

    double residual(double x, double y) {
        return y - meanY - slope * (x - meanX);
    }

    /**
     * The line as the user sees it.
     *
     * @param unitVariance what the inverse sums are multiplied by: 1 where the errors are given, else that of the
     *         residuals
     * @param pivot where the intercept shall hold
     * @param residuals of the points kept
     */
    LineFit toFit(double unitVariance, double pivot, ResidualSums residuals, BitSet kept, int rejected) {
        double lever = pivot - meanX;
        double slopeVariance = unitVariance / sxx;
        double interceptVariance = unitVariance / weightSum + lever * lever * slopeVariance;
        return new LineFit(meanY + slope * lever, slope, Math.sqrt(interceptVariance), Math.sqrt(slopeVariance),
                lever * slopeVariance, pivot, residuals.chi2(), residuals.dof(), residuals.rms(), kept, rejected);
    }
}
