/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.inference.FitException;
import org.astrarium.inference.line.LineFit;
import org.astrarium.inference.line.LineProblem;

/**
 * A fitted period-luminosity relation (Leavitt and Pickering 1912), M = intercept + slope (log10 P - pivot), with P in
 * d and M the absolute Wesenheit magnitude.
 *
 * @param settings what was asked for
 * @param points   the points it was fitted to, clipped ones included
 * @param line     the line
 */
public record LeavittLaw(FitSettings settings, LawPoints points, LineFit line) {

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
        if (settings.method() == FitMethod.CHI2) {
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
        LineProblem problem = settings.method() == FitMethod.OLS
                ? LineProblem.unweighted(points.logp(), points.magnitude())
                : LineProblem.weighted(points.logp(), points.magnitude(), points.error());
        problem = problem.pivot(settings.pivot());
        if (settings.clip().isPresent()) {
            problem = problem.clip(settings.clip().getAsDouble());
        }
        return new LeavittLaw(settings, points, problem.fit());
    }
}
