/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.util.List;
import java.util.Locale;
import org.astrarium.core.image.Card;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The lines of an image's header, with a field that leaves those that hold a text. */
final class HeaderPage extends Composite {
    private static final int[] WIDTHS = {110, 240, 480};

    private final Text search;
    private final Table table;
    private List<Card> cards = List.of();
    private List<Card> found = List.of();

    HeaderPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2 * Look.UNIT, 2 * Look.UNIT).spacing(0, 2 * Look.UNIT).applyTo(this);
        search = Look.named(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "imageEditor.headerSearch");
        search.setMessage("Search key, value or comment");
        GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, event -> find());
        table = Look.named(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI), "imageEditor.header");
        table.setHeaderVisible(true);
        table.setFont(Look.monospaced());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        String[] names = {"Key", "Value", "Comment"};
        for (int i = 0; i < names.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(names[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, event -> {
            Card card = found.get(event.index);
            ((TableItem) event.item).setText(new String[] {card.key(), card.value(), card.comment()});
        });
    }

    void show(List<Card> header) {
        cards = header;
        find();
    }

    private void find() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        found = cards.stream().filter(card -> (card.key() + " " + card.value() + " " + card.comment())
                .toLowerCase(Locale.ROOT).contains(wanted)).toList();
        table.setItemCount(found.size());
        table.clearAll();
    }

    @Override
    public boolean setFocus() {
        return !search.isDisposed() && search.setFocus();
    }
}
