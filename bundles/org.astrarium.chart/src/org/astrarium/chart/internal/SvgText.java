/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Chart;

/** Writes charts as SVG: the same bytes for the same chart, no document type, nothing outside of the file. */
public final class SvgText {
    /** Names the fonts of a drawing. */
    private static final String FONTS = "Helvetica, Arial, 'DejaVu Sans', sans-serif";

    private SvgText() {
    }

    /** The text of the file. */
    public static String of(Chart chart, List<Frame> frames, double width, double height, Theme theme) {
        SvgBody body = new SvgBody(chart.id().replaceAll("[^A-Za-z0-9_-]", "-"));
        ChartPainter.draw(new SvgGraphics(body), new Rectangle2D.Double(0, 0, width, height), frames, theme,
                new BitSet());
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
                width="%.3fcm" height="%.3fcm" viewBox="0 0 %.2f %.2f" font-family="%s" role="img">
                <title>%s</title>
                """, chart.size().width(), chart.size().height(), width, height, FONTS,
                SvgBody.escaped(RichText.parse(chart.title()).plain())) + body.end() + "</svg>\n";
    }
}
