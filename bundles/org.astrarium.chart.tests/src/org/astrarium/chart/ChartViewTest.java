/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartViewTest {
    private static ChartView view(Chart chart) {
        return ChartView.of(chart, 900, 600, 1, Theme.PAPER);
    }

    @Test
    void greaterMagnitudesAreLowerAndGreaterLongitudesMoreToTheLeft() {
        ChartView law = view(Charts.law());
        assertTrue(law.yPixel(0, -3.6) > law.yPixel(0, -7.2));
        ChartView sky = view(Charts.sky());
        assertTrue(sky.xPixel(0, 300) < sky.xPixel(0, 100));
        assertTrue(sky.yPixel(0, 30) < sky.yPixel(0, -30), "latitudes grow upward");
    }

    @Test
    void whatIsDrawnLiesWhereTheViewSaysItDoes() {
        Chart chart = Charts.of(Axis.of("x", "").from(0, 10), Axis.magnitude("m").from(0, 10),
                Layer.Points.of("", Ink.BLUE, Layer.Marker.SQUARE, new double[] {2}, new double[] {9}));
        ChartView view = view(chart);
        BufferedImage image = view.draw();
        int x = (int) Math.round(view.xPixel(0, 2));
        int y = (int) Math.round(view.yPixel(0, 9));
        assertEquals(Theme.PAPER.color(Ink.BLUE).getRGB(), image.getRGB(x, y));
        assertEquals(0xFFFFFFFF, image.getRGB(x, (int) Math.round(view.yPixel(0, 1))), "and not mirrored");
    }

    @Test
    void panelsOfAColumnStandBelowOneAnotherAndShareTheirRange() {
        ChartView view = view(Charts.law());
        Rectangle2D upper = view.area(0);
        Rectangle2D lower = view.area(1);
        assertEquals(upper.getMinX(), lower.getMinX());
        assertEquals(upper.getMaxX(), lower.getMaxX());
        assertTrue(lower.getMinY() > upper.getMaxY());
        assertEquals(view.xPixel(0, 0.8), view.xPixel(1, 0.8));
        assertEquals(3, upper.getHeight() / lower.getHeight(), 0.1, "heights as the cells ask");
        ChartView zoomed = view.zoomedAbout(upper.getCenterX(), upper.getCenterY(), 2);
        assertEquals(zoomed.xPixel(0, 0.8), zoomed.xPixel(1, 0.8), "also after a zoom in one of them");
        assertNotEquals(view.xPixel(1, 0.5), zoomed.xPixel(1, 0.5));
    }

    @Test
    void equalScalesAreEqualWithinAPixel() {
        for (ChartView view : List.of(view(Charts.sky()), view(Charts.sky()).zoomedTo(300, 250, 400, 300))) {
            double tenInX = Math.abs(view.xPixel(0, 210) - view.xPixel(0, 200));
            double tenInY = Math.abs(view.yPixel(0, 10) - view.yPixel(0, 0));
            double length = view.area(0).getWidth();
            // Ten units may be drawn longer than the frame: the difference over the frame's length is what shows.
            assertEquals(tenInX, tenInY, tenInX / length);
        }
    }

    @Test
    void aMapOfFixedRangesShowsNothingBeyondThem() {
        ChartView view = view(Charts.sky());
        Rectangle2D area = view.area(0);
        assertEquals(90, view.yAt(0, area.getMinY()), 1);
        assertEquals(360, view.xAt(0, area.getMinX()), 1);
    }

    @Test
    void pixelsAndValuesAreInverse() {
        ChartView view = view(Charts.of(Axis.log("P", "d").from(0.1, 100), Axis.of("y", "").from(-1, 1)));
        Rectangle2D area = view.area(0);
        assertEquals(0.1, view.xAt(0, area.getMinX()), 1e-12);
        assertEquals(100, view.xAt(0, area.getMaxX()), 1e-9);
        // The middle of three decades in the logarithm.
        assertEquals(Math.pow(10, 0.5), view.xAt(0, area.getCenterX()), 1e-9);
        assertEquals(area.getCenterX(), view.xPixel(0, Math.pow(10, 0.5)), 1e-9);
    }

    @Test
    void rangesFollowTheDataWithAMarginOfFourPerCent() {
        double[] x = {0, 100, Double.NaN, Double.POSITIVE_INFINITY};
        double[] y = {-1, 1, 0, 0};
        ChartView view = view(Charts.of(Axis.of("x", ""), Axis.of("y", ""),
                Layer.Points.of("", Ink.BLUE, Layer.Marker.DOT, x, y)));
        Rectangle2D area = view.area(0);
        assertEquals(-4, view.xAt(0, area.getMinX()), 1e-9);
        assertEquals(104, view.xAt(0, area.getMaxX()), 1e-9);
        assertEquals(1.08, view.yAt(0, area.getMinY()), 1e-9);
    }

    @Test
    void histogramsStandOnTheFrame() {
        ChartView view = view(Charts.of(Axis.of("x", ""), Axis.of("N", ""),
                new Layer.Histogram("", Ink.BLUE, new double[] {0, 1, 2}, new double[] {50, 100})));
        assertEquals(0, view.yAt(0, view.area(0).getMaxY()), 1e-9);
        assertEquals(104, view.yAt(0, view.area(0).getMinY()), 1e-9);
    }

    @Test
    void aFewHugeErrorBarsDoNotSqueezeThePoints() {
        double[] ten = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] errors = new double[ten.length];
        Arrays.fill(errors, 0.1);
        errors[5] = 1e6;
        ChartView view = view(Charts.of(Axis.of("x", ""), Axis.of("y", ""),
                new Layer.Points("", Ink.BLUE, Layer.Marker.DOT, ten, ten, null, errors, null)));
        double length = view.yAt(0, view.area(0).getMinY()) - view.yAt(0, view.area(0).getMaxY());
        assertTrue(length < 15, "the vertical axis is " + length + " long for points over 10");
    }

    @Test
    void theNearestPointIsTheOneABruteForceSearchFinds() {
        Chart chart = Charts.cloud(5_000);
        ChartView view = view(chart);
        Layer.Points points = (Layer.Points) chart.panels().get(0).layers().get(0);
        for (int[] pixel : new int[][] {{100, 100}, {450, 300}, {700, 500}, {333, 77}}) {
            int expected = -1;
            double best = 30 * 30;
            for (int i = 0; i < points.x().length; i++) {
                double dx = view.xPixel(0, points.x()[i]) - pixel[0];
                double dy = view.yPixel(0, points.y()[i]) - pixel[1];
                if (dx * dx + dy * dy < best) {
                    best = dx * dx + dy * dy;
                    expected = i;
                }
            }
            ChartView.Hit hit = view.nearest(pixel[0], pixel[1], 30).orElseThrow();
            assertEquals(expected, hit.index());
            assertEquals(expected, hit.row());
            assertEquals(points.x()[expected], hit.x());
        }
    }

    @Test
    void nothingIsNearWhereNothingIs() {
        ChartView view = view(Charts.law());
        assertTrue(view.nearest(view.xPixel(0, 0.2), view.yPixel(0, -7.2), 10).isEmpty());
        assertTrue(view.nearest(1, 1, 1000).isEmpty(), "outside of all panels");
        ChartView.Hit hit = view.nearest(view.xPixel(0, 0.8) + 3, view.yPixel(0, -5.4), 5).orElseThrow();
        assertEquals(30, hit.row());
        assertEquals(1, hit.layer());
        ChartView sky = view(Charts.sky());
        ChartView.Hit star = sky.nearest(sky.xPixel(0, 200), sky.yPixel(0, 0), 5).orElseThrow();
        assertEquals(-1, star.row(), "a point that stands for no row");
    }

    @Test
    void rowsWithinARectangle() {
        ChartView view = view(Charts.law());
        BitSet rows = view.rowsWithin(view.xPixel(0, 0.4), view.yPixel(0, -4), view.xPixel(0, 0.9), view.yPixel(0, -6));
        assertEquals(BitSet.valueOf(new long[] {1L << 20 | 1L << 30}), rows);
    }

    @Test
    void rowsWithinALassoAreThoseThatItsLineEncloses() {
        ChartView view = view(Charts.law());
        Region box = view.box(view.xPixel(0, 0.4), view.yPixel(0, -4), view.xPixel(0, 0.9), view.yPixel(0, -6))
                .orElseThrow();
        assertEquals(0.4, box.left(), 1e-9);
        assertEquals(-4, box.top(), 1e-9);
        double[] x = {0.4, 0.9, 0.9, 0.7, 0.7, 0.4};
        double[] y = {-4, -4, -6, -6, -4.1, -4.1};
        for (int i = 0; i < x.length; i++) {
            x[i] = view.xPixel(0, x[i]);
            y[i] = view.yPixel(0, y[i]);
        }
        Region lasso = view.lasso(x, y).orElseThrow();
        assertEquals(BitSet.valueOf(new long[] {1L << 30}), view.rowsWithin(lasso), "a notch leaves one star out");
        assertTrue(view.lasso(new double[] {1}, new double[] {1}).isEmpty(), "outside of all panels");
    }

    @Test
    void otherLayersAreShownInTheSameRanges() {
        ChartView view = view(Charts.law()).zoomedAbout(view(Charts.law()).area(0).getCenterX(),
                view(Charts.law()).area(0).getCenterY(), 2);
        assertEquals(view.xPixel(0, 0.8), view.showing(Charts.law()).xPixel(0, 0.8));
        assertTrue(view.showing(Charts.law()).isZoomed());
        assertFalse(view.showing(Charts.sky()).isZoomed(), "other axes");
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 0.5})
    void zoomingKeepsTheValueUnderThePointer(double factor) {
        ChartView view = view(Charts.law());
        Rectangle2D area = view.area(0);
        double x = area.getMinX() + 100;
        double y = area.getMinY() + 50;
        ChartView zoomed = view.zoomedAbout(x, y, factor);
        assertEquals(view.xAt(0, x), zoomed.xAt(0, zoomed.area(0).getMinX() + 100), 1e-2);
        double before = view.xAt(0, area.getMaxX()) - view.xAt(0, area.getMinX());
        Rectangle2D after = zoomed.area(0);
        assertEquals(before / factor, zoomed.xAt(0, after.getMaxX()) - zoomed.xAt(0, after.getMinX()), 1e-9);
        assertTrue(zoomed.isZoomed());
        assertFalse(zoomed.reset().isZoomed());
        assertEquals(view.xPixel(0, 0.8), zoomed.reset().xPixel(0, 0.8));
    }

    @Test
    void panningMovesWhatWasUnderThePointer() {
        ChartView view = view(Charts.of(Axis.of("x", "").from(0, 10), Axis.magnitude("m").from(0, 10)));
        double x = view.xPixel(0, 3);
        double y = view.yPixel(0, 4);
        ChartView moved = view.panned(x, y, x + 40, y - 25);
        assertEquals(x + 40, moved.xPixel(0, 3), 1.5);
        assertEquals(y - 25, moved.yPixel(0, 4), 1.5);
    }

    @Test
    void zoomingInForeverStopsBeforeTicksRunOutOfDigits() {
        ChartView view = view(Charts.law());
        for (int i = 0; i < 200; i++) {
            view = view.zoomedAbout(view.area(0).getCenterX(), view.area(0).getCenterY(), 2);
        }
        view.draw();
        for (int i = 0; i < 3000; i++) {
            view = view.zoomedAbout(view.area(0).getCenterX(), view.area(0).getCenterY(), 0.5);
        }
        view.draw();
    }

    @Test
    void selectedPointsAreDrawnOnTopWithAHalo() {
        ChartView view = view(Charts.cloud(30_000));
        BitSet rows = new BitSet();
        rows.set(17);
        Layer.Points points = (Layer.Points) view.chart().panels().get(0).layers().get(0);
        int x = (int) Math.round(view.xPixel(0, points.x()[17]));
        int y = (int) Math.round(view.yPixel(0, points.y()[17]));
        BufferedImage image = view.selecting(rows).draw();
        assertEquals(Theme.PAPER.color(Ink.BLUE).getRGB(), image.getRGB(x, y));
        assertNotEquals(image.getRGB(x, y), view.draw().getRGB(x, y));
        // Between the rim and the end of the halo, 3.9 and 5.5 pixels from the middle; the squares of a density are
        // far darker.
        assertTrue((image.getRGB(x + 4, y) & 0xFF) > 200, "the halo is " + Integer.toHexString(image.getRGB(x + 4, y)));
    }

    @Test
    void readoutNamesBothValues() {
        ChartView view = view(Charts.law());
        String text = view.position(view.xPixel(0, 0.8), view.yPixel(0, -5.4)).orElseThrow().text();
        // A pixel is some 0.0015 wide and 0.01 high: three decimals and two.
        assertEquals("log10(P / d) 0.800   MW \u22125.40 mag", text);
    }

    @Test
    void zoomOfTheDeviceChangesNothingButTheNumberOfPixels() {
        ChartView one = ChartView.of(Charts.law(), 900, 600, 1, Theme.PAPER);
        ChartView two = ChartView.of(Charts.law(), 1800, 1200, 2, Theme.PAPER);
        assertEquals(2 * one.xPixel(0, 0.8), two.xPixel(0, 0.8));
        assertEquals(2 * one.area(1).getHeight(), two.area(1).getHeight());
    }

    @Test
    void panelsWithDifferentAxesDoNotShare() {
        List<Panel> panels = List.of(diagonal(0, "x", "y", 1), diagonal(1, "u", "v", 100));
        ChartView view = view(new Chart("two", "Two", "", Chart.Size.PAGE, panels));
        assertEquals(1.04, view.xAt(0, view.area(0).getMaxX()), 1e-9);
        assertEquals(104, view.xAt(1, view.area(1).getMaxX()), 1e-9);
        assertEquals(view.area(0).getMinY(), view.area(1).getMinY());
    }

    private static Panel diagonal(int column, String x, String y, double end) {
        double[] values = {0, end};
        return new Panel(new Panel.Cell(0, column, 1, 1), Axis.of(x, ""), Axis.of(y, ""),
                List.of(Layer.Points.of("", Ink.BLUE, Layer.Marker.DOT, values, values)), false, Panel.Legend.NONE);
    }
}
