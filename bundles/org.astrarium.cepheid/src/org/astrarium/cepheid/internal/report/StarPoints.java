/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Marker;

/** Points that stand for rows of the input table. */
final class StarPoints {
    private StarPoints() {
    }

    static Layer of(String name, Ink ink, Marker marker, int[] rows, IntToDoubleFunction x, IntToDoubleFunction y) {
        return new Layer.Points(name, ink, marker, Arrays.stream(rows).mapToDouble(x).toArray(),
                Arrays.stream(rows).mapToDouble(y).toArray(), null, null, rows);
    }
}
