/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;

/**
 * The points that a law is fitted to. The arrays are as long as each other and are not to be written to.
 *
 * @param rows      rows of the input table
 * @param logp      log10 of the period in d
 * @param magnitude absolute Wesenheit magnitudes
 * @param error     their errors; NaN where an unweighted fit takes a star without one
 * @param distance  distances behind them, in pc
 * @param leftOut   calibrators that lack what the fit needs
 */
public record LawPoints(int[] rows, double[] logp, double[] magnitude, double[] error, double[] distance, int leftOut) {

    /** Those calibrators that have a period, an absolute magnitude and, for a weighted fit, a positive error of it. */
    static LawPoints of(Table table, Selection calibrators, DistanceKind kind, FitMethod method) {
        NumberColumn logp = table.numbers(DerivedColumns.LOGP);
        NumberColumn magnitude = table.numbers(kind.magnitudeColumn());
        NumberColumn distance = table.numbers(kind.distanceColumn());
        String errorName = kind.magnitudeColumn() + DerivedColumns.ERROR;
        double[] errors = table.find(errorName).isPresent() ? table.numbers(errorName).numbers()
                : blanks(table.rowCount());
        int[] usable = Arrays.stream(calibrators.rows())
                .filter(row -> !logp.isBlank(row) && Double.isFinite(magnitude.number(row))
                        && (!method.weighted() || errors[row] > 0 && Double.isFinite(errors[row])))
                .toArray();
        return new LawPoints(usable, pick(logp, usable), pick(magnitude, usable),
                Arrays.stream(usable).mapToDouble(row -> errors[row]).toArray(), pick(distance, usable),
                calibrators.count() - usable.length);
    }

    /** Number of points. */
    public int size() {
        return rows.length;
    }

    /**
     * The same points, had their parallaxes been larger: each distance d (kpc) becomes 1 / (1/d + shift). To first
     * order this also tells how a distance made with a prior moves, as the parallax dominates it where a star
     * calibrates.
     *
     * @param shift in mas
     */
    LawPoints withParallaxesLargerBy(double shift) {
        double[] moved = Arrays.stream(distance).map(d -> 1000 / (1000 / d + shift)).toArray();
        double[] fainter = new double[size()];
        for (int i = 0; i < size(); i++) {
            fainter[i] = magnitude[i] + DistanceModulus.of(distance[i]) - DistanceModulus.of(moved[i]);
        }
        return new LawPoints(rows, logp, fainter, error, moved, leftOut);
    }

    private static double[] pick(NumberColumn column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(column::number).toArray();
    }

    private static double[] blanks(int n) {
        double[] blanks = new double[n];
        Arrays.fill(blanks, Double.NaN);
        return blanks;
    }
}
