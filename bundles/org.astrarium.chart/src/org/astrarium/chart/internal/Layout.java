/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Panel;

/**
 * Gives every panel of a chart its place: frames of a column stand one below the other to the point, those of a row
 * beside one another.
 */
public final class Layout {
    /** Letters of tick labels, in points. */
    static final double TICK_FONT = 8;
    /** Letters of axis labels, in points. */
    static final double LABEL_FONT = 9.5;

    private static final double OUTER = 4;
    private static final double GAP = 7;
    private static final double SMALLEST = 12;
    private static final double TICK_TO_LABEL = 4;
    /** To the right of the last frame, for the half of a tick's label. */
    private static final double OVERHANG = 12;

    private final Chart chart;
    private final Map<AxisKey, Span> spans;
    private final double width;
    private final double height;
    private final TreeMap<Integer, Track> columns = new TreeMap<>();
    private final TreeMap<Integer, Track> rows = new TreeMap<>();

    /**
     * A column or a row: its share of the space, what its labels need before (left of) or behind (below) it, and its
     * place.
     */
    private static final class Track {
        double share;
        double labels;
        double from;
        double length;
    }

    private Layout(Chart chart, Map<AxisKey, Span> spans, double width, double height) {
        this.chart = chart;
        this.spans = spans;
        this.width = width;
        this.height = height;
        for (Panel panel : chart.panels()) {
            Panel.Cell cell = panel.cell();
            Track column = columns.computeIfAbsent(cell.column(), c -> new Track());
            column.share = Math.max(column.share, cell.width());
            Track row = rows.computeIfAbsent(cell.row(), r -> new Track());
            row.share = Math.max(row.share, cell.height());
        }
    }

    /**
     * Lays a chart out.
     *
     * @param spans  the range of every group of axes
     * @param width  of the whole, in points
     * @param height of the whole, in points
     * @param fill   true if a panel of equal scales fills its place and shows more along one axis; false if it shows
     *               its ranges and no more
     */
    public static List<Frame> of(Chart chart, Map<AxisKey, Span> spans, double width, double height, boolean fill) {
        Layout layout = new Layout(chart, spans, width, height);
        layout.place();
        // The width of tick labels follows from the ticks, the ticks from the length of the axes: the second round
        // has it right.
        layout.measure();
        layout.place();
        layout.measure();
        layout.place();
        List<Frame> frames = new ArrayList<>();
        for (Panel panel : chart.panels()) {
            frames.add(layout.frame(panel, fill));
        }
        return List.copyOf(frames);
    }

    private void place() {
        place(columns, OUTER, width - OVERHANG, true);
        place(rows, OUTER + TICK_FONT / 2, height - OUTER, false);
    }

    private static void place(TreeMap<Integer, Track> tracks, double from, double to, boolean labelsBefore) {
        double free = to - from;
        double shares = 0;
        int last = tracks.isEmpty() ? 0 : tracks.lastKey();
        for (Map.Entry<Integer, Track> entry : tracks.entrySet()) {
            free -= entry.getValue().labels + (entry.getKey() == last ? 0 : GAP);
            shares += entry.getValue().share;
        }
        double at = from;
        for (Track track : tracks.values()) {
            track.length = Math.max(SMALLEST, Math.floor(free * track.share / shares));
            track.from = Math.ceil(at + (labelsBefore ? track.labels : 0));
            at = track.from + track.length + (labelsBefore ? 0 : track.labels) + GAP;
        }
    }

    private void measure() {
        columns.values().forEach(track -> track.labels = 0);
        rows.values().forEach(track -> track.labels = 0);
        for (Panel panel : chart.panels()) {
            Track column = columns.get(panel.cell().column());
            Track row = rows.get(panel.cell().row());
            if (isLabelled(panel, true)) {
                row.labels = Math.max(row.labels, xLabelRoom(panel.x()));
            }
            if (isLabelled(panel, false)) {
                column.labels = Math.max(column.labels, yLabelRoom(panel, row.length));
            }
        }
    }

