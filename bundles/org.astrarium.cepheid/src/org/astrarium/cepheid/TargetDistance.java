/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/**
 * The distance of a target from a law. Each of its stars has a modulus mu = W - M(log10 P) - gamma delta of its own
 * (gamma delta the metallicity term, 0 without one); the target's
 * distance is the median over its stars.
 *
 * <p>Two different things are said about how sure that is. {@link #distances} and {@link #moduli} tell how the single
 * stars are spread (photometry, scatter of the relation, depth of the target): their percentiles do not shrink with
 * more stars. {@link #error} is the statistical uncertainty of the median: the law's own at the mean log P of the stars
 * ({@link LeavittLaw#error}, errors multiplied by the root of reduced chi-square where that is above 1), which all
 * stars share, and the standard error of a median, sqrt(pi / 2) s / sqrt(n), added in quadrature; s is half the 16 to
 * 84 percent range of the moduli, and with fewer than {@value #FEW} stars at least the scatter of the calibrators about
 * the law. Systematic errors (zero point of the parallaxes, dust, metallicity) are not in it.
 *
 * @param settings  what was asked for
 * @param law       the law that was used
 * @param rows      rows of the target's stars in the input table
 * @param modulus   modulus of each of them
 * @param distances how their distances are spread, in pc
 * @param moduli    how their moduli are spread, in mag
 * @param lawError  part of the statistical error of the modulus that comes from the law, in mag
 * @param starError part that comes from the stars, in mag
 */
public record TargetDistance(TargetSettings settings, LeavittLaw law, int[] rows, double[] modulus, Spread distances,
        Spread moduli, double lawError, double starError) {
    /** With fewer stars than this their own spread says too little. */
    static final int FEW = 10;

    /**
     * Measures a target.
     *
     * @param sample the sample
     * @param laws   the laws, one of which has the name that the target asks for
     * @throws InputException    if its conditions ask for what the table does not have
     * @throws AnalysisException if it has no stars; says which condition leaves none
     */
    public static TargetDistance of(Recipe recipe, TargetSettings settings, Sample sample, List<LeavittLaw> laws) {
        LeavittLaw law = laws.stream().filter(l -> l.settings().name().equals(settings.from())).findFirst()
                .orElseThrow();
        Selection stars = sample.stars();
        List<Selection> each = settings.where().each(sample.table());
        for (int i = 0; i < each.size(); i++) {
            int before = stars.count();
            stars = stars.and(each.get(i));
            if (stars.count() == 0) {
                throw Failure.at(recipe, settings.where().path(i), "target " + settings.name() + " has no stars: "
                        + settings.where().texts().get(i) + " holds for none of the " + before + " stars before it",
                        "widen it, or leave the target out (distances: [] for none)");
            }
        }
        int[] rows = usable(stars.rows(), sample.table());
        if (rows.length == 0) {
            throw Failure.at(recipe, settings.path(), "no star of target " + settings.name()
                    + " has a period and a magnitude", "widen its conditions, or leave it out");
        }
        return of(settings, law, rows, sample.table());
    }

    /** Number of stars. */
    public int size() {
        return rows.length;
    }

    /** Statistical error of the median modulus, in mag. */
    public double modulusError() {
        return Math.hypot(lawError, starError);
    }

    /** Statistical error of the median distance, in pc. */
    public double error() {
        return DistanceModulus.distanceError(distances.median(), modulusError());
    }

    /** Median over reference less 1: 0.169 if the target comes out 16.9 % too far; NaN without a reference. */
    public double difference() {
        return settings.reference().map(r -> distances.median() / r.distance() - 1).orElse(Double.NaN);
    }

    /** The same stars measured with another law and perhaps other magnitudes. */
    TargetDistance with(LeavittLaw otherLaw, Table table) {
        return of(settings, otherLaw, rows, table);
    }

    /** The same target without its metallicity term. */
    TargetDistance withoutMetallicity() {
        return new TargetDistance(settings.withoutMetallicity(), law, rows, modulus, distances, moduli, lawError,
                starError);
    }

    private static TargetDistance of(TargetSettings settings, LeavittLaw law, int[] rows, Table table) {
        NumberColumn logp = table.numbers(DerivedColumns.LOGP);
        NumberColumn w = table.numbers(DerivedColumns.W);
        double shift = settings.metallicityShift();
        double[] modulus = Arrays.stream(rows)
                .mapToDouble(row -> w.number(row) - law.magnitude(logp.number(row)) - shift).toArray();
        Spread moduli = Spread.of(modulus);
        Spread distances = Spread.of(Arrays.stream(modulus).map(DistanceModulus::distance).toArray());
        double meanLogp = Arrays.stream(rows).mapToDouble(logp::number).sum() / rows.length;
        double scatter = rows.length < FEW ? Math.max(moduli.halfWidth(), law.spread()) : moduli.halfWidth();
        return new TargetDistance(settings, law, rows, modulus, distances, moduli, law.error(meanLogp),
                Math.sqrt(Math.PI / 2 / rows.length) * scatter);
    }

    private static int[] usable(int[] rows, Table table) {
        NumberColumn logp = table.numbers(DerivedColumns.LOGP);
        NumberColumn w = table.numbers(DerivedColumns.W);
        return Arrays.stream(rows).filter(row -> !logp.isBlank(row) && !w.isBlank(row)).toArray();
    }
}
