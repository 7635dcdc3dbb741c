/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.astrarium.cluster.Members;
import org.astrarium.cluster.ui.internal.Diagrams.Plane;
import org.astrarium.core.chart.Chart;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.chart.ChartTool;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The diagrams of the stars side by side: sky, vector-point diagram, histogram, colour-magnitude diagram. */
final class LinkedCharts {
    private static final int LEAST_HEIGHT = 160;
    private static final int LEAST_WIDTH = 220;

    private final Map<Plane, ChartCanvas> planes = new EnumMap<>(Plane.class);
    private final ChartCanvas histogram;
    private Diagrams diagrams;
    private Members members;
    private Dimension counted = Dimension.PARALLAX;
    private BitSet selected = new BitSet();

    /**
     * Makes the charts.
     *
     * @param picked told the rows that were picked in one of them
     * @param drawn  told the rows and the region that was drawn round them, after {@code picked} was told
     */
    LinkedCharts(Composite parent, Consumer<BitSet> picked, BiConsumer<BitSet, Drawn> drawn) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(2 * Look.UNIT, 2 * Look.UNIT)
                .applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        plane(grid, Plane.SKY, picked, drawn);
        plane(grid, Plane.MOTION, picked, drawn);
        histogram = canvas(grid, "members.histogram");
        histogram.addRegionListener(region -> {
            BitSet rows = diagrams.between(counted, region.left(), region.right());
            picked.accept(rows);
            drawn.accept(rows, new Drawn(diagrams.stars().in(counted), null, region));
        });
        plane(grid, Plane.CMD, picked, drawn);
    }

    private void plane(Composite grid, Plane plane, Consumer<BitSet> picked, BiConsumer<BitSet, Drawn> drawn) {
        ChartCanvas canvas = canvas(grid, "members." + plane.id());
        canvas.addRowsListener(picked);
        canvas.addRegionListener(region -> drawn.accept(canvas.getSelectedRows(), new Drawn(
                diagrams.stars().in(plane.x()), diagrams.stars().in(plane.y()), region)));
        canvas.setRowName(row -> diagrams.stars().name(row));
        planes.put(plane, canvas);
    }

    private static ChartCanvas canvas(Composite grid, String id) {
        ChartCanvas canvas = Look.named(new ChartCanvas(grid, SWT.NONE), id);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, LEAST_HEIGHT).applyTo(canvas);
        return canvas;
    }

    /** Says what a drag does. */
    void setTool(ChartTool tool) {
        planes.values().forEach(canvas -> canvas.setTool(tool));
        histogram.setTool(tool == ChartTool.LASSO ? ChartTool.BOX : tool);
    }

    /** Shows other stars, or another cluster of them: as a whole, unless they are much the same as before. */
    void show(Diagrams newDiagrams, Members newMembers) {
        boolean same = diagrams != null && diagrams.isLike(newDiagrams);
        diagrams = newDiagrams;
        if (same) {
            show(newMembers);
        } else {
            members = newMembers;
            planes.forEach((plane, canvas) -> canvas.setChart(diagrams.plane(plane, members)));
            histogram.setChart(diagrams.histogram(counted, members, selected));
        }
    }

    /** Shows other members in the ranges that are shown. */
    void show(Members newMembers) {
        members = newMembers;
        planes.forEach((plane, canvas) -> replace(canvas, diagrams.plane(plane, members)));
        recount();
    }

    /** Counts another quantity in the histogram. */
    void count(Dimension dimension) {
        counted = dimension;
        recount();
    }

    /** Marks these rows. */
    void select(BitSet rows) {
        selected = rows;
        planes.values().forEach(canvas -> canvas.setSelectedRows(rows));
        recount();
    }

    /** Counts again; the highest bar reaches the top, unless the user looks at a part. */
    private void recount() {
        if (diagrams == null) {
            return;
        }
        Chart chart = diagrams.histogram(counted, members, selected);
        if (chart != null && histogram.getView() != null && histogram.getView().isZoomed()) {
            histogram.replaceChart(chart);
        } else {
            histogram.setChart(chart);
        }
    }

    private static void replace(ChartCanvas canvas, Chart chart) {
        if (chart != null) {
            canvas.replaceChart(chart);
        }
    }
}
