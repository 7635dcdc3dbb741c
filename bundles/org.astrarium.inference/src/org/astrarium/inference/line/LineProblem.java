/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

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
     * Least squares: ordinary or weighted.
     *
     * @return the line
     * @throws FitException where there are fewer points than parameters (before or after clipping), a value is not
     *         finite, an error is not positive, or all x are equal
     */
    public LineFit fit() throws FitException {
        BitSet kept = everything(PARAMETERS);
        CentredLine line = CentredLine.through(x, y, errors, kept);
        ResidualSums residuals = ResidualSums.of(line, x, y, errors, kept);
        // Each round drops at least one point or is the last, so there are at most as many rounds as points.
        while (clip.isPresent() && drop(kept, line, residuals, PARAMETERS)) {
            line = CentredLine.through(x, y, errors, kept);
            residuals = ResidualSums.of(line, x, y, errors, kept);
        }
        double unitVariance = errors == null ? residuals.variance() : 1;
        return line.toFit(unitVariance, pivot, residuals, kept, x.length - kept.cardinality());
    }

    /**
     * Maximum likelihood with intrinsic scatter, in addition to the errors of y.
     *
     * @return the line and the scatter
     * @throws FitException as {@link #fit}, or where the points have no errors
     */
    public ScatterFit fitWithScatter() throws FitException {
        requireErrors();
        int parameters = PARAMETERS + 1;
        BitSet kept = everything(parameters);
        ScatterSolution solution = ScatterSolution.of(x, y, errors, kept);
        while (clip.isPresent()
                && drop(kept, solution.line(), solution.residuals(x, y, errors, kept), parameters)) {
            solution = ScatterSolution.of(x, y, errors, kept);
        }
        return solution.toFit(x, y, errors, kept, pivot);
    }

    /**
     * Maximum likelihood of a line with intrinsic scatter among outliers. It has no use for a clip and ignores it.
     * Where the points need no outliers, the line is that of {@link #fitWithScatter} without a clip.
     *
     * @return the line, the scatter and the outliers
     * @throws FitException as {@link #fit}, or where the points have no errors
     */
    public RobustFit fitRobust() throws FitException {
        return fitRobust(() -> false);
    }

    /**
     * The same, for many points: it can be stopped.
     *
     * @param stop is asked again and again; true ends the fit
     * @return the line, the scatter and the outliers
     * @throws FitException as {@link #fit}, or where the points have no errors
     * @throws java.util.concurrent.CancellationException where it was stopped
     */
    public RobustFit fitRobust(BooleanSupplier stop) throws FitException {
        requireErrors();
        everything(MixtureDensity.PARAMETERS);
        MixtureSolution solution = MixtureSolution.of(x, y, errors, stop);
        if (solution.hasOutliers()) {
            return solution.toFit(x, y, pivot);
        }
        ScatterFit plain = weighted(x, y, errors).pivot(pivot).fitWithScatter();
        return new RobustFit(plain.line(), plain.scatter(), plain.scatterError(), 0, Double.NaN, Double.NaN, Double.NaN,
                plain.logLikelihood(), new double[x.length]);
    }

    /**
     * The likelihood to sample, of the points that a fit has kept.
     *
     * @param kept indices, such as {@link LineFit#kept}
     * @param scatterLimit the largest intrinsic scatter allowed; 0 for a line without scatter
     * @return a density in intercept (at the pivot), slope and, with a limit above 0, scatter
     * @throws FitException where the points have no errors
     */
    public LineDensity density(BitSet kept, double scatterLimit) throws FitException {
        requireErrors();
        return LineDensity.of(pick(x, kept), pick(y, kept), pick(errors, kept), pivot, scatterLimit);
    }

    /**
     * The likelihood of {@link #fitRobust}, to sample.
     *
     * @return a density in intercept (at the pivot), slope, scatter and the outliers' share, mean and variance
     * @throws FitException where the points have no errors
     */
    public MixtureDensity mixture() throws FitException {
        requireErrors();
        return new MixtureDensity(x, y, errors, pivot);
    }

    private static double[] pick(double[] values, BitSet kept) {
        return kept.stream().mapToDouble(i -> values[i]).toArray();
    }

    private void requireErrors() throws FitException {
        if (errors == null) {
            throw new FitException("a fit with intrinsic scatter or outliers needs the errors of y (give them)");
        }
    }

    private BitSet everything(int parameters) throws FitException {
        requireUsable(parameters);
        BitSet kept = new BitSet(x.length);
        kept.set(0, x.length);
        return kept;
    }

    private boolean drop(BitSet kept, CentredLine line, ResidualSums residuals, int parameters) throws FitException {
        double limit = Math.max(clip.getAsDouble() * residuals.rms(), residuals.rounding());
        int before = kept.cardinality();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (Math.abs(line.residual(x[i], y[i])) > limit) {
                kept.clear(i);
            }
        }
        int left = kept.cardinality();
        requireEnough(left, x.length - left, parameters);
        return left < before;
    }

    private void requireUsable(int parameters) throws FitException {
        requireEnough(x.length, 0, parameters);
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

    private static void requireEnough(int n, int rejected, int parameters) throws FitException {
        if (n < parameters) {
            String line = parameters == PARAMETERS ? "a line" : "this line";
            String needed = line + " needs at least " + parameters + " points";
            String points = n == 1 ? "1 point is" : n + " points are";
            throw new FitException(needed + ", but " + points + (rejected == 0 ? " there (widen the selection)"
                    : " left after clipping " + rejected + " (raise the clip's sigma)"));
        }
    }
}
