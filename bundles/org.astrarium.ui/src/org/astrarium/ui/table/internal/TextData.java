/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Texts of a layer, each made when it is asked for: nothing is kept a row. */
final class TextData implements IDataProvider {
    /** The text of a cell. */
    interface Cell {
        String text(int column, int row);
    }

    private final IntSupplier columns;
    private final IntSupplier rows;
    private final Cell cell;

    TextData(IntSupplier columns, IntSupplier rows, Cell cell) {
        this.columns = columns;
        this.rows = rows;
        this.cell = cell;
    }

    @Override
    public String getDataValue(int columnIndex, int rowIndex) {
        return cell.text(columnIndex, rowIndex);
    }

    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException("the table is only shown");
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }
}
