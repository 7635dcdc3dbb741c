/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.astrarium.inference.FitException;

/**
 * The top of a density next to a guess, and how wide it is there: where to start walkers.
 *
 * @param point the parameters at the top
 * @param sd one standard deviation of each parameter: of the Gaussian with the density's curvature at the top
 *        (Laplace), or the guess's scale where the curvature is not that of a top
 * @param covariance of that Gaussian; diagonal where the curvature is not that of a top
 * @param logDensity at the top
 */
public record DensityPeak(double[] point, double[] sd, double[][] covariance, double logDensity) {

    private static final int CLIMBS = 10;
    private static final int EVALUATIONS = 100_000;

    public DensityPeak {
        point = point.clone();
        sd = sd.clone();
        covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Climbs by the simplex method of Nelder and Mead 1965, again from where it ended until it gains no more, since a
     * simplex may collapse before the top.
     *
     * @param density to climb
     * @param guess where it is above zero
     * @param scale a positive step for each parameter, about a standard deviation
     * @return the top
     * @throws FitException where the density is zero at the guess or does not stop rising
     */
    public static DensityPeak near(LogDensity density, double[] guess, double[] scale) throws FitException {
        double[] value = new double[1];
        MultivariateFunction function = point -> {
            density.evaluate(point, 1, value);
            // A simplex cannot compare infinities.
            return Math.max(value[0], -Double.MAX_VALUE);
        };
        if (!(function.value(guess) > -Double.MAX_VALUE)) {
            throw new FitException("the density is zero at the start " + Arrays.toString(guess)
                    + " (check the limits of the parameters against the start)");
        }
        PointValuePair top = new PointValuePair(guess, function.value(guess));
        for (int climb = 0; climb < CLIMBS; climb++) {
            PointValuePair next = climb(function, top.getPoint(), scale);
            double gain = next.getValue() - top.getValue();
            top = next;
            if (gain < 1e-8) {
                break;
            }
        }
        return described(density, top, scale);
    }

    private static PointValuePair climb(MultivariateFunction function, double[] from,
            double[] scale) throws FitException {
        try {
            return new SimplexOptimizer(new SimpleValueChecker(1e-14, 1e-10)).optimize(new MaxEval(EVALUATIONS),
                    new ObjectiveFunction(function), GoalType.MAXIMIZE, new InitialGuess(from),
                    new NelderMeadSimplex(scale));
        } catch (MathIllegalStateException endless) {
            throw new FitException("the density has no top near the start: it still rises after " + EVALUATIONS
                    + " evaluations (limit the parameters)", endless);
        }
    }

    private static DensityPeak described(LogDensity density, PointValuePair top, double[] scale) {
        double[] point = top.getPoint();
        double[][] covariance = diagonal(scale);
        try {
            // Looking again with steps of the width just found makes the differences sharp whatever the guess's scale
            // was.
            for (int look = 0; look < 3; look++) {
                double[] steps = widths(covariance);
                RealMatrix inverse = new CholeskyDecomposition(curvature(density, point,
                        steps)).getSolver().getInverse();
                covariance = new double[point.length][point.length];
                for (int j = 0; j < point.length; j++) {
                    for (int k = 0; k < point.length; k++) {
                        covariance[j][k] = inverse.getEntry(j, k) * steps[j] * steps[k];
                    }
                }
            }
        } catch (NonPositiveDefiniteMatrixException notATop) {
            covariance = diagonal(scale);
        }
        return new DensityPeak(point, widths(covariance), covariance, top.getValue());
    }

    private static double[][] diagonal(double[] sd) {
        double[][] diagonal = new double[sd.length][sd.length];
        for (int j = 0; j < sd.length; j++) {
            diagonal[j][j] = sd[j] * sd[j];
        }
        return diagonal;
    }

    private static double[] widths(double[][] covariance) {
        return IntStream.range(0, covariance.length).mapToDouble(j -> Math.sqrt(covariance[j][j])).toArray();
    }

    /** Minus the second derivatives in units of the steps, by central differences of a tenth of a step. */
    private static RealMatrix curvature(LogDensity density, double[] point, double[] steps) {
        int d = point.length;
        double h = 0.1;
        RealMatrix curvature = new Array2DRowRealMatrix(d, d);
        double[] corners = new double[4 * d];
        double[] values = new double[4];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k <= j; k++) {
                for (int corner = 0; corner < 4; corner++) {
                    System.arraycopy(point, 0, corners, corner * d, d);
                    corners[corner * d + j] += (corner < 2 ? h : -h) * steps[j];
                    corners[corner * d + k] += (corner % 2 == 0 ? h : -h) * steps[k];
                }
                density.evaluate(corners, 4, values);
                // For j = k the inner corners are the top itself and the outer two steps away.
                double second = (values[0] - values[1] - values[2] + values[3]) / (4 * h * h);
                if (!Double.isFinite(second)) {
                    throw new NonPositiveDefiniteMatrixException(second, j, 0);
                }
                curvature.setEntry(j, k, -second);
                curvature.setEntry(k, j, -second);
            }
        }
        return curvature;
    }

    /** @return walkers about the top, as wide as the density there */
    public Start start() {
        return Start.near(point, sd);
    }
}
