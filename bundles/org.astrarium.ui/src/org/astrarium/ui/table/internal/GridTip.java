/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.RowView;
import org.astrarium.ui.table.UnitText;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Tells under the mouse what a column is, and a cell's value in full precision where the cell shows less. */
final class GridTip extends DefaultToolTip {
    private static final int DELAY_MS = 400;

    private final NatTable nat;
    private final CellText[] texts;
    private final UnaryOperator<String> expressionOf;
    private final Supplier<RowView> view;

    private GridTip(NatTable nat, CellText[] texts, Supplier<RowView> view, UnaryOperator<String> expressionOf) {
        super(nat, ToolTip.NO_RECREATE, false);
        this.nat = nat;
        this.texts = texts;
        this.expressionOf = expressionOf;
        this.view = view;
        setPopupDelay(DELAY_MS);
        setShift(new Point(12, 16));
    }

    /** Gives a grid its tooltips: they live as long as it does. */
    static void attach(NatTable nat, CellText[] texts, Supplier<RowView> view, UnaryOperator<String> expressionOf) {
        new GridTip(nat, texts, view, expressionOf).activate();
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return new Point(nat.getColumnPositionByX(event.x), nat.getRowPositionByY(event.y));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return getText(event) != null && super.shouldCreateToolTip(event);
    }

    @Override
    protected String getText(Event event) {
        LabelStack region = nat.getRegionLabelsByXY(event.x, event.y);
        int column = nat.getColumnIndexByPosition(nat.getColumnPositionByX(event.x));
        if (region == null || column < 0 || column >= texts.length) {
            return null;
        }
        if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
            return ofColumn(texts[column], expressionOf.apply(texts[column].column().name()));
        }
        int position = nat.getRowIndexByPosition(nat.getRowPositionByY(event.y));
        if (!region.hasLabel(GridRegion.BODY) || position < 0 || position >= view.get().count()) {
            return null;
        }
        int row = view.get().row(position);
        String full = texts[column].full(row);
        boolean more = !full.equals(texts[column].shown(row)) || full.length() > 24;
        return full.isEmpty() || !more ? null : full;
    }

    /** What is known of a column; {@code expression} is what computes it, empty for a column of the file. */
    static String ofColumn(CellText text, String expression) {
        ColumnInfo info = text.column().info();
        StringJoiner lines = new StringJoiner("\n");
        lines.add(info.unit().isEmpty() ? info.name() : info.name() + "  (" + UnitText.shown(info.unit()) + ")");
        if (!info.description().isEmpty()) {
            lines.add(wrapped(info.description()));
        }
        if (!info.ucd().isEmpty()) {
            lines.add("UCD: " + info.ucd());
        }
        if (!expression.isEmpty()) {
            lines.add("Computed: " + wrapped(expression));
        }
        return lines.add("Type: " + text.column().type()).toString();
    }

    private static String wrapped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("(.{1,80})( |$)", "$1\n").strip();
    }
}
