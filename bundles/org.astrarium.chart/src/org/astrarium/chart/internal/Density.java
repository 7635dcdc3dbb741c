/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Counts points in small squares and colours these by the logarithm of the count. */
final class Density {
    // Squares as large as the markers they stand for; finer where there are points enough to fill them.
    private static final double CELL = 1.5;
    private static final double FINE_CELL = 0.75;
    private static final int ENOUGH = 200_000;

    private Density() {
    }

    static void draw(Graphics2D g, Rectangle2D area, Projection points, ColourMap colours) {
        double wanted = points.count() > ENOUGH ? FINE_CELL : CELL;
        // Whole pixels of the device a square, so that none is wider than its neighbour.
        double zoom = g instanceof SvgGraphics || g instanceof PdfGraphics ? 1 / FINE_CELL
        : g.getTransform().getScaleX();
        double cell = Math.max(1, Math.rint(wanted * zoom)) / zoom;
        int width = (int) Math.ceil(area.getWidth() / cell);
        int height = (int) Math.ceil(area.getHeight() / cell);
        int[] counts = counts(area, points, cell, width, height);
        BufferedImage image = image(counts, width, height, colours);
        if (g instanceof SvgGraphics svg) {
            svg.image(image, area.getMinX(), area.getMinY(), width * cell, height * cell);
            return;
        }
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        AffineTransform place = AffineTransform.getTranslateInstance(area.getMinX(), area.getMinY());
        place.scale(cell, cell);
        g.drawImage(image, place, null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    private static int[] counts(Rectangle2D area, Projection points, double cell, int width, int height) {
        int[] counts = new int[width * height];
        double left = area.getMinX();
        double top = area.getMinY();
        for (int i = 0; i < points.count(); i++) {
            double column = Math.floor((points.x()[i] - left) / cell);
            double row = Math.floor((points.y()[i] - top) / cell);
            if (column >= 0 && column < width && row >= 0 && row < height) {
                counts[(int) row * width + (int) column]++;
            }
        }
        return counts;
    }

    private static BufferedImage image(int[] counts, int width, int height, ColourMap colours) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double full = Math.log1p(most);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                pixels[i] = colours.argb(most == 1 ? 0 : (Math.log1p(counts[i]) - Math.log(2)) / (full - Math.log(2)));
            }
        }
        return image;
    }
}
