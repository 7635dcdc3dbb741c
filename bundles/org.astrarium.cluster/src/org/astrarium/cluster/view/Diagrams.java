/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.astrarium.cluster.Members;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Layer.Marker;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.chart.Panel.Cell;
import org.astrarium.core.chart.Panel.Legend;

/**
 * The diagrams of some stars with the members of a cluster above them. The stars' own points are made once, so that
 * another threshold asks for the members' alone.
 */
public final class Diagrams {
    private static final Chart.Size SIZE = new Chart.Size(12, 9);
    /** Another than that of marked stars. */
    private static final Ink MEMBERS = Ink.BLUE;
    /** Height of the histogram in that of its highest bar: above it, and for each line of the legend. */
    private static final double HEADROOM = 1.1;
    private static final double PER_NAME = 0.18;

    private final Stars stars;
    private final Fitted fitted;
    private final int[] shown;
    private final int[] likely;
    private final List<Layer> fields = new ArrayList<>();
    private final Map<Dimension, Layer.Histogram> counted = new EnumMap<>(Dimension.class);

    /** Two quantities against each other. */
    public enum Plane {
        /** Places on the tangent plane. */
        SKY("sky", "Sky", Dimension.XI, Dimension.ETA),
        /** Proper motions. */
        MOTION("motion", "Vector-point diagram", Dimension.PMRA, Dimension.PMDEC),
        /** Colour and magnitude. */
        CMD("cmd", "Colour-magnitude diagram", Dimension.COLOUR, Dimension.MAGNITUDE);

        private final String id;
        private final String title;
        private final Dimension x;
        private final Dimension y;

        Plane(String id, String title, Dimension x, Dimension y) {
            this.id = id;
            this.title = title;
            this.x = x;
            this.y = y;
        }

        /** Names its chart. */
        public String id() {
            return id;
        }

        /** What lies along x. */
        public Dimension x() {
            return x;
        }

        /** What lies along y. */
        public Dimension y() {
            return y;
        }
    }

    /**
     * Makes the stars' points.
     *
     * @param fitted    the cluster whose members are shown; null for none
     * @param onlyThose true to leave out the stars that were not fitted for it
     */
    public Diagrams(Stars stars, Fitted fitted, boolean onlyThose) {
        this.stars = stars;
        this.fitted = fitted;
        this.shown = onlyThose && fitted != null ? fitted.rows() : stars.rows();
        this.likely = fitted == null ? new int[0] : fitted.rows(Members.above(fitted.threshold(),
                fitted.probability()));
        for (Plane plane : Plane.values()) {
            fields.add(possible(plane) ? points(onlyThose && fitted != null ? "fitted" : "stars", Ink.FIELD, Marker.DOT,
                    plane, shown) : null);
        }
    }

    /** The stars. */
    public Stars stars() {
        return stars;
    }

    /** The cluster whose members are shown; null for none. */
    public Fitted fitted() {
        return fitted;
    }

    /** True if the others are of the same table and the same cluster, perhaps by another recipe. */
    public boolean isLike(Diagrams other) {
        boolean sameCluster = fitted == null ? other.fitted == null
                : other.fitted != null && fitted.name().equals(other.fitted.name());
        return sameCluster && stars.table().equals(other.stars.table());
    }

    /** A plane's chart with the members on it (null for none); null where the table lacks a column. */
    public Chart plane(Plane plane, Members members) {
        Layer field = fields.get(plane.ordinal());
        if (field == null) {
            return null;
        }
        List<Layer> layers = new ArrayList<>(List.of(field));
        if (members != null) {
            layers.add(points(fitted.name(), MEMBERS, Marker.CIRCLE, plane, fitted.rows(members)));
        }
        // the histogram's legend says for all of them which is which
        Panel panel = new Panel(Cell.ONLY, stars.in(plane.x).over(likely), stars.in(plane.y).over(likely), layers,
                plane == Plane.SKY, Legend.NONE);
        return new Chart(plane.id, plane.title, "", SIZE, List.of(panel));
    }

    /** The histogram of a quantity, of the members and of selected rows beside all; null where there is no column. */
    public Chart histogram(Dimension dimension, Members members, BitSet selected) {
        Quantity quantity = stars.in(dimension);
        if (quantity == null || !(quantity.axis().max() > quantity.axis().min())) {
            return null;
        }
        Axis axis = quantity.over(likely);
        List<Layer.Histogram> own = new ArrayList<>();
        if (members != null) {
            own.add(Histograms.of(fitted.name(), MEMBERS, axis, quantity.values(), fitted.rows(members)));
        }
        if (!selected.isEmpty()) {
            own.add(Histograms.of("selected", Ink.VERMILLION, axis, quantity.values(), selected));
        }
        double top = own.stream().mapToDouble(Histograms::top).max().orElse(0);
        Layer.Histogram all = counted.computeIfAbsent(dimension, d -> Histograms.of("stars", Ink.FIELD, axis,
                quantity.values(), shown));
        List<Layer> layers = new ArrayList<>(List.of(own.isEmpty() ? all : Histograms.within(all, top)));
        layers.addAll(own);
        double highest = layers.stream().mapToDouble(layer -> Histograms.top((Layer.Histogram) layer)).max().orElse(0);
        Axis counts = own.isEmpty() ? Axis.of("stars", "")
                : Axis.of("stars", "").from(0, Math.max(1, highest) * (HEADROOM + PER_NAME * layers.size()));
        return new Chart("histogram-" + quantity.name(), "Histogram", "", SIZE, List.of(Panel.alone(axis, counts,
                layers, own.isEmpty() ? Legend.NONE : Legend.TOP_RIGHT)));
    }

    /** Rows of the sample whose value lies in a range. */
    public BitSet between(Dimension dimension, double from, double to) {
        double[] values = stars.in(dimension).values();
        BitSet rows = new BitSet(stars.rowCount());
        for (int row : shown) {
            if (values[row] >= from && values[row] <= to) {
                rows.set(row);
            }
        }
        return rows;
    }

    private boolean possible(Plane plane) {
        return stars.in(plane.x) != null && stars.in(plane.y) != null;
    }

    private Layer points(String name, Ink ink, Marker marker, Plane plane, int[] rows) {
        return new Layer.Points(name, ink, marker, stars.in(plane.x).of(rows), stars.in(plane.y).of(rows), null, null,
                rows);
    }
}
