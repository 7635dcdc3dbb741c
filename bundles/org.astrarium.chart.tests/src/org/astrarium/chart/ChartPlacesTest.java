/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pixels, values and points of charts whose axes are logarithmic, reversed and shared, against direct search. */
class ChartPlacesTest {
    private static final int COUNT = 1500;

    /** Two panels one over the other and one beside them: a shared logarithmic abscissa, reversed ordinates. */
    private static Chart chart() {
        Random random = new Random(5);
        Axis period = Axis.log("P", "d");
        return new Chart("c", "", "", Chart.Size.PAGE, List.of(
                panel(0, 0, period, Axis.magnitude("W"), cloud(random, 0, true), cloud(random, 10_000, true)),
                panel(1, 0, period, Axis.of("r", ""), cloud(random, 20_000, true)),
                panel(1, 1, Axis.of("l", "deg").reverse(), Axis.of("r", ""), cloud(random, 30_000, false))));
    }

    private static Panel panel(int row, int column, Axis x, Axis y, Layer... layers) {
        return new Panel(new Panel.Cell(row, column, 1, 1), x, y, List.of(layers), false, Panel.Legend.NONE);
    }

    private static Layer.Points cloud(Random random, int firstRow, boolean log) {
        double[] x = new double[COUNT];
        double[] y = new double[COUNT];
        int[] rows = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = log ? Math.pow(10, 2 * random.nextDouble() - 0.5) : 360 * random.nextDouble();
            y[i] = i % 50 == 0 ? Double.NaN : random.nextGaussian();
            rows[i] = firstRow + i;
        }
        // Without a logarithm, and so without a place, where the axis is one.
        x[7] = -1;
        return new Layer.Points("", Ink.BLUE, Layer.Marker.DOT, x, y, null, null, rows);
    }

    private static List<ChartView> views() {
        ChartView whole = ChartView.of(chart(), 1000, 700, 1.25, Theme.PAPER);
        Rectangle2D lower = whole.area(1);
        return List.of(whole, whole.zoomedAbout(lower.getCenterX(), lower.getCenterY(), 3),
                whole.panned(lower.getCenterX(), lower.getCenterY(), lower.getCenterX() + 60, lower.getCenterY() - 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void pixelsAndValuesAreInverseInEveryPanel(int which) {
        ChartView view = views().get(which);
        Random random = new Random(which);
        for (int i = 0; i < 300; i++) {
            double px = 1000 * random.nextDouble();
            double py = 700 * random.nextDouble();
            for (int panel = 0; panel < 3; panel++) {
                assertEquals(px, view.xPixel(panel, view.xAt(panel, px)), 1e-7);
                assertEquals(py, view.yPixel(panel, view.yAt(panel, py)), 1e-7);
            }
            int under = view.panelAt(px, py);
            assertEquals(under >= 0, view.position(px, py).isPresent());
            assertTrue(under < 0 || view.area(under).contains(px, py));
        }
        assertEquals(view.area(0).getMinX(), view.area(1).getMinX(), 1e-9);
        assertEquals(view.xAt(0, 300), view.xAt(1, 300), 1e-9 * view.xAt(0, 300), "the shared abscissa");
        assertEquals(view.yAt(1, 500), view.yAt(2, 500), 1e-9, "the shared ordinate");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theNearestPointOfAllLayersIsFound(int which) {
        ChartView view = views().get(which);
        Random random = new Random(which + 10);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            double px = 1000 * random.nextDouble();
            double py = 700 * random.nextDouble();
            double radius = 1 + 20 * random.nextDouble();
            Optional<ChartView.Hit> hit = view.nearest(px, py, radius);
            double best = nearest(view, px, py);
            // Places are kept as floats: a ten thousandth of a pixel.
            if (best > radius + 1e-3) {
                assertTrue(hit.isEmpty(), "nothing within " + radius + ", but " + hit);
            } else if (best < radius - 1e-3) {
                ChartView.Hit at = hit.orElseThrow();
                found++;
                double distance = Math.hypot(view.xPixel(at.panel(), at.x()) - px,
                        view.yPixel(at.panel(), at.y()) - py);
                assertEquals(best, distance, 1e-3);
                Layer.Points points = (Layer.Points) view.chart().panels().get(at.panel()).layers().get(at.layer());
                assertEquals(at.x(), points.x()[at.index()]);
                assertEquals(at.row(), points.rows()[at.index()]);
            }
        }
        assertTrue(found > 50, "found " + found);
    }

    /** The distance of the nearest point that the panel under a pixel shows; infinite where there is none. */
    private static double nearest(ChartView view, double px, double py) {
        int panel = view.panelAt(px, py);
        double best = Double.POSITIVE_INFINITY;
        if (panel < 0) {
            return best;
        }
        for (Layer layer : view.chart().panels().get(panel).layers()) {
            Layer.Points points = (Layer.Points) layer;
            for (int i = 0; i < COUNT; i++) {
                double x = view.xPixel(panel, points.x()[i]);
                double y = view.yPixel(panel, points.y()[i]);
                if (view.area(panel).contains(x, y)) {
                    best = Math.min(best, Math.hypot(x - px, y - py));
                }
            }
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void rowsWithinARectangleAreThoseWhosePixelsLieInIt(int which) {
        ChartView view = views().get(which);
        for (int panel = 0; panel < 3; panel++) {
            Rectangle2D area = view.area(panel);
            double left = area.getMinX() + 0.2 * area.getWidth();
            double right = area.getMinX() + 0.7 * area.getWidth();
            double top = area.getMinY() + 0.1 * area.getHeight();
            double bottom = area.getMinY() + 0.6 * area.getHeight();
            BitSet expected = new BitSet();
            for (Layer layer : view.chart().panels().get(panel).layers()) {
                Layer.Points points = (Layer.Points) layer;
                for (int i = 0; i < COUNT; i++) {
                    double x = view.xPixel(panel, points.x()[i]);
                    double y = view.yPixel(panel, points.y()[i]);
                    expected.set(points.rows()[i], x >= left && x <= right && y >= top && y <= bottom);
                }
            }
            assertTrue(expected.cardinality() > 20);
            // From any corner to the opposite one.
            assertEquals(expected, view.rowsWithin(left, top, right, bottom));
            assertEquals(expected, view.rowsWithin(right, bottom, left, top));
            assertEquals(expected, view.rowsWithin(left, bottom, right, top));
        }
    }
}
