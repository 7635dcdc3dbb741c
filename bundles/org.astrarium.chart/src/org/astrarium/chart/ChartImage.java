/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.awt.image.BufferedImage;
import org.astrarium.core.chart.Chart;

/** Draws charts to images. */
public final class ChartImage {
    private ChartImage() {
    }

    /**
     * Draws a chart.
     *
     * @param widthPx  width in pixels of the device
     * @param heightPx height in pixels of the device
     * @param zoom     pixels of the device for one of the 96 to the inch that letters and lines are measured by; 2 on
     *                 many screens
     * @return an image without transparency, its pixels an int each
     */
    public static BufferedImage draw(Chart chart, int widthPx, int heightPx, double zoom, Theme theme) {
        return ChartView.of(chart, widthPx, heightPx, zoom, theme).draw();
    }
}
