/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.BitSet;
import java.util.Objects;

/**
 * A fitted straight line y = intercept + slope (x - pivot).
 *
 * <p>Two versions of the errors exist for a weighted fit. {@link #interceptError}, {@link #slopeError} and
 * {@link #covariance} take the errors of the points at their word; the {@code scaled} ones multiply them by the root of
 * the reduced chi-square, as if all errors of the points were wrong by one factor. For an unweighted fit both are the
 * same and come from the scatter of the residuals, SSR / (n - 2).
 *
 * <p>A number that does not exist is NaN: chi-square without errors, errors of an unweighted line through two points,
 * scaled errors without degrees of freedom.
 *
 * @param intercept the value of the line at the pivot, in units of y
 * @param slope in units of y over x
 * @param interceptError one standard deviation, as given
 * @param slopeError one standard deviation, as given
 * @param covariance of intercept and slope, as given
 * @param pivot the x at which the intercept holds
 * @param chi2 sum of (residual / error)^2 over the points kept; NaN for an unweighted fit
 * @param dof points kept less the parameters fitted: two, and one more for each number besides the line
 * @param rms root mean square of the residuals of the points kept, unweighted, in units of y
 * @param kept the indices of the points that the line was fitted to
 * @param rejected how many points were clipped
 */
public record LineFit(double intercept, double slope, double interceptError, double slopeError, double covariance,
        double pivot, double chi2, int dof, double rms, BitSet kept, int rejected) {

    public LineFit {
        kept = (BitSet) Objects.requireNonNull(kept).clone();
    }

    /** @return a copy of the indices of the points that the line was fitted to */
    @Override
    public BitSet kept() {
        return (BitSet) kept.clone();
    }

    /** @return the number of points that the line was fitted to */
    public int n() {
        return kept.cardinality();
    }

    /** @return chi-square over degrees of freedom; NaN where either does not exist */
    public double reducedChi2() {
        return dof > 0 ? chi2 / dof : Double.NaN;
    }

    /** @return whether the points had errors */
    public boolean weighted() {
        return !Double.isNaN(chi2);
    }

    /** @return what the errors as given are multiplied by: the root of reduced chi-square; 1 for an unweighted fit */
    public double errorScale() {
        return weighted() ? Math.sqrt(reducedChi2()) : 1;
    }

    /** @return one standard deviation of the intercept, scaled by the root of reduced chi-square */
    public double interceptErrorScaled() {
        return interceptError * errorScale();
    }

    /** @return one standard deviation of the slope, scaled by the root of reduced chi-square */
    public double slopeErrorScaled() {
        return slopeError * errorScale();
    }

    /** @return the covariance of intercept and slope, scaled by the reduced chi-square */
    public double covarianceScaled() {
        return covariance * errorScale() * errorScale();
    }

    /**
     * @param x where to look
     * @return the line at x
     */
    public double evaluate(double x) {
        return intercept + slope * (x - pivot);
    }

    /**
     * The variance of the line itself at x, errors as given: not that of a point about it.
     *
     * @param x where to look
     * @return the square of one standard deviation, in units of y squared
     */
    public double variance(double x) {
        double d = x - pivot;
        // The terms cancel far from the pivot; rounding must not make a variance negative.
        return Math.max(0, interceptError * interceptError + d * (2 * covariance + d * slopeError * slopeError));
    }

    /**
     * @param x positions
     * @param y values, as many
     * @return y less the line, point by point
     */
    public double[] residuals(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x has " + x.length + " values and y " + y.length);
        }
        double[] residuals = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            residuals[i] = y[i] - evaluate(x[i]);
        }
        return residuals;
    }

    /**
     * The same line with its intercept at another x.
     *
     * @param newPivot where the intercept shall hold
     * @return the line with intercept, its error and the covariance carried there
     */
    public LineFit at(double newPivot) {
        double carried = covariance + (newPivot - pivot) * slopeError * slopeError;
        return new LineFit(evaluate(newPivot), slope, Math.sqrt(variance(newPivot)), slopeError, carried, newPivot,
                chi2, dof, rms, kept, rejected);
    }
}
