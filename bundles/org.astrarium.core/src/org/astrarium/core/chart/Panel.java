/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

import java.util.List;

/**
 * One pair of axes and what is drawn in it. Panels in the same column of the grid with the same x axis share its range,
 * panels of the same row the y axis's; only the outermost of them are labelled.
 *
 * @param cell       its place in the grid
 * @param x          horizontal axis
 * @param y          vertical axis
 * @param layers     what is drawn, from back to front
 * @param equalScale true if a unit is as long in x as in y, as on maps
 * @param legend     where the legend stands
 */
public record Panel(Cell cell, Axis x, Axis y, List<Layer> layers, boolean equalScale, Legend legend) {
    /** Copies the list. */
    public Panel {
        layers = List.copyOf(layers);
    }

    /** A panel alone in its chart. */
    public static Panel alone(Axis x, Axis y, List<Layer> layers, Legend legend) {
        return new Panel(Cell.ONLY, x, y, layers, false, legend);
    }

    /**
     * A place in the grid.
     *
     * @param row    from 0 at the top
     * @param column from 0 at the left
     * @param height share of the chart's height that its row takes, relative to the other rows
     * @param width  share of the chart's width that its column takes, relative to the other columns
     */
    public record Cell(int row, int column, double height, double width) {
        /** The only one. */
        public static final Cell ONLY = new Cell(0, 0, 1, 1);
    }

    /** Corner in which the legend stands. */
    public enum Legend { NONE, TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT }
}
