/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.inference.FitException;

/**
 * How much a target's distance hangs on what was assumed: the law is fitted again, to the same calibrators, with
 * something changed, and the same stars are measured with it. Changes are relative to the median distance; NaN where
 * the changed points define no law.
 */
public final class Sensitivity {
    private static final double LARGEST_SHIFT = 0.3;
    private static final int MOST_STEPS = 40;
    /** In rms about the law, again and again. */
    private static final double FAR_OFF = 3;
    private static final double PRECISION = 1e-10;

    private final TargetDistance target;
    private final Sample sample;
    private final CepheidColumns columns;
    private final CepheidSettings settings;
    private final Progress progress;

    Sensitivity(TargetDistance target, Sample sample, CepheidColumns columns, CepheidSettings settings,
            Progress progress) {
        this.target = target;
        this.sample = sample;
        this.columns = columns;
        this.settings = settings;
        this.progress = progress;
    }

    /** The change had all parallaxes been larger by so many mas. */
    public double parallaxesLargerBy(double shift) {
        return change(target.law().points().withParallaxesLargerBy(shift), sample.table());
    }

    /**
     * By how many mas all parallaxes must be larger for this change of the distance, by the Illinois variant of regula
     * falsi (Dowell and Jarratt 1971); NaN beyond 0.3 mas.
     */
    public double shiftFor(double change) {
        double low = 0;
        double atLow = -change;
        double high = change < 0 ? LARGEST_SHIFT : -LARGEST_SHIFT;
        double atHigh = parallaxesLargerBy(high) - change;
        if (!(atLow * atHigh <= 0)) {
            return Double.NaN;
        }
        for (int i = 0; i < MOST_STEPS && Math.abs(high - low) > PRECISION && atHigh != atLow; i++) {
            double between = high - atHigh * (high - low) / (atHigh - atLow);
            double at = parallaxesLargerBy(between) - change;
            if (Math.abs(at) < PRECISION) {
                return between;
            }
            if (at * atHigh < 0) {
                low = high;
                atLow = atHigh;
            } else {
                atLow /= 2;
            }
            high = between;
            atHigh = at;
        }
        return high;
    }

    /** The change with another coefficient in the Wesenheit magnitude. */
    public double colourCoefficient(double coefficient, Table input) {
        Table other = DerivedColumns.addTo(input, columns, settings.with(new Wesenheit(coefficient)),
                progress.silent());
        return change(LawPoints.of(other, columns, settings, sample.calibrators(), target.law().settings()), other);
    }

    /**
     * The change without the stars far off the law, where it comes from parallaxes: those methods have no clipping, and
     * a few stars of another kind move them; 0 where none is far off, or the method has an answer to outliers.
     */
    public double withoutOutliers() {
        LeavittLaw law = target.law();
        if (!law.settings().method().fromParallaxes()) {
            return 0;
        }
        double change = change(law.points().only(near(law)), sample.table());
        return Double.isFinite(change) ? change : 0;
    }

    /** Those that have no magnitude as their parallax is negative are near: they are at no place in the diagram. */
    private static int[] near(LeavittLaw law) {
        LawPoints all = law.points();
        int[] near = IntStream.range(0, all.size()).toArray();
        for (int last = 0; last != near.length;) {
            last = near.length;
            double[] off = Arrays.stream(near).mapToDouble(i -> all.magnitude()[i] - law.magnitude(all.logp()[i]))
                    .toArray();
            double rms = Math.sqrt(Arrays.stream(off).filter(Double::isFinite).map(r -> r * r).average().orElse(0));
            near = Arrays.stream(near).filter(i -> !(Math.abs(all.magnitude()[i] - law.magnitude(all.logp()[i]))
                    > FAR_OFF * rms)).toArray();
        }
        return near;
    }

    /** The largest change, either way, with another method for the same stars; 0 if none of them works. */
    public double otherMethods() {
        FitSettings fit = target.law().settings();
        List<FitMethod> others = fit.method().fromParallaxes() ? List.of(FitMethod.ABL, FitMethod.PARALLAX)
                : List.of(FitMethod.CHI2, FitMethod.CHI2_SCATTER, FitMethod.ROBUST);
        boolean fitted = fit.zeroPoint().map(ZeroPointPrior::fitted).orElse(false);
        return others.stream().filter(m -> m != fit.method() && !fitted)
                .mapToDouble(m -> change(target.law().points(), sample.table(), fit.by(m)))
                .filter(Double::isFinite).reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
    }

    /**
     * The change from the calibrators with a parallax of at least 3 times its error to those of at least 12 times; 0
     * where the recipe makes no such cut.
     */
    public double parallaxCut() {
        ParallaxCut cut = ParallaxCut.of(settings, columns, sample);
        if (!cut.made()) {
            return 0;
        }
        FitSettings fit = target.law().settings();
        double loose = change(LawPoints.of(sample.table(), columns, settings, cut.at(ParallaxCut.LOOSEST), fit),
                sample.table());
        double strict = change(LawPoints.of(sample.table(), columns, settings, cut.at(ParallaxCut.STRICTEST), fit),
                sample.table());
        return (1 + strict) / (1 + loose) - 1;
    }

    private double change(LawPoints points, Table table) {
        return change(points, table, target.law().settings());
    }

    private double change(LawPoints points, Table table, FitSettings fit) {
        try {
            TargetDistance other = target.with(LeavittLaw.through(fit, points, progress), table);
            return other.distances().median() / target.distances().median() - 1;
        } catch (FitException e) {
            return Double.NaN;
        }
    }
}
