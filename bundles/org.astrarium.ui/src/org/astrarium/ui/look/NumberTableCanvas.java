/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.NumberTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A small table of numbers as on paper: rules above and below, numbers to the right in digits of one width. Its menu
 * copies it.
 */
public final class NumberTableCanvas extends Canvas {
    private static final int GAP = 5 * Look.UNIT;
    /** Between columns of a table that is wider than its place. */
    private static final int NARROW_GAP = 3 * Look.UNIT;
    private static final int PAD = Look.UNIT;
    /** Room below for a scroll bar. */
    private static final int BAR = 3 * Look.UNIT;

    private final NumberTable table;
    private final List<List<String>> texts = new ArrayList<>();
    private boolean narrow;

    /** Shows a table. */
    public NumberTableCanvas(Composite parent, NumberTable table) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL);
        this.table = table;
        for (List<NumberTable.Cell> row : table.rows()) {
            texts.add(row.stream().map(cell -> cell.text(Notation.PAGE)).toList());
        }
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> fitBar());
        getHorizontalBar().setVisible(false);
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        Menu menu = new Menu(this);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText("Copy Table");
        copy.addListener(SWT.Selection, event -> copy());
        setMenu(menu);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int width = wanted(gc, false);
            int lines = texts.size() + (wHint != SWT.DEFAULT && wHint < width ? 2 : 1);
            return new Point(wHint == SWT.DEFAULT ? width : wHint, lineHeight(gc) * lines + 4 * PAD + BAR);
        } finally {
            gc.dispose();
        }
    }

    /** Width of the whole table; a narrow one has its columns closer, and units in a line of their own. */
    private int wanted(GC gc, boolean narrow) {
        int gap = narrow ? NARROW_GAP : GAP;
        int width = 2 * PAD - gap;
        for (int column = 0; column < table.headings().size(); column++) {
            width += width(gc, column, narrow) + gap;
        }
        return width;
    }

    /** A table that is wider than its place scrolls by itself, so that the page stays as wide as the window. */
    private void fitBar() {
        ScrollBar bar = getHorizontalBar();
        int there = getClientArea().width;
        GC gc = new GC(this);
        narrow = wanted(gc, false) > there;
        int wanted = wanted(gc, narrow);
        gc.dispose();
        bar.setVisible(wanted > there);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, wanted - there)), 0, wanted, Math.min(there, wanted),
                4 * Look.UNIT, there);
        redraw();
    }

    private void paint(GC gc) {
        Look.clear(this, gc);
        int line = lineHeight(gc);
        int baseline = Look.baseline(gc, getFont(), Look.monospaced());
        int top = line * (narrow ? 2 : 1);
        int bottom = top + line * texts.size() + 3 * PAD;
        int start = getHorizontalBar().isVisible() ? -getHorizontalBar().getSelection() : 0;
        int x = start + PAD;
        for (int column = 0; column < table.headings().size(); column++) {
            int width = width(gc, column, narrow);
            boolean left = isWords(column);
            gc.setFont(getFont());
            List<String> heading = heading(column, narrow);
            for (int i = 0; i < heading.size(); i++) {
                draw(gc, heading.get(i), x, PAD + i * line, width, left);
            }
            for (int row = 0; row < texts.size(); row++) {
                gc.setFont(left ? getFont() : Look.monospaced());
                int y = top + row * line + 2 * PAD + baseline - gc.getFontMetrics().getAscent();
                draw(gc, text(row, column), x, y, width, left);
            }
            x += width + (narrow ? NARROW_GAP : GAP);
        }
        int right = x - (narrow ? NARROW_GAP : GAP) + PAD;
        gc.setForeground(Look.faint(getParent()));
        gc.drawLine(start, 0, right, 0);
        gc.drawLine(start, top + PAD, right, top + PAD);
        gc.drawLine(start, bottom, right, bottom);
    }

    private static void draw(GC gc, String text, int x, int y, int width, boolean left) {
        gc.drawText(text, left ? x : x + width - gc.textExtent(text).x, y, true);
    }

    private int width(GC gc, int column, boolean inTwoLines) {
        gc.setFont(getFont());
        int width = 0;
        for (String line : heading(column, inTwoLines)) {
            width = Math.max(width, gc.textExtent(line).x);
        }
        gc.setFont(isWords(column) ? getFont() : Look.monospaced());
        for (int row = 0; row < texts.size(); row++) {
            width = Math.max(width, gc.textExtent(text(row, column)).x);
        }
        return width;
    }

    private int lineHeight(GC gc) {
        return Look.lineHeight(gc, getFont(), Look.monospaced());
    }

    private String heading(int column) {
        NumberTable.Heading heading = table.headings().get(column);
        return heading.unit().isEmpty() ? heading.name() : heading.name() + " (" + heading.unit() + ")";
    }

    /** In one line, or in two where it has a unit or a comma. */
    private List<String> heading(int column, boolean inTwoLines) {
        NumberTable.Heading heading = table.headings().get(column);
        String name = heading.name();
        String unit = heading.unit().isEmpty() ? "" : "(" + heading.unit() + ")";
        if (!inTwoLines) {
            return List.of(heading(column));
        }
        int comma = name.indexOf(", ");
        return comma < 0 ? List.of(name, unit) : List.of(name.substring(0, comma + 1),
                (name.substring(comma + 2) + " " + unit).strip());
    }

    private String text(int row, int column) {
        return column < texts.get(row).size() ? texts.get(row).get(column) : "";
    }

    private boolean isWords(int column) {
        return table.rows().stream().allMatch(row -> column >= row.size()
                || row.get(column) instanceof NumberTable.Words);
    }

    private void copy() {
        String head = java.util.stream.IntStream.range(0, table.headings().size()).mapToObj(this::heading)
                .collect(Collectors.joining("\t"));
        String body = table.rows().stream()
                .map(row -> row.stream().map(cell -> cell.text(Notation.TERMINAL)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {head + "\n" + body + "\n"},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
