/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Optional;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
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
 */
public record LeavittLaw(FitSettings settings, LawPoints points, LineFit line, Optional<Scatter> scatter,
        Optional<Outliers> outliers) {

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
     * @param table the input table with the derived columns
     * @throws AnalysisException if there are fewer points than parameters, or the points define no line
     */
    static LeavittLaw fit(Recipe recipe, FitSettings settings, Table table, Selection calibrators) {
        LawPoints points = LawPoints.of(table, calibrators, settings.distance(), settings.method());
        try {
            return through(settings, points);
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
        String magnitude = settings.distance().magnitudeColumn();
        columns.requireNumbers(DerivedColumns.ingredients(DerivedColumns.LOGP));
        columns.requireNumbers(DerivedColumns.ingredients(magnitude));
        if (settings.method().weighted()) {
            columns.requireNumbers(DerivedColumns.ingredients(magnitude + DerivedColumns.ERROR));
        }
    }

    /** The same kind of law through other points. */
    LeavittLaw refit(LawPoints others) throws FitException {
        return through(settings, others);
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

    private static LeavittLaw through(FitSettings settings, LawPoints points) throws FitException {
        LineProblem problem = settings.method().weighted()
                ? LineProblem.weighted(points.logp(), points.magnitude(), points.error())
                : LineProblem.unweighted(points.logp(), points.magnitude());
        problem = problem.pivot(settings.pivot());
        if (settings.clip().isPresent()) {
            problem = problem.clip(settings.clip().getAsDouble());
        }
        return switch (settings.method()) {
            case OLS, CHI2 -> new LeavittLaw(settings, points, problem.fit(), Optional.empty(), Optional.empty());
            case CHI2_SCATTER -> {
                ScatterFit fit = problem.fitWithScatter();
                yield new LeavittLaw(settings, points, fit.line(),
                        Optional.of(new Scatter(fit.scatter(), fit.scatterError())), Optional.empty());
            }
            case ROBUST -> {
                RobustFit fit = problem.fitRobust();
                yield new LeavittLaw(settings, points, fit.line(),
                        Optional.of(new Scatter(fit.scatter(), fit.scatterError())), Optional.of(new Outliers(
                                fit.outlierFraction(), fit.outlierFractionError(), fit.outlierProbability())));
            }
        };
    }
}
