/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.astrarium.chart.ChartView;
import org.astrarium.chart.Region;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows a chart. The wheel zooms about the pointer, a drag zooms to a rectangle, a drag with Shift (or the middle
 * button) moves, a double click shows all again; a click picks the nearest point, a drag with Ctrl (on a Mac,
 * Command) all points in a rectangle, with Ctrl and Shift all that its line encloses. The menu, or
 * {@link #setTool}, says what a drag without keys does. Keys: + and - zoom, arrows move, 0 shows all, Esc gives up a
 * drag.
 *
 * <p>Colours follow the parent: on a light background the chart is drawn on white paper, on a dark one in the
 * parent's own colours.
 */
public final class ChartCanvas extends Canvas {
    private static final int FULL_ZOOM = 100;
    private static final int INSET = 4;

    private final ChartRenderer renderer;
    private final ChartGestures gestures;
    private final List<Consumer<BitSet>> listeners = new ArrayList<>();
    private final List<Consumer<Region>> regionListeners = new ArrayList<>();
    private IntFunction<String> rowName = row -> "row " + (row + 1);
    private BitSet selected = new BitSet();
    private Chart chart;
    private ChartView view;
    private Image image;
    private String note = "";
    private ChartTool tool = ChartTool.ZOOM;
    private boolean wheelNeedsFocus;
    /** Asking the monitor takes a while, and the mouse asks often. */
    private int deviceZoom = FULL_ZOOM;

    /** A canvas without a chart. */
    public ChartCanvas(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        renderer = new ChartRenderer(getDisplay(), this::drawn);
        gestures = new ChartGestures(this);
        new ChartMenu(this, renderer);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> measure());
        addListener(SWT.ZoomChanged, event -> measure());
        addListener(SWT.Dispose, event -> {
            renderer.dispose();
            disposeImage();
        });
    }

    /** Shows a chart as a whole; null for none. */
    public void setChart(Chart newChart) {
        checkWidget();
        chart = newChart;
        view = null;
        note = "";
        if (chart == null) {
            disposeImage();
            redraw();
        } else {
            fit();
        }
    }

    /**
     * Shows a chart with other layers in the ranges that are shown now, so that it can follow a slider. Where its axes
     * are others it is shown as a whole.
     */
    public void replaceChart(Chart newChart) {
        checkWidget();
        if (view == null || chart == null) {
            setChart(newChart);
        } else {
            chart = newChart;
            show(view.showing(newChart));
        }
    }

    /** The chart shown; null for none. */
    public Chart getChart() {
        return chart;
    }

    /**
     * What is shown now: a view of the chart at the canvas's size in pixels of the device. Null before the first
     * layout.
     */
    public ChartView getView() {
        return view;
    }

    /** Draws the points of these rows on top of all others. No listener hears of it. */
    public void setSelectedRows(BitSet rows) {
        checkWidget();
        selected = (BitSet) rows.clone();
        if (view != null) {
            show(view.selecting(selected));
        }
    }

    /** The rows whose points are drawn on top. */
    public BitSet getSelectedRows() {
        return (BitSet) selected.clone();
    }

    /**
     * Adds a listener to the rows of points that the user picks; it gets a set of its own, which is empty after a
     * click on nothing.
     */
    public void addRowsListener(Consumer<BitSet> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeRowsListener(Consumer<BitSet> listener) {
        listeners.remove(listener);
    }

    /**
     * Adds a listener to the parts of a panel that the user draws to select what lies there. It hears of each after
     * the listeners to rows, which hear of it where the panel's points stand for rows.
     */
    public void addRegionListener(Consumer<Region> listener) {
        regionListeners.add(listener);
    }

    /** Says what a drag without keys does. */
    public void setTool(ChartTool newTool) {
        tool = newTool;
    }

    /** What a drag without keys does. */
    public ChartTool getTool() {
        return tool;
    }

    /** Says how tooltips name a row, such as by its identifier. */
    public void setRowName(IntFunction<String> name) {
        rowName = name;
    }

    /**
     * Lets the wheel zoom only while the canvas has the focus (or Ctrl is held), so that a page of charts can be
     * scrolled.
     */
    public void setWheelNeedsFocus(boolean needsFocus) {
        wheelNeedsFocus = needsFocus;
    }

    /** Shows all of the chart again. */
    public void resetZoom() {
        checkWidget();
        if (view != null && view.isZoomed()) {
            show(view.reset());
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        // As wide as wanted, as high as the chart is in proportion on paper.
        double proportion = chart == null ? 0.7 : chart.size().height() / chart.size().width();
        int width = widthHint == SWT.DEFAULT ? 640 : widthHint;
        int height = heightHint == SWT.DEFAULT ? (int) Math.round(width * proportion) : heightHint;
        return new Point(width, height);
    }

    /** Shows another view of the chart, once it is drawn. */
    void show(ChartView newView) {
        view = newView;
        renderer.draw(newView);
    }

    /** The user picked these rows. */
    void pick(BitSet rows) {
        setSelectedRows(rows);
        listeners.forEach(listener -> listener.accept((BitSet) rows.clone()));
    }

    /** The user drew round these points; which those are is found out beside the UI thread. */
    void select(ChartView drawnOn, Region region) {
        boolean linked = drawnOn.chart().panels().get(region.panel()).layers().stream()
                .anyMatch(layer -> layer instanceof Layer.Points points && points.rows() != null);
        renderer.run(() -> {
            BitSet rows = linked ? drawnOn.rowsWithin(region) : new BitSet();
            renderer.inUi(() -> {
                if (linked) {
                    pick(rows);
                }
                regionListeners.forEach(listener -> listener.accept(region));
            });
        });
    }

    /** Says something in a corner until the pointer moves on; empty to say nothing. */
    void say(String text) {
        if (!text.equals(note)) {
            note = text;
            redraw();
        }
    }

    String nameOf(int row) {
        return rowName.apply(row);
    }

    boolean wheelNeedsFocus() {
        return wheelNeedsFocus;
    }

    /** Pixels of the device for one of the canvas's points. */
    double zoom() {
        return deviceZoom / (double) FULL_ZOOM;
    }

    private void measure() {
        deviceZoom = getMonitor().getZoom();
        fit();
    }

    private void fit() {
        Rectangle size = getClientArea();
        if (chart == null || size.width <= 0 || size.height <= 0) {
            return;
        }
        int width = (int) Math.round(size.width * zoom());
        int height = (int) Math.round(size.height * zoom());
        show(view == null ? ChartView.of(chart, width, height, zoom(), theme()).selecting(selected)
                : view.resized(width, height, zoom()));
    }

    private Theme theme() {
        Theme parents = Theme.of(rgb(getParent().getBackground()), rgb(getParent().getForeground()));
        return parents.isDark() ? parents : Theme.PAPER;
    }

    private static int rgb(Color color) {
        RGB rgb = color.getRGB();
        return rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }

    private void drawn(ChartView newView, ImageData data) {
        if (isDisposed() || chart == null || !chart.id().equals(newView.chart().id())) {
            return;
        }
        disposeImage();
        Rectangle size = new Rectangle(0, 0, (int) Math.round(newView.width() / zoom()),
                (int) Math.round(newView.height() / zoom()));
        image = ChartPixels.image(getDisplay(), data, deviceZoom, size);
        redraw();
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        // The theme of the workbench may have changed; its style engine tells nobody but repaints.
        Theme theme = theme();
        if (view != null && !view.theme().equals(theme)) {
            show(view.themed(theme));
        }
        Color background = color(theme.background());
        Color foreground = color(theme.foreground());
        gc.setBackground(background);
        gc.setForeground(foreground);
        gc.fillRectangle(getClientArea());
        if (image != null) {
            gc.drawImage(image, 0, 0);
        }
        gestures.paint(gc);
        if (!note.isEmpty()) {
            gc.setBackground(background);
            gc.setForeground(foreground);
            Point place = noteAt(gc.textExtent(note));
            gc.drawText(note, place.x, place.y, false);
        }
    }

    /** Within the axes of the panel under the pointer, where no label is: below at the right, or above it there. */
    private Point noteAt(Point extent) {
        Point pointer = toControl(getDisplay().getCursorLocation());
        int panel = view == null ? -1 : view.panelAt(pointer.x * zoom(), pointer.y * zoom());
        Rectangle room = getClientArea();
        if (panel >= 0) {
            Rectangle2D axes = view.area(panel);
            room = new Rectangle((int) (axes.getX() / zoom()), (int) (axes.getY() / zoom()),
                    (int) (axes.getWidth() / zoom()), (int) (axes.getHeight() / zoom()));
        }
        int left = Math.max(0, room.x + room.width - extent.x - INSET);
        int below = room.y + room.height - extent.y - INSET;
        boolean hides = pointer.x > left - 2 * INSET && pointer.y > below - 2 * INSET;
        return new Point(left, hides ? room.y + INSET : below);
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
