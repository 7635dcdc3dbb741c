/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.util.List;
import java.util.Map;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Selection;
import org.astrarium.ui.table.CellText;
import org.astrarium.ui.table.RowView;
import org.astrarium.ui.table.SortKey;
import org.astrarium.ui.table.SortedRows;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The grid on the screen: rows of a {@link RowView}, whose cells become text when they are drawn. */
public final class TableGrid {
    /** What the grid asks of its owner, and tells it. */
    public interface Owner {
        /** The rows are wanted in another order, null for the file's. */
        void sortWanted(SortKey key);

        /** Other cells are selected than before. */
        void selectionChanged();

        /** The cells were copied, or could not be. */
        void copied(String message);

        /** The expression of a computed column, empty for a column of the file. */
        String expressionOf(String column);

        /** Entries of its own for the menu of the cells. */
        void fillMenu(IMenuManager menu);
    }

    private final CellText[] texts;
    private final GridLook look;
    private final GridLayers layers;
    private final GridColumns columns;
    private final GridCells cells;
    private final NatTable nat;
    private final Owner owner;
    private RowView view;
    private Selection marked;

    /**
     * Makes the grid.
     *
     * @param parent where
     * @param field  a text field whose colours and font it shares
     * @param view   what to show first
     * @param cells  how the cells of each column are written
     * @param owner  whom to ask
     */
    public TableGrid(Composite parent, Control field, RowView view, List<CellText> cells, Owner owner) {
        CollectionFactories.load();
        this.view = view;
        this.owner = owner;
        this.texts = cells.toArray(CellText[]::new);
        this.look = new GridLook(field);
        this.layers = new GridLayers(
                new TextData(() -> texts.length, () -> this.view.count(),
                        (column, at) -> texts[column].shown(this.view.row(at))),
                new TextData(() -> texts.length, () -> 1, (column, at) -> texts[column].column().name()),
                new TextData(() -> 1, () -> this.view.count(),
                        (column, at) -> Notation.PAGE.count(this.view.row(at) + 1L)));
        this.nat = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, layers.grid(), false);
        HeaderPainter header = new HeaderPainter(look, texts, () -> this.view.sort(),
                column -> !owner.expressionOf(column).isEmpty());
        this.columns = new GridColumns(texts, look, header, layers, nat);
        this.cells = new GridCells(layers, texts);
        configure(header);
        nat.addListener(SWT.Paint, event -> followTheme());
        layers.selection().addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                owner.selectionChanged();
            }
        });
        GridTip.attach(nat, texts, () -> this.view, owner::expressionOf);
    }

    /** Loads the classes of a grid; in any thread. */
    public static void load() {
        CollectionFactories.load();
        for (Class<?> type : new Class<?>[] {NatTable.class, GridLayers.class, GridColumns.class, GridCells.class,
            GridPainters.class, GridBindings.class, GridMenus.class, HeaderPainter.class, BodyPainter.class,
            RowNumberPainter.class, GridLook.class, SelectionLayer.class}) {
            type.getDeclaredMethods(); // loads what their signatures name as well
        }
    }

    /** Makes a grid without cells in a window that is never opened: classes are initialised that need the UI thread. */
    public static void tryOut() {
        TextData nothing = new TextData(() -> 0, () -> 0, (column, row) -> "");
        Shell never = new Shell(Display.getCurrent());
        GridLayers layers = new GridLayers(nothing, nothing, nothing);
        new NatTable(never, NatTable.DEFAULT_STYLE_OPTIONS, layers.grid(), false).configure();
        never.dispose();
    }

    private void configure(HeaderPainter header) {
        RowNumberPainter number = new RowNumberPainter(look, this::isMarked);
        layers.setHeights(look.rowHeight(), header.height(),
                number.width(Notation.PAGE.count(view.table().rowCount())));
        columns.fitAll();
        nat.addConfiguration(new GridPainters(Map.of(
                GridRegion.BODY, new BodyPainter(look, texts, layers.selection(), this::isMarked),
                GridRegion.COLUMN_HEADER, header,
                GridRegion.ROW_HEADER, number, GridRegion.CORNER, number)));
        GridMenus menus = new GridMenus(this);
        nat.addConfiguration(new GridBindings(new GridBindings.Actions() {
            @Override
            public void headerClicked(int column) {
                if (isSortable(column)) {
                    owner.sortWanted(SortKey.afterClick(TableGrid.this.view.sort(), column));
                }
            }

            @Override
            public void headerMenu(int column) {
                menus.showForColumn(column);
            }

            @Override
            public void bodyMenu() {
                menus.showForCells();
            }

            @Override
            public void copy(boolean withNames) {
                TableGrid.this.copy(withNames);
            }
        }));
        layers.selection().addConfiguration(new DefaultMoveSelectionConfiguration());
        nat.configure();
        // Widths and heights are measured in the fonts that are drawn: they need no second scaling.
        nat.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
        nat.addOverlayPainter((gc, layer) -> drawEmptyState(gc));
        nat.setBackground(look.background());
    }

    private boolean isMarked(int position) {
        return marked != null && position >= 0 && position < view.count() && marked.contains(view.row(position));
    }

    /** Marks rows of the file; null for none. */
    public void mark(Selection rows) {
        marked = rows;
        nat.redraw();
    }

    /** Scrolls to a row of the file, unless it is in sight. */
    public void scrollTo(int row) {
        int position = view.position(row);
        int height = layers.viewport().getClientAreaHeight();
        int top = layers.viewport().getOrigin().getY();
        int y = position * look.rowHeight();
        if (position >= 0 && (y < top || y + look.rowHeight() > top + height)) {
            layers.viewport().setOriginY(Math.max(0, y - height / 3));
        }
    }

    /** True if all that is selected are whole rows. */
    public boolean hasWholeRows() {
        return cells.areWholeRows();
    }

    void fillMenu(IMenuManager menu) {
        owner.fillMenu(menu);
    }

    private void followTheme() {
        if (look.refresh() || !nat.getBackground().equals(look.background())) {
            nat.setBackground(look.background());
            nat.redraw();
        }
    }

    private void drawEmptyState(GC gc) {
        if (view.count() > 0) {
            return;
        }
        String text = view.table().rowCount() == 0 ? "This table has no rows."
                : view.condition().isEmpty() ? "No row is in the active selection."
                : "No row satisfies the condition. Esc in the field above shows all rows again.";
        gc.setFont(look.plain());
        gc.setForeground(look.quiet());
        Rectangle area = nat.getClientArea();
        Point size = gc.textExtent(text);
        int head = layers.grid().getRowHeightByPosition(0);
        int y = Math.max(head + 24, area.height / 3);
        gc.drawText(text, (area.width - size.x) / 2, y, SWT.DRAW_TRANSPARENT);
    }

    /** The widget. */
    public NatTable control() {
        return nat;
    }

    /** The rows shown. */
    public RowView view() {
        return view;
    }

    /** Shows other rows of the same table, from the top; nothing is selected then. */
    public void show(RowView newView) {
        view = newView;
        layers.selection().clear();
        layers.body().fireLayerEvent(new RowStructuralRefreshEvent(layers.body()));
        layers.viewport().setOriginY(layers.viewport().getMinimumOrigin().getY());
        nat.redraw();
    }

    boolean isSortable(int column) {
        return SortedRows.isSortable(texts[column].column());
    }

    void sort(int column, boolean descending) {
        owner.sortWanted(new SortKey(column, descending));
    }

    void unsort() {
        owner.sortWanted(null);
    }

    GridColumns columns() {
        return columns;
    }

    /** Scrolls to a column of the table by its index; shows it if it was hidden. */
    public void reveal(int column) {
        columns.reveal(column);
    }

    /** Scrolls to a row of the file and selects it; false if it is not among the rows shown. */
    public boolean goTo(int row) {
        int position = view.position(row);
        if (position < 0) {
            return false;
        }
        nat.doCommand(new SelectRowsCommand(layers.selection(), 0, position, false, false));
        int above = layers.viewport().getClientAreaHeight() / 3;
        layers.viewport().setOriginY(Math.max(0, position * look.rowHeight() - above));
        return true;
    }

    /** True if a cell is selected. */
    public boolean hasSelection() {
        return !layers.selection().getSelectionModel().isEmpty();
    }

    /** Selects every cell shown. */
    public void selectAll() {
        nat.doCommand(new SelectAllCommand());
    }

    /** Rows of the file of which a cell is selected. */
    public Selection selectedRows() {
        return cells.rows(view);
    }

    /** Puts the selected cells on the clipboard as tab-separated text in full precision. */
    public void copy(boolean withNames) {
        owner.copied(cells.copy(view, withNames, nat.getDisplay()));
    }

    /** What the cell selected last holds: {@code row 12: parallax = 0.1234567890 mas}; empty where there is none. */
    public String valueText() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        int column = layers.selection().getColumnIndexByPosition(anchor.getColumnPosition());
        int position = anchor.getRowPosition();
        if (column < 0 || position < 0 || position >= view.count()) {
            return "";
        }
        return cells.valueText(column, view.row(position));
    }
}
