/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.astrarium.chart.Region;
import org.astrarium.cluster.view.Diagrams;
import org.astrarium.cluster.view.Diagrams.Plane;
import org.astrarium.cluster.view.Dimension;
import org.astrarium.cluster.view.Drawn;
import org.astrarium.cluster.view.Quantity;
import org.astrarium.cluster.view.View;
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
    private Dimension counted = Dimension.PARALLAX;

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
            drawn.accept(rows, drawn(diagrams.stars().in(counted), null, region));
        });
        plane(grid, Plane.CMD, picked, drawn);
    }

    private void plane(Composite grid, Plane plane, Consumer<BitSet> picked, BiConsumer<BitSet, Drawn> drawn) {
        ChartCanvas canvas = canvas(grid, "members." + plane.id());
        canvas.addRowsListener(picked);
        canvas.addRegionListener(region -> drawn.accept(canvas.getSelectedRows(), drawn(
                diagrams.stars().in(plane.x()), diagrams.stars().in(plane.y()), region)));
        canvas.setRowName(row -> diagrams.stars().name(row));
        planes.put(plane, canvas);
    }

    private static Drawn drawn(Quantity x, Quantity y, Region region) {
        return new Drawn(x, y, region.x(), region.y(), region.isBox());
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

    /** Shows stars: as a whole, unless they are much the same as before. */
    void show(View view) {
        boolean same = diagrams != null && diagrams.isLike(view.diagrams());
        diagrams = view.diagrams();
        planes.forEach((plane, canvas) -> {
            Chart chart = view.planes().get(plane);
            if (!same) {
                canvas.setChart(chart);
            } else if (chart != null && chart != canvas.getChart()) {
                canvas.replaceChart(chart);
            }
        });
        counted = view.wish().counted();
        // the highest bar reaches the top, unless the user looks at a part
        boolean part = histogram.getView() != null && histogram.getView().isZoomed();
        if (same && part && view.histogram() != null) {
            histogram.replaceChart(view.histogram());
        } else {
            histogram.setChart(view.histogram());
        }
    }

    /** Marks these rows. */
    void select(BitSet rows) {
        planes.values().forEach(canvas -> canvas.setSelectedRows(rows));
    }
}
