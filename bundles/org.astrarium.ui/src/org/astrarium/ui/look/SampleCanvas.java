/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import java.util.List;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.SampleStep;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A sample cut by cut: what each cut leaves as a number and a bar, what it took away, and why under the mouse. */
public final class SampleCanvas extends Canvas {
    private static final int GAP = 3 * Look.UNIT;
    private static final int BAR = 200;

    private List<SampleStep> steps = List.of();

    /** Shows nothing yet. */
    public SampleCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> setToolTipText(explanation(event.y)));
    }

    /** Shows a sample. */
    public void show(List<SampleStep> sample) {
        steps = List.copyOf(sample);
        redraw();
    }

    /** What it shows. */
    public List<SampleStep> steps() {
        return steps;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = names(gc) + GAP + counts(gc) + GAP + BAR + GAP + losses(gc) + Look.UNIT;
            return new Point(width, lineHeight(gc) * Math.max(1, steps.size()) + Look.UNIT);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Look.clear(this, gc);
        int line = lineHeight(gc);
        int baseline = Look.baseline(gc, getFont(), Look.monospaced());
        int names = names(gc);
        int counts = counts(gc);
        int most = Math.max(1, steps.stream().mapToInt(SampleStep::n).max().orElse(1));
        for (int i = 0; i < steps.size(); i++) {
            SampleStep step = steps.get(i);
            int y = i * line;
            gc.setForeground(getParent().getForeground());
            gc.setFont(getFont());
            gc.drawText(step.step(), 0, y + baseline - gc.getFontMetrics().getAscent(), true);
            gc.setFont(Look.monospaced());
            int digits = y + baseline - gc.getFontMetrics().getAscent();
            String count = Notation.PAGE.count(step.n());
            gc.drawText(count, names + GAP + counts - gc.textExtent(count).x, digits, true);
            bar(gc, names + counts + 2 * GAP, y, line, (double) step.n() / most);
            String loss = loss(i);
            gc.setForeground(Look.faint(getParent()));
            gc.drawText(loss, names + counts + BAR + 3 * GAP + losses(gc) - gc.textExtent(loss).x, digits, true);
        }
    }

    private void bar(GC gc, int x, int y, int line, double part) {
        int height = line - 2 * Look.UNIT;
        gc.setBackground(org.eclipse.jface.resource.JFaceResources.getColorRegistry().get("org.astrarium.ui.bar"));
        gc.setAlpha(60);
        gc.fillRectangle(x, y + Look.UNIT, BAR, height);
        gc.setAlpha(255);
        if (part > 0) {
            gc.fillRectangle(x, y + Look.UNIT, Math.max(1, (int) Math.round(part * BAR)), height);
        }
        gc.setBackground(getParent().getBackground());
    }

    private String loss(int i) {
        int lost = i == 0 ? 0 : steps.get(i).n() - steps.get(i - 1).n();
        return lost == 0 ? "" : (lost > 0 ? "+" : "") + Notation.PAGE.count(lost);
    }

    private String explanation(int y) {
        GC gc = new GC(this);
        try {
            int i = y / lineHeight(gc);
            return i < 0 || i >= steps.size() || steps.get(i).explanation().isEmpty() ? null : steps.get(i)
                    .explanation();
        } finally {
            gc.dispose();
        }
    }

    private int names(GC gc) {
        gc.setFont(getFont());
        return steps.stream().mapToInt(step -> gc.textExtent(step.step()).x).max().orElse(0);
    }

    private int counts(GC gc) {
        gc.setFont(Look.monospaced());
        return steps.stream().mapToInt(step -> gc.textExtent(Notation.PAGE.count(step.n())).x).max().orElse(0);
    }

    private int losses(GC gc) {
        gc.setFont(Look.monospaced());
        return java.util.stream.IntStream.range(0, steps.size()).map(i -> gc.textExtent(loss(i)).x).max().orElse(0);
    }

    private int lineHeight(GC gc) {
        return Look.lineHeight(gc, getFont(), Look.monospaced());
    }
}