    private static double xLabelRoom(Axis axis) {
        double ticks = axis.scale() == Axis.Scale.LOG ? 1.15 * TICK_FONT : TICK_FONT;
        return TICK_TO_LABEL + ticks + 1.45 * LABEL_FONT + 2;
    }

    private double yLabelRoom(Panel panel, double length) {
        Span span = spans.get(AxisKey.of(panel, false));
        double widest = 0;
        for (Ticks.Tick tick : ticks(panel.y(), span, length, false).major()) {
            widest = Math.max(widest, Lettering.width(tick.label(), TICK_FONT));
        }
        return TICK_TO_LABEL + widest + 1.45 * LABEL_FONT + 3;
    }

    private static Ticks ticks(Axis axis, Span span, double length, boolean horizontal) {
        return Ticks.of(axis, span, new Ticks.Room(length, horizontal, TICK_FONT));
    }

    /** True if the axis has a name and no panel further out (below, or to the left) shows the same axis. */
    private boolean isLabelled(Panel panel, boolean horizontal) {
        Axis axis = horizontal ? panel.x() : panel.y();
        if (axis.label().isEmpty() && axis.unit().isEmpty()) {
            return false;
        }
        AxisKey key = AxisKey.of(panel, horizontal);
        for (Panel other : chart.panels()) {
            boolean further = horizontal ? other.cell().row() > panel.cell().row()
                    : other.cell().column() < panel.cell().column();
            if (further && AxisKey.of(other, horizontal).equals(key)) {
                return false;
            }
        }
        return true;
    }

    private Frame frame(Panel panel, boolean fill) {
        Track column = columns.get(panel.cell().column());
        Track row = rows.get(panel.cell().row());
        Rectangle2D area = new Rectangle2D.Double(column.from, row.from, column.length, row.length);
        EqualScale shape = new EqualScale(area, spans.get(AxisKey.of(panel, true)),
                spans.get(AxisKey.of(panel, false)));
        if (panel.equalScale()) {
            boolean alone = columns.size() == 1 && rows.size() == 1;
            shape = alone && !fill ? shape.shrunk() : shape.filled(panel.x().scale(), panel.y().scale());
        }
        return new Frame(panel, shape.area(), side(panel, shape, true, row.labels),
                side(panel, shape, false, column.labels));
    }

    private Frame.Side side(Panel panel, EqualScale shape, boolean horizontal, double room) {
        Axis axis = horizontal ? panel.x() : panel.y();
        Span span = horizontal ? shape.x() : shape.y();
        double length = horizontal ? shape.area().getWidth() : shape.area().getHeight();
        Ticks ticks = ticks(axis, span, length, horizontal);
        Frame.Side side = new Frame.Side(axis, span, ticks, isLabelled(panel, horizontal), room);
        return horizontal ? side.with(uncut(panel, new Frame(panel, shape.area(), side, side))) : side;
    }

    /**
     * The ticks of a horizontal axis without the labels that would be cut at the edge of the chart or run into the
     * next panel's.
     */
    private Ticks uncut(Panel panel, Frame frame) {
        int number = panel.cell().column();
        double left = frame.area().getMinX() - GAP / 2 + 1 - columns.get(number).labels;
        double right = number == columns.lastKey() ? width - 1 : frame.area().getMaxX() + GAP / 2 - 1;
        Ruler ruler = frame.xRuler();
        List<Ticks.Tick> kept = new ArrayList<>();
        for (Ticks.Tick tick : frame.x().ticks().major()) {
            double at = ruler.toPoint(tick.value());
            double half = Lettering.width(tick.label(), TICK_FONT) / 2;
            boolean fits = at - half >= left && at + half <= right;
            kept.add(fits ? tick : new Ticks.Tick(tick.value(), RichText.EMPTY));
        }
        return new Ticks(kept, frame.x().ticks().minor(), frame.x().ticks().exponent());
    }
}
