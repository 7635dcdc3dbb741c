/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.awt.geom.AffineTransform;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.astrarium.chart.internal.ChartPainter;
import org.astrarium.chart.internal.FirstChart;
import org.astrarium.chart.internal.Frame;
import org.astrarium.chart.internal.Layout;
import org.astrarium.chart.internal.PdfPage;
import org.astrarium.chart.internal.PngWriter;
import org.astrarium.chart.internal.Spans;
import org.astrarium.chart.internal.SvgText;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Markup;

/**
 * Writes charts to files in the size on paper that they state, in black on white. The same chart gives the same
 * bytes.
 */
public final class ChartFiles {
    private static final double POINTS_PER_CM = 72 / 2.54;
    private static final double CM_PER_INCH = 2.54;
    private static final int WARM_UP_DPI = 100;

    private ChartFiles() {
    }

    /**
     * Writes SVG: text as text, clouds of points as one picture within the file.
     *
     * @throws IOException if the file cannot be written
     */
    public static void svg(Chart chart, Path file) throws IOException {
        Files.writeString(file, svgText(chart), StandardCharsets.UTF_8);
    }

    /** The text of the SVG file. */
    public static String svgText(Chart chart) {
        return svgText(chart, Theme.PAPER);
    }

    /** The text of an SVG file in other colours. */
    public static String svgText(Chart chart, Theme theme) {
        double width = chart.size().width() * POINTS_PER_CM;
        double height = chart.size().height() * POINTS_PER_CM;
        return SvgText.of(chart, frames(chart, width, height), width, height, theme);
    }

    /**
     * Writes PDF: a page of the chart's size, letters as outlines, clouds of points as one picture.
     *
     * @throws IOException if the file cannot be written
     */
    public static void pdf(Chart chart, Path file) throws IOException {
        double width = chart.size().width() * POINTS_PER_CM;
        double height = chart.size().height() * POINTS_PER_CM;
        try (OutputStream out = Files.newOutputStream(file)) {
            PdfPage.write(Markup.plain(chart.title()), frames(chart, width, height), width, height, out);
        }
    }

    /**
     * Writes PNG.
     *
     * @param dpi pixels an inch: the image is the chart's size in inches times this wide and high, and says so itself
     * @throws IOException if the file cannot be written
     */
    public static void png(Chart chart, Path file, int dpi) throws IOException {
        BufferedImage image = image(chart, dpi);
        try (OutputStream out = Files.newOutputStream(file)) {
            PngWriter.write(image, dpi, out);
        }
    }

    /**
     * Loads what the first chart of a process would have to wait for: fonts, classes, the drawing machinery. For a
     * thread beside the work that comes before the first chart; it changes nothing of what is drawn later.
     */
    public static void warmUp() {
        Chart chart = FirstChart.create();
        svgText(chart);
        try {
            PngWriter.write(image(chart, WARM_UP_DPI), WARM_UP_DPI, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(Chart chart, int dpi) {
        double width = chart.size().width() * POINTS_PER_CM;
        double height = chart.size().height() * POINTS_PER_CM;
        int pixelsWide = Math.max(1, (int) Math.round(chart.size().width() / CM_PER_INCH * dpi));
        int pixelsHigh = Math.max(1, (int) Math.round(chart.size().height() / CM_PER_INCH * dpi));
        BufferedImage image = new BufferedImage(pixelsWide, pixelsHigh, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.transform(AffineTransform.getScaleInstance(dpi / 72.0, dpi / 72.0));
        // One point more than the chart: the last pixel may lie half outside of it.
        Rectangle2D whole = new Rectangle2D.Double(0, 0, width + 1, height + 1);
        ChartPainter.draw(g, whole, frames(chart, width, height), Theme.PAPER, new BitSet());
        g.dispose();
        return image;
    }

    private static List<Frame> frames(Chart chart, double width, double height) {
        return Layout.of(chart, Spans.of(chart), width, height, false);
    }
}
