/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.inference.line.LineFit;

/**
 * The points that a law is fitted to. The arrays are as long as each other and are not to be written to.
 *
 * @param rows      rows of the input table
 * @param logp      log10 of the period in d
 * @param magnitude absolute Wesenheit magnitudes
 * @param error     their errors; NaN where an unweighted fit takes a star without one
 * @param distance  distances behind them, in pc
 * @param leftOut   calibrators that lack what the fit needs
 * @param sides     both errors of each magnitude, where a fit wants the one on the side of the law
 * @param parallaxes what is behind the magnitudes, where a fit takes them as they are
 */
public record LawPoints(int[] rows, double[] logp, double[] magnitude, double[] error, double[] distance, int leftOut,
        Optional<Sides> sides, Optional<Parallaxes> parallaxes) {

    /** Those calibrators that have a period, an absolute magnitude and, for a weighted fit, a positive error of it. */
    static LawPoints of(Table table, CepheidColumns columns, CepheidSettings settings, Selection calibrators,
            FitSettings fit) {
        if (fit.method().fromParallaxes()) {
            return ofParallaxes(table, columns, settings, calibrators, fit);
        }
        LawPoints points = of(table, calibrators, fit.distance(), fit.method());
        return fit.sided() ? points.withSides(columns, table) : points;
    }

    private static LawPoints of(Table table, Selection calibrators, DistanceKind kind, FitMethod method) {
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
                calibrators.count() - usable.length, Optional.empty(), Optional.empty());
    }

    /**
     * Those that have a period, a Wesenheit magnitude, a parallax of whatever sign, and errors. A fit with a zero point
     * of its own takes the parallaxes as measured, unless each star has its own zero point already.
     */
    private static LawPoints ofParallaxes(Table table, CepheidColumns columns, CepheidSettings settings,
            Selection calibrators, FitSettings fit) {
        boolean measured = fit.zeroPoint().isPresent() && !settings.zeroPoint().lindegren2021();
        NumberColumn logp = table.numbers(DerivedColumns.LOGP);
        NumberColumn w = table.numbers(DerivedColumns.W);
        NumberColumn wError = table.numbers(DerivedColumns.W_ERROR);
        NumberColumn parallax = measured ? columns.numbers(Role.PARALLAX).orElseThrow()
                : table.numbers(DerivedColumns.PARALLAX_CORRECTED);
        NumberColumn error = columns.numbers(Role.PARALLAX_ERROR).orElseThrow();
        int[] usable = Arrays.stream(calibrators.rows()).filter(row -> !logp.isBlank(row) && !w.isBlank(row)
                && wError.number(row) >= 0 && !parallax.isBlank(row) && error.number(row) > 0).toArray();
        LawPoints points = new LawPoints(usable, pick(logp, usable), null, null, null,
                calibrators.count() - usable.length, Optional.empty(), Optional.of(new Parallaxes(
                        pick(parallax, usable), pick(error, usable), pick(w, usable), pick(wError, usable))));
        return points.atZeroPoint(fit.zeroPoint().map(ZeroPointPrior::mean).orElse(0.0));
    }

    /** Magnitudes and distances from parallaxes less a zero point; blank where that leaves nothing positive. */
    LawPoints atZeroPoint(double zeroPoint) {
        Parallaxes stars = parallaxes.orElseThrow();
        int n = rows.length;
        double[] absolute = IntStream.range(0, n).mapToDouble(i -> stars.absolute(i, zeroPoint)).toArray();
        double[] far = IntStream.range(0, n).mapToDouble(i -> stars.parallax()[i] > zeroPoint
                ? 1000 / (stars.parallax()[i] - zeroPoint) : Double.NaN).toArray();
        double[] errors = IntStream.range(0, n).mapToDouble(i -> Math.hypot(stars.magnitudeError()[i],
                DistanceModulus.error(1, stars.error()[i] * far[i] / 1000))).toArray();
        return new LawPoints(rows, logp, absolute, errors, far, leftOut, sides, parallaxes);
    }

    private LawPoints withSides(CepheidColumns columns, Table table) {
        double[] lower = columns.numbers(Role.R_LO).orElseThrow().numbers();
        double[] upper = columns.numbers(Role.R_HI).orElseThrow().numbers();
        NumberColumn wError = table.numbers(DerivedColumns.W_ERROR);
        double[] brighter = new double[rows.length];
        double[] fainter = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double own = wError.number(rows[i]);
            brighter[i] = Math.hypot(own, DistanceModulus.error(distance[i], upper[rows[i]] - distance[i]));
            fainter[i] = Math.hypot(own, DistanceModulus.error(distance[i], distance[i] - lower[rows[i]]));
        }
        return new LawPoints(rows, logp, magnitude, error, distance, leftOut, Optional.of(new Sides(brighter, fainter)),
                parallaxes);
    }

    /**
     * The errors of magnitudes to either side: a star farther than thought is brighter.
     *
     * @param brighter towards brighter magnitudes, from the upper end of the distance
     * @param fainter  towards fainter ones
     */
    public record Sides(double[] brighter, double[] fainter) {
    }

    /** The points with those errors that lie on the side of a law. */
    LawPoints facing(LineFit law) {
        Sides both = sides.orElseThrow();
        double[] facing = IntStream.range(0, size()).mapToDouble(i -> law.evaluate(logp[i]) < magnitude[i]
                ? both.brighter()[i] : both.fainter()[i]).toArray();
        return new LawPoints(rows, logp, magnitude, facing, distance, leftOut, sides, parallaxes);
    }

    /** The points at these places alone. */
    LawPoints only(int[] places) {
        return new LawPoints(Arrays.stream(places).map(i -> rows[i]).toArray(), pick(logp, places),
                pick(magnitude, places), pick(error, places), pick(distance, places),
                leftOut + size() - places.length,
                sides.map(s -> new Sides(pick(s.brighter(), places), pick(s.fainter(), places))),
                parallaxes.map(p -> p.only(places)));
    }

    private static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
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
        if (parallaxes.isPresent()) {
            return new LawPoints(rows, logp, magnitude, error, distance, leftOut, sides,
                    Optional.of(parallaxes.get().largerBy(shift)));
        }
        double[] moved = Arrays.stream(distance).map(d -> 1000 / (1000 / d + shift)).toArray();
        double[] fainter = new double[size()];
        for (int i = 0; i < size(); i++) {
            fainter[i] = magnitude[i] + DistanceModulus.of(distance[i]) - DistanceModulus.of(moved[i]);
        }
        return new LawPoints(rows, logp, fainter, error, moved, leftOut, sides, parallaxes);
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
