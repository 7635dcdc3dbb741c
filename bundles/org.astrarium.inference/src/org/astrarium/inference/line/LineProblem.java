/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.BitSet;
import java.util.OptionalDouble;

import org.astrarium.inference.FitException;

/**
 * Points and how a straight line y = intercept + slope (x - pivot) shall be laid through them. Immutable: each choice
 * gives a new problem.
 *
 * <pre>{@code LineFit line = LineProblem.weighted(logPeriod, magnitude, error).pivot(1).clip(3).fit();}</pre>
 *
 * <p>The arrays are not copied, so that a million points cost nothing; they must not change while a fit runs.
 */
public final class LineProblem {

    /** Parameters of a straight line. */
    public static final int PARAMETERS = 2;

    private final double[] x;
    private final double[] y;
    private final double[] errors;
    private final double pivot;
    private final OptionalDouble clip;

    private LineProblem(double[] x, double[] y, double[] errors, double pivot, OptionalDouble clip) {
        this.x = x;
        this.y = y;
        this.errors = errors;
        this.pivot = pivot;
        this.clip = clip;
    }

    /**
     * Ordinary least squares: every point counts the same, the errors come from the scatter.
     *
     * @param x positions, taken as exact
     * @param y values, as many
     * @return the problem, with pivot 0 and no clip
     */
    public static LineProblem unweighted(double[] x, double[] y) {
        requireSameLength(x, y, "y");
        return new LineProblem(x, y, null, 0, OptionalDouble.empty());
    }

    /**
     * Weighted least squares: chi-square with the errors of y.
     *
     * @param x positions, taken as exact
     * @param y values, as many
     * @param errors one standard deviation of each y, positive, as many
     * @return the problem, with pivot 0 and no clip
     */
    public static LineProblem weighted(double[] x, double[] y, double[] errors) {
        requireSameLength(x, y, "y");
        requireSameLength(x, errors, "errors");
        return new LineProblem(x, y, errors, 0, OptionalDouble.empty());
    }

    private static void requireSameLength(double[] x, double[] other, String name) {
        if (x.length != other.length) {
            throw new IllegalArgumentException("x has " + x.length + " values and " + name + " " + other.length);
        }
    }

    /**
     * @param newPivot the x at which the intercept shall hold, finite
     * @return the problem with this pivot
     */
    public LineProblem pivot(double newPivot) {
        if (!Double.isFinite(newPivot)) {
            throw new IllegalArgumentException("pivot is " + newPivot + ", not a finite number");
        }
        return new LineProblem(x, y, errors, newPivot, clip);
    }

    /**
     * Drops the points whose residual is beyond so many sigma about the line, fits the rest, and again, until none is
     * left to drop. Sigma is the root mean square of the residuals of the points still in, about their own line and
     * unweighted, for weighted fits too: a point goes because it lies off, not because its error is small.
     *
     * @param sigmas how many, positive and finite
     * @return the problem with this clip
     */
    public LineProblem clip(double sigmas) {
        if (!(sigmas > 0) || Double.isInfinite(sigmas)) {
            throw new IllegalArgumentException("clip is " + sigmas + " sigma, not a positive number");
        }
        return new LineProblem(x, y, errors, pivot, OptionalDouble.of(sigmas));
    }

    /**
     * Solves the problem.
     *
     * @return the line
     * @throws FitException where there are fewer points than parameters (before or after clipping), a value is not
     *         finite, an error is not positive, or all x are equal
     */
    public LineFit fit() throws FitException {
        requireUsable();
        BitSet kept = new BitSet(x.length);
        kept.set(0, x.length);
        CentredLine line = CentredLine.through(x, y, errors, kept);
        ResidualSums residuals = ResidualSums.of(line, x, y, errors, kept);
        // Each round drops at least one point or is the last, so there are at most as many rounds as points.
        while (clip.isPresent() && drop(kept, line, residuals)) {
            requireEnough(kept.cardinality(), x.length - kept.cardinality());
            line = CentredLine.through(x, y, errors, kept);
            residuals = ResidualSums.of(line, x, y, errors, kept);
        }
        double unitVariance = errors == null ? residuals.variance() : 1;
        return line.toFit(unitVariance, pivot, residuals, kept, x.length - kept.cardinality());
    }

    private boolean drop(BitSet kept, CentredLine line, ResidualSums residuals) {
        double limit = Math.max(clip.getAsDouble() * residuals.rms(), residuals.rounding());
        int before = kept.cardinality();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (Math.abs(line.residual(x[i], y[i])) > limit) {
                kept.clear(i);
            }
        }
        return kept.cardinality() < before;
    }

    private void requireUsable() throws FitException {
        requireEnough(x.length, 0);
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i])) {
                throw notFinite("x", i, x[i]);
            }
            if (!Double.isFinite(y[i])) {
                throw notFinite("y", i, y[i]);
            }
            if (errors != null && !(errors[i] > 0 && errors[i] < Double.POSITIVE_INFINITY)) {
                throw new FitException("the error of point " + (i + 1) + " of " + x.length + " is " + errors[i]
                        + " (a weighted fit needs errors that are positive and finite: select only such points)");
            }
        }
    }

    private FitException notFinite(String name, int i, double value) {
        return new FitException(name + " of point " + (i + 1) + " of " + x.length + " is " + value
                + " (a fit needs finite values: leave blanks out of the selection)");
    }

    private static void requireEnough(int n, int rejected) throws FitException {
        if (n < PARAMETERS) {
            String points = n == 1 ? "1 point is" : n + " points are";
            throw new FitException(rejected == 0
                    ? "a line needs at least 2 points, but " + points + " there (widen the selection)"
                    : "a line needs at least 2 points, but " + points + " left after clipping " + rejected
                            + " (raise the clip's sigma)");
        }
    }
}
