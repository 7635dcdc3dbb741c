/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import org.astrarium.chart.image.ImageHistogram;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** How many pixels have which value, the counts on a logarithmic scale; two lines stand at the limits. */
final class HistogramCanvas extends Canvas {
    private static final int HEIGHT = 140;

    private Picture picture;

    HistogramCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        setToolTipText("Pixels by value, counts on a logarithmic scale; the lines are the limits shown");
    }

    void show(Picture newPicture) {
        picture = newPicture;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (picture == null) {
            return;
        }
        ImageHistogram histogram = picture.histogram();
        double top = Math.log1p(histogram.most());
        gc.setBackground(JFaceResources.getColorRegistry().get("org.astrarium.ui.bar"));
        int bins = histogram.counts().length;
        for (int i = 0; i < bins && top > 0; i++) {
            int left = i * area.width / bins;
            int right = Math.max(left + 1, (i + 1) * area.width / bins);
            int height = (int) Math.round(area.height * Math.log1p(histogram.counts()[i]) / top);
            gc.fillRectangle(left, area.height - height, right - left, height);
        }
        gc.setForeground(getForeground());
        for (double value : new double[] {picture.limits().low(), picture.limits().high()}) {
            double share = (value - histogram.limits().low()) / (histogram.limits().high() - histogram.limits().low());
            if (share >= 0 && share <= 1) {
                int x = (int) Math.round(share * (area.width - 1));
                gc.drawLine(x, 0, x, area.height);
            }
        }
    }
}
