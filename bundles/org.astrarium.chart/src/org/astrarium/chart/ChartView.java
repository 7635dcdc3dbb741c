/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.astrarium.chart.internal.AxisKey;
import org.astrarium.chart.internal.ChartPainter;
import org.astrarium.chart.internal.Frame;
import org.astrarium.chart.internal.Layout;
import org.astrarium.chart.internal.NumberText;
import org.astrarium.chart.internal.PointGrid;
import org.astrarium.chart.internal.RichText;
import org.astrarium.chart.internal.Ruler;
import org.astrarium.chart.internal.Span;
import org.astrarium.chart.internal.Spans;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;

/**
 * A chart at a size in pixels: draws itself and knows what lies under a pixel. Immutable; what would change it gives
 * another view. May be used from any thread.
 */
public final class ChartView {
    /** Points of length for one of the 96 pixels to the inch by which a screen is measured. */
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final Span WHOLE = new Span(0, 1);

    private final Chart chart;
    private final int width;
    private final int height;
    private final double zoom;
    private final Theme theme;
    private final Map<AxisKey, Span> own;
    private final Map<AxisKey, Span> zoomed;
    private final BitSet selected;
    private final List<Frame> frames;
    private final AtomicReferenceArray<PointGrid> grids;

    private ChartView(Chart chart, Canvas canvas, Map<AxisKey, Span> own, Map<AxisKey, Span> zoomed, BitSet selected) {
        this.chart = chart;
        this.width = Math.max(1, canvas.width);
        this.height = Math.max(1, canvas.height);
        this.zoom = canvas.zoom;
        this.theme = canvas.theme;
        this.own = own;
        this.zoomed = zoomed;
        this.selected = selected;
        Map<AxisKey, Span> spans = new HashMap<>(own);
        spans.putAll(zoomed);
        frames = Layout.of(chart, spans, width / scale(), height / scale(), !zoomed.isEmpty());
        grids = new AtomicReferenceArray<>(frames.size());
    }

    private record Canvas(int width, int height, double zoom, Theme theme) {
    }

    /**
     * A view of the whole chart.
     *
     * @param widthPx  width in pixels of the device
     * @param heightPx height in pixels of the device
     * @param zoom     pixels of the device for one of the 96 to the inch that letters and lines are measured by
     */
    public static ChartView of(Chart chart, int widthPx, int heightPx, double zoom, Theme theme) {
        return new ChartView(chart, new Canvas(widthPx, heightPx, zoom, theme), Spans.of(chart), Map.of(),
                new BitSet());
    }

    /** What lies under a pixel: the panel's number and the values there, also as a line of text. */
    public record Position(int panel, double x, double y, String text) {
    }

    /**
     * A point near a pixel: numbers of panel and layer, place in the layer's arrays, row of the table (-1 if it
     * stands for none).
     */
    public record Hit(int panel, int layer, int index, int row, double x, double y) {
    }

    /** The chart. */
    public Chart chart() {
        return chart;
    }

    /** The colours it is drawn in. */
    public Theme theme() {
        return theme;
    }

    /** Width in pixels of the device. */
    public int width() {
        return width;
    }

    /** Height in pixels of the device. */
    public int height() {
        return height;
    }

    /** The same view in another size. */
    public ChartView resized(int widthPx, int heightPx, double newZoom) {
        return new ChartView(chart, new Canvas(widthPx, heightPx, newZoom, theme), own, zoomed, selected);
    }

    /**
     * The same ranges of a chart with other layers: what is shown stays in its place. Where its axes are others, the
     * whole of it.
     */
    public ChartView showing(Chart other) {
        boolean same = other.panels().stream().allMatch(panel -> own.containsKey(AxisKey.of(panel, true))
                && own.containsKey(AxisKey.of(panel, false)));
        return same ? new ChartView(other, canvas(), own, zoomed, selected)
                : new ChartView(other, canvas(), Spans.of(other), Map.of(), selected);
    }

    /** The same view in other colours. */
    public ChartView themed(Theme newTheme) {
        return new ChartView(chart, new Canvas(width, height, zoom, newTheme), own, zoomed, selected);
    }

    /** The same view with the points of these rows drawn on top of all others. The set is copied. */
    public ChartView selecting(BitSet rows) {
        return new ChartView(chart, canvas(), own, zoomed, (BitSet) rows.clone());
    }

    private Canvas canvas() {
        return new Canvas(width, height, zoom, theme);
    }

