/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.util.function.Function;
import org.astrarium.chart.image.Limits;
import org.astrarium.core.image.Plane;

/** The ways to choose which values are darkest and brightest. */
enum LimitsChoice {
    ZSCALE("zscale", Limits::zscale), MOST("99.9 %", plane -> Limits.percentile(plane, 99.9)),
    MIDDLE("99.5 %", plane -> Limits.percentile(plane, 99.5)), FEWER("98 %", plane -> Limits.percentile(plane, 98)),
    FEW("95 %", plane -> Limits.percentile(plane, 95)), ALL("min - max", Limits::all);

    private final String label;
    private final Function<Plane, Limits> find;

    LimitsChoice(String label, Function<Plane, Limits> find) {
        this.label = label;
        this.find = find;
    }

    String label() {
        return label;
    }

    Limits of(Plane plane) {
        return find.apply(plane);
    }
}
