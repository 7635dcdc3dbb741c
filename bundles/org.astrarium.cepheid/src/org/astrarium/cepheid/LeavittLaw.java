/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.astrarium.cepheid.internal.law.ParallaxFit;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.inference.FitException;
import org.astrarium.inference.line.LineFit;
import org.astrarium.inference.line.LineProblem;
import org.astrarium.inference.line.RobustFit;
import org.astrarium.inference.line.ScatterFit;

/**
 * A fitted period-luminosity relation (Leavitt and Pickering 1912), M = intercept + slope (log10 P - pivot), with P in
 * d and M the absolute Wesenheit magnitude.
 *
 * @param settings what was asked for
 * @param points   the points it was fitted to, clipped ones included
 * @param line     the line
 * @param scatter  intrinsic scatter of the relation, if the method measures it
 * @param outliers the population of outliers, if the method has one
 * @param zeroPoint the zero point of the parallaxes, if the method takes them as they are
 */
public record LeavittLaw(FitSettings settings, LawPoints points, LineFit line, Optional<Scatter> scatter,
        Optional<Outliers> outliers, Optional<FittedZeroPoint> zeroPoint) {
    /** Rounds in which the sides of asymmetric errors are chosen anew. */
    private static final int MOST_ROUNDS = 30;

    /** A zero point in mas; its error is NaN if it was given. */
    public record FittedZeroPoint(double value, double error) {
    }

    /** Intrinsic scatter, one standard deviation in mag; its error is NaN for a scatter of 0. */
    public record Scatter(double value, double error) {
    }

    /**
     * Stars that do not belong to the relation.
     *
     * @param fraction      their share
     * @param fractionError its error; NaN for a share of 0
     * @param probability   for each point of the fit, that it is one of them
     */
    public record Outliers(double fraction, double fractionError, double[] probability) {
    }

    /**
     * Fits a law to the calibrators.
     *
     * @throws AnalysisException           if there are fewer points than parameters, or the points define no line
     * @throws Progress.CancelledException if it was cancelled
     */
    static LeavittLaw fit(Recipe recipe, FitSettings settings, LawPoints points, Progress progress) {
        try {
            return through(settings, points, progress);
        } catch (FitException e) {
            String count = points.leftOut() == 0 ? "" : "; " + points.leftOut()
                    + " of the calibrators lack the magnitude or its error";
            throw Failure.at(recipe, settings.path(), "fit " + settings.name() + ": " + e.getMessage() + count, "");
        }
    }

    /**
     * Checks that the table has the columns behind the magnitudes of a fit and, if it weighs them, their errors.
     *
     * @throws InputException naming the first that is missing, and how to name it
     */
    static void requireColumns(FitSettings settings, CepheidColumns columns) {
        if (settings.method().fromParallaxes()) {
            columns.requireNumbers(DerivedColumns.ingredients(DerivedColumns.LOGP));
            columns.requireNumbers(DerivedColumns.ingredients(DerivedColumns.W));
            columns.requireNumbers(DerivedColumns.ingredients(DerivedColumns.W_ERROR));
            columns.requireNumbers(List.of(Role.PARALLAX, Role.PARALLAX_ERROR));
            return;
        }
        String magnitude = settings.distance().magnitudeColumn();
        columns.requireNumbers(DerivedColumns.ingredients(DerivedColumns.LOGP));
        columns.requireNumbers(DerivedColumns.ingredients(magnitude));
        if (settings.method().weighted()) {
            columns.requireNumbers(DerivedColumns.ingredients(magnitude + DerivedColumns.ERROR));
        }
    }

    /** The same kind of law through other points. */
    LeavittLaw refit(LawPoints others, Progress progress) throws FitException {
        return through(settings, others, progress);
    }

    /**
     * How far stars scatter about the law, in mag: intrinsically if the method tells that apart from the
     * parallaxes.
     */
    double spread() {
        return settings.method().fromParallaxes() ? scatter.orElseThrow().value() : line.rms();
    }

    /** The absolute magnitude at log10 of a period. */
    public double magnitude(double logp) {
        return line.evaluate(logp);
    }

    /**
     * What the errors as given are to be multiplied by to allow for a scatter larger than they say: the root of reduced
     * chi-square, at least 1.
     */
    public double errorScale() {
        double scale = line.errorScale();
        return scale > 1 ? scale : 1;
    }

    /** One standard deviation of the law itself at log10 of a period, errors multiplied by {@link #errorScale}. */
    public double error(double logp) {
        return Math.sqrt(line.variance(logp)) * errorScale();
    }

    /** A law through points. */
    static LeavittLaw through(FitSettings settings, LawPoints points, Progress progress) throws FitException {
        try {
            return settings.method().fromParallaxes() ? fromParallaxes(settings, points, progress)
                    : facing(settings, points, progress);
        } catch (CancellationException e) {
            throw new Progress.CancelledException();
        }
    }

    /** Through magnitudes, with errors on the side of the law where that is asked for. */
    private static LeavittLaw facing(FitSettings settings, LawPoints points, Progress progress) throws FitException {
        LeavittLaw law = throughMagnitudes(settings, points, progress);
        for (int round = 0; settings.sided() && round < MOST_ROUNDS; round++) {
            LawPoints facing = points.facing(law.line);
            boolean settled = Arrays.equals(facing.error(), law.points.error());
            law = throughMagnitudes(settings, facing, progress);
            if (settled) {
                break;
            }
        }
        return law;
    }

    private static LeavittLaw fromParallaxes(FitSettings settings, LawPoints points, Progress progress)
            throws FitException {
        ZeroPointPrior prior = settings.zeroPoint().orElse(ZeroPointPrior.fixed(0));
        ParallaxFit fit = settings.method() == FitMethod.ABL
                ? ParallaxFit.byLuminosity(points.logp(), points.parallaxes().orElseThrow(), prior.mean(),
                        settings.pivot())
                : ParallaxFit.byLikelihood(points.logp(), points.parallaxes().orElseThrow(), prior, settings.pivot(),
                        progress::isCancelled);
        return new LeavittLaw(settings, points.atZeroPoint(fit.zeroPoint()), fit.line(),
                Optional.of(new Scatter(fit.scatter(), fit.scatterError())), Optional.empty(),
                Optional.of(new FittedZeroPoint(fit.zeroPoint(), fit.zeroPointError())));
    }

    private static LeavittLaw throughMagnitudes(FitSettings settings, LawPoints points, Progress progress)
            throws FitException {
        LineProblem problem = settings.method().weighted()
                ? LineProblem.weighted(points.logp(), points.magnitude(), points.error())
                : LineProblem.unweighted(points.logp(), points.magnitude());
        problem = problem.pivot(settings.pivot());
        if (settings.clip().isPresent()) {
            problem = problem.clip(settings.clip().getAsDouble());
        }
        return switch (settings.method()) {
            case OLS, CHI2 -> new LeavittLaw(settings, points, problem.fit(), Optional.empty(), Optional.empty(),
                    Optional.empty());
            case CHI2_SCATTER -> {
                ScatterFit fit = problem.fitWithScatter();
                yield new LeavittLaw(settings, points, fit.line(),
                        Optional.of(new Scatter(fit.scatter(), fit.scatterError())), Optional.empty(),
                        Optional.empty());
            }
            case ROBUST -> {
                RobustFit fit = problem.fitRobust(progress::isCancelled);
                yield new LeavittLaw(settings, points, fit.line(),
                        Optional.of(new Scatter(fit.scatter(), fit.scatterError())), Optional.of(new Outliers(
                                fit.outlierFraction(), fit.outlierFractionError(), fit.outlierProbability())),
                        Optional.empty());
            }
            case ABL, PARALLAX -> throw new IllegalArgumentException(settings.method() + " needs no magnitudes");
        };
    }
}
