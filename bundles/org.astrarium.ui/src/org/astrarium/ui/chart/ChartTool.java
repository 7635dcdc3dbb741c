/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

/** What a drag over a chart does. */
public enum ChartTool {
    /** Shows the rectangle. */
    ZOOM("Drag &Zooms"),
    /** Selects the points in the rectangle. */
    BOX("Drag Selects in a &Box"),
    /** Selects the points that the line encloses. */
    LASSO("Drag Selects with a &Lasso");

    private final String text;

    ChartTool(String text) {
        this.text = text;
    }

    /** As menus say it. */
    String text() {
        return text;
    }
}
