/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.core.result.Notation;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Counts of what is one thing and is called another, in rows and columns of the same names: the more of its row a cell
 * has, the stronger its colour, on the diagonal another one than beside it. A cell is chosen by mouse or arrow keys, a
 * whole row or column by its name, all by the corner.
 */
public final class CountGrid extends Canvas {
    /** Stands for all rows or all columns. */
    public static final int ALL = -1;
    private static final int PAD = 2 * Look.UNIT;
    private static final int LEAST = 44;
    private static final int NARROWEST = 20;
    private static final int FEW = 5;
    private static final int MOST_NAME = 120;
    private static final int STRONGEST = 200;
    private static final RGB RIGHT = new RGB(0x00, 0x72, 0xB2);
    private static final RGB WRONG = new RGB(0xD5, 0x5E, 0x00);

    /** A choice: a row and a column, either of them {@link #ALL}. */
    public record Cell(int row, int column) {
        /** Everything. */
        public static final Cell WHOLE = new Cell(ALL, ALL);

        /** True if it takes in the row and the column. */
        public boolean has(int otherRow, int otherColumn) {
            return (row == ALL || row == otherRow) && (column == ALL || column == otherColumn);
        }
    }

    private final String rowsAre;
    private final String columnsAre;
    private final List<Consumer<Cell>> listeners = new ArrayList<>();
    private final LocalResourceManager fonts;
    private List<String> names = List.of();
    private int[][] counts = new int[0][];
    private Cell chosen = Cell.WHOLE;

