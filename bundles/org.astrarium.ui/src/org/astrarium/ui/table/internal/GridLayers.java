/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * NatTable's layers of one grid: data, order and visibility of columns, selection, the part on the screen, and the
 * headers around.
 */
final class GridLayers {
    private final DataLayer body;
    private final DataLayer header;
    private final DataLayer numbers;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer visible;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final GridLayer grid;

    GridLayers(IDataProvider bodyData, IDataProvider headerData, IDataProvider numberData) {
        body = new DataLayer(bodyData);
        order = new ColumnReorderLayer(body, false);
        visible = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(visible, false);
        selection.setLayerPainter(new CellLayerPainter());
        viewport = new ViewportLayer(selection);
        header = new DataLayer(headerData);
        numbers = new DataLayer(numberData);
        ColumnHeaderLayer columnHeader =
                new ColumnHeaderLayer(header, viewport, selection, false, new CellLayerPainter());
        RowHeaderLayer rowHeader = new RowHeaderLayer(numbers, viewport, selection, false, new CellLayerPainter());
        DataLayer nothing = new DataLayer(new TextData(() -> 1, () -> 1, (column, row) -> ""));
        CornerLayer corner = new CornerLayer(nothing, rowHeader, columnHeader, false, new CellLayerPainter());
        grid = new GridLayer(viewport, columnHeader, rowHeader, corner, false);
    }

    /** Sets the sizes that all rows and the headers have. */
    void setHeights(int row, int head, int numberWidth) {
        body.setDefaultRowHeight(row);
        numbers.setDefaultRowHeight(row);
        header.setDefaultRowHeight(head);
        numbers.setDefaultColumnWidth(numberWidth);
    }

    DataLayer body() {
        return body;
    }

    ColumnReorderLayer order() {
        return order;
    }

    ColumnHideShowLayer visible() {
        return visible;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    GridLayer grid() {
        return grid;
    }
}
