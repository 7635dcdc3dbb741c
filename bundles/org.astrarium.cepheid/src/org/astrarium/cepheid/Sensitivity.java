/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

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
    private static final int HALVINGS = 40;

    private final TargetDistance target;
    private final Sample sample;
    private final CepheidColumns columns;
    private final CepheidSettings settings;

    Sensitivity(TargetDistance target, Sample sample, CepheidColumns columns, CepheidSettings settings) {
        this.target = target;
        this.sample = sample;
        this.columns = columns;
        this.settings = settings;
    }

    /** The change had all parallaxes been larger by so many mas. */
    public double parallaxesLargerBy(double shift) {
        return change(target.law().points().withParallaxesLargerBy(shift), sample.table());
    }

    /** By how many mas all parallaxes must be larger for this change of the distance; NaN beyond 0.3 mas. */
    public double shiftFor(double change) {
        double sign = change < 0 ? 1 : -1;
        double low = 0;
        double high = LARGEST_SHIFT;
        if (!(Math.abs(parallaxesLargerBy(sign * high)) >= Math.abs(change))) {
            return Double.NaN;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (Math.abs(parallaxesLargerBy(sign * middle)) < Math.abs(change)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return sign * (low + high) / 2;
    }

    /** The change with another coefficient in the Wesenheit magnitude. */
    public double colourCoefficient(double coefficient, Table input, Progress progress) {
        Table other = DerivedColumns.addTo(input, columns, new Wesenheit(coefficient), settings.zeroPoint(), progress);
        FitSettings fit = target.law().settings();
        return change(LawPoints.of(other, sample.calibrators(), fit.distance(), fit.method()), other);
    }

    private double change(LawPoints points, Table table) {
        try {
            TargetDistance other = target.with(target.law().refit(points), table);
            return other.distances().median() / target.distances().median() - 1;
        } catch (FitException e) {
            return Double.NaN;
        }
    }
}
