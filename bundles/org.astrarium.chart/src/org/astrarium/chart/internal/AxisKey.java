/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Panel;

/**
 * Names the axes that share a range: those of one column (or row) of the grid with the same label, unit, scale and
 * direction.
 *
 * @param horizontal true for x
 * @param line       column of an x axis, row of a y axis
 * @param label      as in the axis
 * @param unit       as in the axis
 * @param scale      as in the axis
 * @param reversed   as in the axis
 */
public record AxisKey(boolean horizontal, int line, String label, String unit, Axis.Scale scale, boolean reversed) {
    /** The key of a panel's horizontal or vertical axis. */
    public static AxisKey of(Panel panel, boolean horizontal) {
        Axis axis = horizontal ? panel.x() : panel.y();
        int line = horizontal ? panel.cell().column() : panel.cell().row();
        return new AxisKey(horizontal, line, axis.label(), axis.unit(), axis.scale(), axis.reversed());
    }
}
