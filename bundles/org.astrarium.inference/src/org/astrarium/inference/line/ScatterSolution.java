/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.astrarium.inference.FitException;

/**
 * The line and the intrinsic scatter of greatest likelihood, ln L = -1/2 sum [r^2 / v + ln(2 pi v)], v = error^2 +
 * scatter^2. For a given scatter the best line is a weighted one, so only the scatter has to be searched for.
 */
record ScatterSolution(CentredLine line, double scatter, double logLikelihood) {

    /** Steps of the search before the best is refined: with errors of many sizes the likelihood may have two tops. */
    private static final int GRID = 24;

    static ScatterSolution of(double[] x, double[] y, double[] errors, BitSet kept) throws FitException {
        ScatterSolution none = at(0, x, y, errors, kept);
        // Beyond the largest residual of any of the lines the likelihood can only fall.
        double most = 2 * kept.stream().mapToDouble(i -> Math.abs(none.line.residual(x[i], y[i]))).max().orElse(0);
        double least = 0.01 * kept.stream().mapToDouble(i -> errors[i]).min().orElse(0);
        if (most <= least) {
            return none;
        }
        double[] grid = new double[GRID + 1];
        double[] found = new double[GRID + 1];
        found[0] = none.logLikelihood;
        for (int g = 1; g <= GRID; g++) {
            grid[g] = least * Math.pow(most / least, (g - 1.0) / (GRID - 1));
            found[g] = at(grid[g], x, y, errors, kept).logLikelihood;
        }
        int best = IntStream.rangeClosed(0, GRID).reduce((g, h) -> found[h] > found[g] ? h : g).orElseThrow();
        double scatter = new BrentOptimizer(1e-8, 1e-12 * most).optimize(new MaxEval(1000),
                new UnivariateObjectiveFunction(s -> profile(s, x, y, errors, kept)), GoalType.MAXIMIZE,
                new SearchInterval(grid[Math.max(0, best - 1)], grid[Math.min(GRID, best + 1)])).getPoint();
        ScatterSolution some = at(scatter, x, y, errors, kept);
        return some.logLikelihood > none.logLikelihood ? some : none;
    }

    private static double profile(double scatter, double[] x, double[] y, double[] errors, BitSet kept) {
        try {
            return at(scatter, x, y, errors, kept).logLikelihood;
        } catch (FitException impossible) {
            throw new IllegalStateException("a line without scatter was found, one with " + scatter + " not",
                    impossible);
        }
    }

    private static ScatterSolution at(double scatter, double[] x, double[] y, double[] errors, BitSet kept)
            throws FitException {
        double[] total = total(errors, scatter);
        CentredLine line = CentredLine.through(x, y, total, kept);
        double sum = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            double pull = line.residual(x[i], y[i]) / total[i];
            sum += pull * pull + 2 * Math.log(total[i]) + Math.log(2 * Math.PI);
        }
        return new ScatterSolution(line, scatter, -0.5 * sum);
    }

    private static double[] total(double[] errors, double scatter) {
        double[] total = new double[errors.length];
        Arrays.setAll(total, i -> Math.sqrt(errors[i] * errors[i] + scatter * scatter));
        return total;
    }

    ResidualSums residuals(double[] x, double[] y, double[] errors, BitSet kept) {
        return ResidualSums.of(line, x, y, total(errors, scatter), kept);
    }

    ScatterFit toFit(double[] x, double[] y, double[] errors, BitSet kept, double pivot) {
        RealMatrix information = information(x, y, errors, kept);
        // Without scatter there is no curvature to take its error from: the likelihood falls from the edge on.
        RealMatrix covariance = new LUDecomposition(scatter > 0 ? information
                : information.getSubMatrix(0, 1, 0, 1)).getSolver().getInverse();
        ResidualSums residuals = residuals(x, y, errors, kept);
        LineFit atMean = new LineFit(line.meanY(), line.slope(), Math.sqrt(covariance.getEntry(0, 0)),
                Math.sqrt(covariance.getEntry(1, 1)), covariance.getEntry(0, 1), line.meanX(), residuals.chi2(),
                residuals.n() - LineProblem.PARAMETERS - 1, residuals.rms(), kept, x.length - residuals.n());
        double scatterError = scatter > 0 ? Math.sqrt(covariance.getEntry(2, 2)) : Double.NaN;
        return new ScatterFit(atMean.at(pivot), scatter, scatterError, logLikelihood);
    }

    /** Minus the second derivatives of ln L by intercept (at the weighted mean of x), slope and scatter. */
    private RealMatrix information(double[] x, double[] y, double[] errors, BitSet kept) {
        double[][] h = new double[3][3];
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            double v = errors[i] * errors[i] + scatter * scatter;
            double r = line.residual(x[i], y[i]);
            double dx = x[i] - line.meanX();
            h[0][0] += 1 / v;
            h[0][1] += dx / v;
            h[1][1] += dx * dx / v;
            h[0][2] += 2 * scatter * r / (v * v);
            h[1][2] += 2 * scatter * r * dx / (v * v);
            h[2][2] += (1 - r * r / v) / v + 2 * scatter * scatter * (2 * r * r / v - 1) / (v * v);
        }
        h[1][0] = h[0][1];
        h[2][0] = h[0][2];
        h[2][1] = h[1][2];
        return new Array2DRowRealMatrix(h, false);
    }
}
