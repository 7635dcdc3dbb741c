/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.data.statistics.ColumnStatistics;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.ColumnSummaries;
import org.astrarium.ui.table.UnitText;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The list of a table's columns with their summaries, a line each; lines fill as the summaries come. */
public final class ColumnList extends Composite {
    private static final int BLANKS = 2;
    private static final int HISTOGRAM = 3;
    private static final int TYPE = 4;
    private static final int MIN = 5;
    private static final int MAX = 6;
    private static final int HISTOGRAM_WIDTH = 64;
    private static final int WIDEST_BAR = 14;
    private static final int GAP = 3;

    private final Table lines;
    private final UnaryOperator<String> expressionOf;
    private ColumnSummaries summaries;
    private List<CellText> texts = List.of();

    /**
     * A list that tells which column is selected.
     *
     * @param expressionOf gives the expression of a computed column, empty for a column of the file
     */
    public ColumnList(Composite parent, Consumer<Column> selected, UnaryOperator<String> expressionOf) {
        super(parent, SWT.NONE);
        this.expressionOf = expressionOf;
        GridLayoutFactory.fillDefaults().applyTo(this);
        lines = Look.named(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE), "columnsView.table");
        lines.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        lines.setHeaderVisible(true);
        column("Name", SWT.LEFT, 96);
        column("Unit", SWT.LEFT, 44);
        column("Blanks", SWT.RIGHT, 54);
        column("Histogram", SWT.LEFT, HISTOGRAM_WIDTH + 5 * GAP);
        column("Type", SWT.LEFT, 60);
        column("Min", SWT.RIGHT, 120);
        column("Max", SWT.RIGHT, 120);
        FittedColumns.fit(lines, 0, 90, 44, 54, HISTOGRAM_WIDTH + 5 * GAP);
        lines.addListener(SWT.SetData, this::fill);
        lines.addListener(SWT.PaintItem, this::paint);
        lines.addListener(SWT.MouseMove, this::tip);
        lines.addListener(SWT.Selection, event -> {
            int index = lines.getSelectionIndex();
            if (index >= 0) {
                selected.accept(texts.get(index).column());
            }
        });
    }

    private void column(String title, int alignment, int width) {
        TableColumn column = new TableColumn(lines, alignment);
        column.setText(title);
        column.setWidth(width);
        column.setMoveable(true);
    }

    /**
     * Shows the columns of a table.
     *
     * @param cells     how the cells of each of its columns are written
     * @param sameTable true if they are those that are shown already, with other statistics
     */
    public void show(ColumnSummaries newSummaries, List<CellText> cells, boolean sameTable) {
        summaries = newSummaries;
        if (sameTable) {
            lines.clearAll();
            return;
        }
        String before = lines.getSelectionIndex() < 0 ? "" : texts.get(lines.getSelectionIndex()).column().name();
        texts = cells;
        lines.setItemCount(texts.size());
        lines.clearAll();
        lines.setTopIndex(0);
        int again = newSummaries.table().columnNames().indexOf(before);
        lines.setSelection(again >= 0 ? new int[] {again} : new int[0]);
    }

    /** Place of the column that is selected, -1 for none. */
    public int selectedIndex() {
        return lines.getSelectionIndex();
    }

    /** The column that is selected, null for none. */
    public Column selected() {
        return selectedIndex() < 0 ? null : texts.get(selectedIndex()).column();
    }

    /** A column and how its values are written. */
    public CellText text(int index) {
        return texts.get(index);
    }

    /** The summary of a column has come. */
    public void refresh(int column) {
        lines.clear(column);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = lines.indexOf(item);
        CellText text = texts.get(index);
        ColumnInfo info = text.column().info();
        ColumnStatistics summary = summaries.get(index);
        item.setText(0, expressionOf.apply(info.name()).isEmpty() ? info.name() : info.name() + "  \u0192");
        item.setText(1, UnitText.shown(info.unit()));
        item.setText(TYPE, text.column().type());
        if (summary != null) {
            item.setText(BLANKS, summary.summary().blanks() == 0 ? ""
                    : Notation.PAGE.count(summary.summary().blanks()));
            item.setText(MIN, text.shown(summary.summary().min()));
            item.setText(MAX, text.shown(summary.summary().max()));
        }
        item.setFont(BLANKS, Look.monospaced());
        item.setFont(MIN, text.isNumeric() ? Look.monospaced() : null);
        item.setFont(MAX, text.isNumeric() ? Look.monospaced() : null);
    }

    private void paint(Event event) {
        ColumnStatistics summary = event.index == HISTOGRAM ? summaries.get(lines.indexOf((TableItem) event.item))
                : null;
        if (summary == null || summary.heights().length == 0) {
            return;
        }
        int[] heights = summary.heights();
        int highest = 1;
        for (int height : heights) {
            highest = Math.max(highest, height);
        }
        GC gc = event.gc;
        gc.setBackground(TableColours.of(lines).bars());
        int room = lines.getItemHeight() - 2 * GAP;
        int base = event.y + GAP + room;
        int width = Math.min(HISTOGRAM_WIDTH, WIDEST_BAR * heights.length);
        int gap = heights.length <= WIDEST_BAR ? 1 : 0;
        for (int bin = 0; bin < heights.length; bin++) {
            int left = event.x + GAP + bin * width / heights.length;
            int right = event.x + GAP + (bin + 1) * width / heights.length;
            int height = heights[bin] == 0 ? 0 : Math.max(1, (int) ((long) heights[bin] * room / highest));
            gc.fillRectangle(left, base - height, Math.max(1, right - left - gap), height);
        }
    }

    private void tip(Event event) {
        TableItem item = lines.getItem(new Point(event.x, event.y));
        lines.setToolTipText(item == null ? null : GridTip.ofColumn(texts.get(lines.indexOf(item)),
                expressionOf.apply(texts.get(lines.indexOf(item)).column().name())));
    }

    @Override
    public boolean setFocus() {
        return lines.setFocus();
    }
}
