/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Selection;
import org.astrarium.data.subset.Subset;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.table.OpenTable;
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

/**
 * The list of a table's subsets: a mark at the active one, name, rows, and what they are. The first line stands for all
 * rows, the last one for rows that were picked, if there are any.
 */
public final class SubsetList extends Composite {
    private static final int MARK = 8;
    private static final String ALL = "All rows";
    private static final String PICKED = "Picked rows";

    private final Table lines;
    private OpenTable open;
    private Selection active;
    private List<Subset> subsets = List.of();

    /**
     * Makes the list.
     *
     * @param activate takes the line that is chosen alone: a subset, or null for all rows
     * @param chosen   told when other lines are chosen
     * @param edit     told when a line is double-clicked
     */
    public SubsetList(Composite parent, Consumer<Subset> activate, Runnable chosen, Runnable edit) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        lines = Look.named(new Table(this, SWT.FULL_SELECTION | SWT.MULTI), "subsetsView.table");
        lines.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        lines.setHeaderVisible(true);
        column("", SWT.LEFT, 3 * MARK);
        column("Name", SWT.LEFT, 96);
        column("Rows", SWT.RIGHT, 64);
        column("Are", SWT.LEFT, 80);
        FittedColumns.fit(lines, 3, 3 * MARK, 96, 64, 80);
        lines.addListener(SWT.Selection, event -> {
            boolean picked = lines.getSelectionIndex() > subsets.size();
            if (lines.getSelectionCount() == 1 && !picked) {
                List<Subset> one = selected();
                activate.accept(one.isEmpty() ? null : one.get(0));
            }
            chosen.run();
        });
        lines.addListener(SWT.MouseDoubleClick, event -> edit.run());
        lines.addListener(SWT.PaintItem, this::paintMark);
        lines.addListener(SWT.MouseMove, this::tip);
    }

    private void column(String title, int alignment, int width) {
        TableColumn column = new TableColumn(lines, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    /** Shows a table's subsets, as they are now, and which selection is active; null for none. */
    public void show(OpenTable table, Selection nowActive) {
        List<String> before = selected().stream().map(Subset::name).toList();
        open = table;
        active = nowActive;
        subsets = table.definitions().subsets();
        lines.setRedraw(false);
        lines.removeAll();
        line(ALL, table.table().rowCount(), "", true);
        for (Subset subset : subsets) {
            Selection rows = table.subsets().get(subset.name());
            line(subset.name(), rows == null ? -1 : rows.count(), subset.rule().text(), rows != null);
        }
        if (active != null && active.name().isEmpty()) {
            line(PICKED, active.count(), "picked in the table or a chart", true);
        }
        int[] again = java.util.stream.IntStream.range(0, subsets.size())
                .filter(i -> before.contains(subsets.get(i).name())).map(i -> i + 1).toArray();
        lines.setSelection(again);
        lines.setRedraw(true);
    }

    private void line(String name, int rows, String rule, boolean sound) {
        TableItem item = new TableItem(lines, SWT.NONE);
        item.setText(1, name);
        item.setText(2, rows < 0 ? "" : Notation.PAGE.count(rows));
        item.setText(3, rule.replaceAll("\\s+", " "));
        item.setFont(2, Look.monospaced());
        if (isActive(lines.getItemCount() - 1)) {
            item.setFont(1, Look.bold(lines, 0));
        }
        if (!sound) {
            item.setForeground(Look.error());
        }
    }

    private boolean isActive(int line) {
        if (active == null || line == 0) {
            return active == null && line == 0;
        }
        return line > subsets.size() ? active.name().isEmpty()
                : subsets.get(line - 1).name().equalsIgnoreCase(active.name());
    }

    /** A filled circle at the active one, as on a button of which one of several is pressed. */
    private void paintMark(Event event) {
        if (event.index != 0 || !isActive(lines.indexOf((TableItem) event.item))) {
            return;
        }
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setBackground(TableColours.of(lines).bars());
        gc.fillOval(event.x + MARK / 2, event.y + (lines.getItemHeight() - MARK) / 2, MARK, MARK);
    }

    private void tip(Event event) {
        TableItem item = lines.getItem(new Point(event.x, event.y));
        int index = item == null ? -1 : lines.indexOf(item);
        String tip = null;
        if (index > 0 && index <= subsets.size()) {
            Subset subset = subsets.get(index - 1);
            String note = open.defined().note(subset.name());
            tip = subset.name() + (subset.description().isEmpty() ? "" : "\n" + subset.description()) + "\n"
                    + subset.rule().text() + (note.isEmpty() ? "" : "\n" + note);
        }
        lines.setToolTipText(tip == null ? null : tip.replace("&", "&&"));
    }

    /** The subsets of the lines that are chosen, in order. */
    public List<Subset> selected() {
        List<Subset> found = new ArrayList<>();
        Arrays.stream(lines.getSelectionIndices()).sorted().filter(i -> i > 0 && i <= subsets.size())
                .forEach(i -> found.add(subsets.get(i - 1)));
        return found;
    }

    @Override
    public boolean setFocus() {
        return lines.setFocus();
    }
}
