/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

/**
 * Something drawn in a panel. Arrays are taken as the layer's own; all of one layer have the same length, values that
 * are NaN are left out.
 */
public sealed interface Layer {
    /** Its name in the legend; empty to leave it out. */
    String name();

    /** Its colour. */
    Ink ink();

    /**
     * Points.
     *
     * @param name   in the legend
     * @param ink    colour
     * @param marker shape
     * @param x      abscissae
     * @param y      ordinates
     * @param xError half lengths of horizontal error bars, or null
     * @param yError half lengths of vertical error bars, or null
     * @param rows   rows of the input table that the points stand for, or null
     */
    record Points(String name, Ink ink, Marker marker, double[] x, double[] y, double[] xError, double[] yError,
            int[] rows) implements Layer {
        /** Points without errors that stand for no rows. */
        public static Points of(String name, Ink ink, Marker marker, double[] x, double[] y) {
            return new Points(name, ink, marker, x, y, null, null, null);
        }
    }

    /** A line through points. */
    record Line(String name, Ink ink, Dash dash, double[] x, double[] y) implements Layer {
    }

    /** An area between two curves over the same abscissae, such as the 68 % band of a fit. */
    record Band(String name, Ink ink, double[] x, double[] lower, double[] upper) implements Layer {
    }

    /** A histogram: {@code counts[i]} between {@code edges[i]} and {@code edges[i + 1]}. */
    record Histogram(String name, Ink ink, double[] edges, double[] counts) implements Layer {
    }

    /** A straight line across the panel at one value: of y if {@code horizontal}, else of x. */
    record Rule(String name, Ink ink, Dash dash, boolean horizontal, double value) implements Layer {
    }

    /** Words at a point, with the package's markup. */
    record Note(String text, Ink ink, double x, double y) implements Layer {
        @Override
        public String name() {
            return "";
        }
    }

    /** Shape of a point. */
    enum Marker { DOT, CIRCLE, SQUARE, TRIANGLE, DIAMOND, CROSS }

    /** Style of a line. */
    enum Dash { SOLID, DASHED, DOTTED }
}