    /**
     * An empty grid.
     *
     * @param rowsAre    what a row's name says of what is counted, in a word: truly
     * @param columnsAre what a column's name says of it: called
     */
    public CountGrid(Composite parent, String rowsAre, String columnsAre) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.rowsAre = rowsAre;
        this.columnsAre = columnsAre;
        fonts = new LocalResourceManager(JFaceResources.getResources(getDisplay()), this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            take(at(event.x, event.y));
        });
        addListener(SWT.MouseMove, event -> setToolTipText(words(at(event.x, event.y))));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    /** Shows counts; the first index is the row. The choice stays if there is such a cell. */
    public void show(List<String> newNames, int[][] newCounts) {
        if (!names.equals(newNames)) {
            names = List.copyOf(newNames);
            chosen = Cell.WHOLE;
            requestLayout();
        }
        counts = newCounts;
        redraw();
    }

    /** The cell chosen. */
    public Cell chosen() {
        return chosen;
    }

    /** Chooses a cell and tells nobody. */
    public void choose(Cell cell) {
        chosen = cell;
        redraw();
    }

    /** The count of a cell, of whole rows and columns too. */
    public int count(Cell cell) {
        int sum = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                sum += cell.has(row, column) ? counts[row][column] : 0;
            }
        }
        return sum;
    }

    /** Adds a listener to the cells that the user chooses. */
    public void addChoiceListener(Consumer<Cell> listener) {
        listeners.add(listener);
    }

    /** Where a cell is, in points of this control; a name for a whole row or column. */
    public Rectangle cell(Cell cell) {
        GC gc = new GC(this);
        try {
            return place(gc, cell);
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int n = names.size();
            return new Point(wHint != SWT.DEFAULT ? wHint : nameWidth(gc) + n * wantedWidth(gc) + 1,
                    hHint != SWT.DEFAULT ? hHint : (n + 1) * rowHeight(gc) + 1);
        } finally {
            gc.dispose();
        }
    }

    private Rectangle place(GC gc, Cell cell) {
        int name = nameWidth(gc);
        int width = columnWidth(gc);
        int height = rowHeight(gc);
        int x = cell.column() == ALL ? 0 : name + cell.column() * width;
        int y = cell.row() == ALL ? 0 : (cell.row() + 1) * height;
        return new Rectangle(x, y, cell.column() == ALL ? name : width, height);
    }

    private Cell at(int x, int y) {
        GC gc = new GC(this);
        int column = x < nameWidth(gc) ? ALL : (x - nameWidth(gc)) / columnWidth(gc);
        int row = y / rowHeight(gc) - 1;
        gc.dispose();
        return column >= names.size() || row >= names.size() ? null : new Cell(Math.max(ALL, row), column);
    }

    private int nameWidth(GC gc) {
        gc.setFont(getFont());
        int width = gc.textExtent(corner()).x;
        for (String name : names) {
            width = Math.max(width, gc.textExtent(name).x);
        }
        return Math.min(MOST_NAME, width) + 2 * PAD;
    }

    private int wantedWidth(GC gc) {
        gc.setFont(getFont());
        int width = LEAST;
        for (String name : names) {
            width = Math.max(width, Math.min(MOST_NAME, gc.textExtent(name).x) + 2 * PAD);
        }
        return width;
    }

    /** As wide as is good to read, or as there is room for. */
    private int columnWidth(GC gc) {
        int room = (getClientArea().width - 1 - nameWidth(gc)) / Math.max(1, names.size());
        return Math.max(NARROWEST, Math.min(wantedWidth(gc), room));
    }

    /** Many rows are set close to each other. */
    private int rowHeight(GC gc) {
        gc.setFont(getFont());
        return gc.getFontMetrics().getHeight() + (names.size() > FEW ? PAD / 2 : 2 * PAD);
    }

    private String corner() {
        return rowsAre + " \u2193  " + columnsAre + " \u2192";
    }

    private void take(Cell cell) {
        if (cell != null) {
            chosen = cell;
            redraw();
            listeners.forEach(listener -> listener.accept(cell));
        }
    }

    private void key(Event event) {
        int last = names.size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> take(new Cell(chosen.row(), Math.max(ALL, chosen.column() - 1)));
            case SWT.ARROW_RIGHT -> take(new Cell(chosen.row(), Math.min(last, chosen.column() + 1)));
            case SWT.ARROW_UP -> take(new Cell(Math.max(ALL, chosen.row() - 1), chosen.column()));
            case SWT.ARROW_DOWN -> take(new Cell(Math.min(last, chosen.row() + 1), chosen.column()));
            default -> {
                // left to others
            }
        }
    }

    private String words(Cell cell) {
        if (cell == null || names.isEmpty()) {
            return null;
        }
        String row = cell.row() == ALL ? "" : rowsAre + " " + names.get(cell.row());
        String column = cell.column() == ALL ? "" : columnsAre + " " + names.get(cell.column());
        String what = row.isEmpty() || column.isEmpty() ? row + column : row + ", " + column;
        return (count(cell) + " " + (what.isEmpty() ? "in all" : what)).replace("&", "&&");
    }

    private void paint(GC gc) {
        Look.clear(this, gc);
        if (names.isEmpty()) {
            return;
        }
        gc.setForeground(Look.faint(getParent()));
        text(gc, corner(), place(gc, Cell.WHOLE), getFont());
        gc.setForeground(getParent().getForeground());
        Font bold = fonts.create(org.eclipse.jface.resource.FontDescriptor.createFrom(getFont()).withStyle(SWT.BOLD));
        for (int row = 0; row < names.size(); row++) {
            text(gc, names.get(row), place(gc, new Cell(row, ALL)), getFont());
            text(gc, names.get(row), place(gc, new Cell(ALL, row)), getFont());
            int all = Math.max(1, count(new Cell(row, ALL)));
            for (int column = 0; column < names.size(); column++) {
                Rectangle place = place(gc, new Cell(row, column));
                gc.setBackground(new org.eclipse.swt.graphics.Color(row == column ? RIGHT : WRONG));
                gc.setAlpha(STRONGEST * counts[row][column] / all);
                gc.fillRectangle(place.x + 1, place.y + 1, place.width - 1, place.height - 1);
                gc.setAlpha(255);
                text(gc, Notation.PAGE.count(counts[row][column]), place, row == column ? bold : getFont());
            }
        }
        if (!chosen.equals(Cell.WHOLE)) {
            Rectangle frame = place(gc, new Cell(Math.max(0, chosen.row()), Math.max(0, chosen.column())));
            Rectangle end = place(gc, new Cell(chosen.row() == ALL ? names.size() - 1 : chosen.row(),
                    chosen.column() == ALL ? names.size() - 1 : chosen.column()));
            frame.add(end);
            gc.setLineWidth(2);
            gc.drawRectangle(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2);
        }
    }

    private static void text(GC gc, String text, Rectangle place, Font font) {
        gc.setFont(font);
        Point size = gc.textExtent(text);
        gc.setClipping(place);
        gc.drawText(text, place.x + Math.max(PAD / 2, (place.width - size.x) / 2), place.y
                + (place.height - size.y) / 2, true);
        gc.setClipping((Rectangle) null);
    }
}