    /** Draws the view to an image without transparency, its pixels an int each. */
    public BufferedImage draw() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        draw(g);
        g.dispose();
        return image;
    }

    /** Draws the view with its upper left corner at the origin. */
    public void draw(Graphics2D g) {
        AffineTransform before = g.getTransform();
        g.scale(scale(), scale());
        // One point more than the view: the last pixel may lie half outside of it.
        Rectangle2D whole = new Rectangle2D.Double(0, 0, width / scale() + 1, height / scale() + 1);
        ChartPainter.draw(g, whole, frames, theme, selected);
        g.setTransform(before);
    }

    /** Pixels of the device for a point of length. */
    private double scale() {
        return zoom / POINTS_PER_PIXEL;
    }

    /** The inner rectangle of a panel, in pixels of the device. */
    public Rectangle2D area(int panel) {
        Rectangle2D area = frames.get(panel).area();
        return new Rectangle2D.Double(area.getX() * scale(), area.getY() * scale(), area.getWidth() * scale(),
                area.getHeight() * scale());
    }

    /** The number of the panel that holds a pixel; -1 if none does. */
    public int panelAt(double px, double py) {
        for (int panel = 0; panel < frames.size(); panel++) {
            if (frames.get(panel).area().contains(px / scale(), py / scale())) {
                return panel;
            }
        }
        return -1;
    }

    /** The abscissa at a pixel of a panel, also outside of its rectangle. */
    public double xAt(int panel, double px) {
        return frames.get(panel).xRuler().toValue(px / scale());
    }

    /** The ordinate at a pixel of a panel, also outside of its rectangle. */
    public double yAt(int panel, double py) {
        return frames.get(panel).yRuler().toValue(py / scale());
    }

    /** The pixel at which a panel shows an abscissa; NaN if it has no place. */
    public double xPixel(int panel, double x) {
        return frames.get(panel).xRuler().toPoint(x) * scale();
    }

    /** The pixel at which a panel shows an ordinate; NaN if it has no place. */
    public double yPixel(int panel, double y) {
        return frames.get(panel).yRuler().toPoint(y) * scale();
    }

    /** The values under a pixel, if it lies in a panel. */
    public Optional<Position> position(double px, double py) {
        int panel = panelAt(px, py);
        if (panel < 0) {
            return Optional.empty();
        }
        double x = xAt(panel, px);
        double y = yAt(panel, py);
        return Optional.of(new Position(panel, x, y, text(panel, x, y)));
    }

    /** The values of a point as a line of text, with the digits that can be told apart in this view. */
    public String text(Hit hit) {
        return text(hit.panel(), hit.x(), hit.y());
    }

    private String text(int panel, double x, double y) {
        Frame frame = frames.get(panel);
        return text(frame.panel().x(), frame.xRuler(), x) + "   " + text(frame.panel().y(), frame.yRuler(), y);
    }

    /** A value with the decimals that a step of one pixel changes. */
    private String text(Axis axis, Ruler ruler, double value) {
        double step = Math.abs(ruler.toValue(ruler.toPoint(value) + 1 / scale()) - value);
        String number = RichText.parse(axis.label()).plain() + " " + NumberText.withStep(value, step);
        return axis.unit().isEmpty() ? number : number + " " + RichText.parse(axis.unit()).plain();
    }

    /** The point nearest to a pixel, no further than so many pixels. */
    public Optional<Hit> nearest(double px, double py, double radiusPx) {
        int panel = panelAt(px, py);
        if (panel < 0) {
            return Optional.empty();
        }
        PointGrid.Found found = grid(panel).nearest(px / scale(), py / scale(), radiusPx / scale());
        if (found == null) {
            return Optional.empty();
        }
        Layer.Points points = (Layer.Points) frames.get(panel).panel().layers().get(found.layer());
        int row = points.rows() == null ? -1 : points.rows()[found.index()];
        return Optional.of(new Hit(panel, found.layer(), found.index(), row, points.x()[found.index()],
                points.y()[found.index()]));
    }

    /** Makes ready what {@link #nearest} looks things up in, so that its first call is as quick as all others. */
    public void index() {
        for (int panel = 0; panel < frames.size(); panel++) {
            grid(panel);
        }
    }

    private PointGrid grid(int panel) {
        PointGrid grid = grids.get(panel);
        if (grid == null) {
            grid = new PointGrid(frames.get(panel));
            grids.set(panel, grid);
        }
        return grid;
    }

    /**
     * The rows of all points in a rectangle of pixels, given by two opposite corners, in the panel that holds the
     * first.
     */
    public BitSet rowsWithin(double px, double py, double otherPx, double otherPy) {
        return box(px, py, otherPx, otherPy).map(this::rowsWithin).orElseGet(BitSet::new);
    }

    /** The rows of all points within a region. */
    public BitSet rowsWithin(Region region) {
        BitSet rows = new BitSet();
        Region.Test test = region.test();
        for (Layer layer : frames.get(region.panel()).panel().layers()) {
            if (layer instanceof Layer.Points points && points.rows() != null) {
                for (int i = 0; i < points.x().length; i++) {
                    if (test.holds(points.x()[i], points.y()[i])) {
                        rows.set(points.rows()[i]);
                    }
                }
            }
        }
        return rows;
    }

    /** A rectangle of pixels, given by two opposite corners, of the panel that holds the first; empty if none does. */
    public Optional<Region> box(double px, double py, double otherPx, double otherPy) {
        int panel = panelAt(px, py);
        return panel < 0 ? Optional.empty() : Optional.of(Region.box(panel, xAt(panel, px), yAt(panel, py),
                xAt(panel, otherPx), yAt(panel, otherPy)));
    }

    /** What a line of pixels encloses in the panel that holds its first; empty if none does. */
    public Optional<Region> lasso(double[] px, double[] py) {
        int panel = px.length == 0 ? -1 : panelAt(px[0], py[0]);
        return panel < 0 ? Optional.empty() : Optional.of(new Region(panel,
                Arrays.stream(px).map(p -> xAt(panel, p)).toArray(),
                Arrays.stream(py).map(p -> yAt(panel, p)).toArray(), false));
    }

    private static Span ordered(double one, double other) {
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** True if the view shows other ranges than the chart's own. */
    public boolean isZoomed() {
        return !zoomed.isEmpty();
    }

    /** The view of the chart's own ranges. */
    public ChartView reset() {
        return new ChartView(chart, canvas(), own, Map.of(), selected);
    }

    /**
     * The view of a rectangle of pixels, given by two opposite corners, of the panel that holds the first. This view
     * if none does.
     */
    public ChartView zoomedTo(double px, double py, double otherPx, double otherPy) {
        int panel = panelAt(px, py);
        return panel < 0 ? this : with(panel, ordered(xAt(panel, px), xAt(panel, otherPx)),
                ordered(yAt(panel, py), yAt(panel, otherPy)));
    }

    /**
     * The view grown about a pixel, which keeps its values: a factor of 2 shows half as much. Outside of all panels,
     * this view.
     */
    public ChartView zoomedAbout(double px, double py, double factor) {
        int panel = panelAt(px, py);
        if (panel < 0) {
            return this;
        }
        Rectangle2D area = area(panel);
        double x = (px - area.getX()) / area.getWidth();
        double y = (area.getMaxY() - py) / area.getHeight();
        return shown(panel, WHOLE.scaledAbout(x, 1 / factor), WHOLE.scaledAbout(y, 1 / factor));
    }

    /** The view with what was under one pixel now under another. Outside of all panels, this view. */
    public ChartView panned(double fromPx, double fromPy, double toPx, double toPy) {
        int panel = panelAt(fromPx, fromPy);
        if (panel < 0) {
            return this;
        }
        Rectangle2D area = area(panel);
        return shown(panel, WHOLE.moved((fromPx - toPx) / area.getWidth()),
                WHOLE.moved((toPy - fromPy) / area.getHeight()));
    }

    /** The view of a part of a panel, in shares of its width from the left and of its height from below. */
    private ChartView shown(int panel, Span x, Span y) {
        Rectangle2D area = area(panel);
        return with(panel,
                ordered(xAt(panel, area.getX() + x.lo() * area.getWidth()),
                        xAt(panel, area.getX() + x.hi() * area.getWidth())),
                ordered(yAt(panel, area.getMaxY() - y.lo() * area.getHeight()),
                        yAt(panel, area.getMaxY() - y.hi() * area.getHeight())));
    }

    private ChartView with(int panel, Span x, Span y) {
        Panel shown = frames.get(panel).panel();
        if (!x.isUsable(shown.x().scale()) || !y.isUsable(shown.y().scale())) {
            return this;
        }
        Map<AxisKey, Span> spans = new HashMap<>(zoomed);
        spans.put(AxisKey.of(shown, true), x);
        spans.put(AxisKey.of(shown, false), y);
        return new ChartView(chart, canvas(), own, Map.copyOf(spans), selected);
    }
}
