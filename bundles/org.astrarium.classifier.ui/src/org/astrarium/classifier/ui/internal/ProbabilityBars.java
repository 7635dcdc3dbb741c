/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.List;
import java.util.Locale;
import org.astrarium.ui.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The probability of each class as a bar with its number; the true class is marked by a tick. */
final class ProbabilityBars extends Canvas {
    private static final int MOST_NAME = 110;
    private static final int NUMBER = 40;
    private static final Color RIGHT = new Color(0x00, 0x72, 0xB2);
    private static final Color WRONG = new Color(0xD5, 0x5E, 0x00);

    private List<String> classes = List.of();
    private List<Double> probabilities = List.of();
    private String truth = "";

    ProbabilityBars(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
    }

    /** Shows probabilities, one a class. */
    void show(List<String> newClasses, List<Double> newProbabilities, String newTruth) {
        boolean other = newClasses.size() != classes.size();
        classes = newClasses;
        probabilities = newProbabilities;
        truth = newTruth;
        if (other) {
            requestLayout();
        }
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int line = gc.getFontMetrics().getHeight() + Look.UNIT;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? 2 * MOST_NAME : wHint, hHint == SWT.DEFAULT ? classes.size() * line
                : hHint);
    }

    private void paint(GC gc) {
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        int line = gc.getFontMetrics().getHeight() + Look.UNIT;
        int name = 0;
        for (String one : classes) {
            name = Math.max(name, Math.min(MOST_NAME, gc.textExtent("\u2713 " + one).x));
        }
        int left = name + 2 * Look.UNIT;
        int room = Math.max(Look.UNIT, getClientArea().width - left - NUMBER);
        for (int c = 0; c < classes.size(); c++) {
            boolean right = classes.get(c).equals(truth);
            int y = c * line;
            gc.setForeground(getParent().getForeground());
            gc.drawText((right ? "\u2713 " : "    ") + classes.get(c), 0, y + 1, true);
            int width = Math.max(1, (int) Math.round(room * probabilities.get(c)));
            gc.setBackground(right ? RIGHT : WRONG);
            gc.fillRectangle(left, y + 2, width, line - Look.UNIT - 1);
            gc.drawText(String.format(Locale.ROOT, "%.3f", probabilities.get(c)), left + width + Look.UNIT, y + 1,
                    true);
        }
    }
}
