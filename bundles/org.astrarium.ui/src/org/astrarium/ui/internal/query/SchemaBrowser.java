/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.astrarium.data.tap.TableSet;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What a service has, beside the query: schemas, tables and columns with a search. A double click writes the name into
 * the query. The tree makes its items as they come in sight, since services may have tens of thousands of tables.
 */
final class SchemaBrowser extends Composite {
    private static final int SEARCH_DELAY_MS = 200;
    private static final int EXPANDED_AT_ONCE = 30;

    private final Text search;
    private final Label state;
    private final Tree tree;
    private final Text description;
    private final Image folder;
    private final Image table;
    private final Image column;
    private final Consumer<SchemaNode.Table> opened;
    private final AtomicInteger wanted = new AtomicInteger();
    private TableSet tables = new TableSet(List.of());
    private List<SchemaNode> roots = List.of();

    SchemaBrowser(Composite parent, Consumer<SchemaNode> insert, Consumer<SchemaNode.Table> opened, Runnable refresh) {
        super(parent, SWT.NONE);
        this.opened = opened;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Look.UNIT, Look.UNIT)
                .spacing(Look.UNIT, Look.UNIT).applyTo(this);
        search = Look.named(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "schema.search");
        search.setMessage("Search tables and columns");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        search.addListener(SWT.Modify, event -> searchSoon());
        FieldCommands.serve(search, PlatformUI.getWorkbench().getService(IHandlerService.class));
        Button again = Look.named(new Button(this, SWT.PUSH), "schema.refresh");
        again.setText("Refresh");
        again.setToolTipText("Asks the service for its tables anew");
        again.addListener(SWT.Selection, event -> refresh.run());
        state = Look.named(new Label(this, SWT.WRAP), "schema.state");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(state);
        state.setVisible(false);
        tree = Look.named(new Tree(this, SWT.VIRTUAL | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "schema.tree");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, 100).applyTo(tree);
        new TreeColumn(tree, SWT.LEFT).setWidth(210);
        new TreeColumn(tree, SWT.LEFT).setWidth(70);
        description = Look.named(new Text(this, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL),
                "schema.description");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, 84).applyTo(description);
        folder = Icons.FOLDER.image(this);
        table = Icons.TABLE.image(this);
        column = Icons.COLUMNS.image(this);
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addListener(SWT.Selection, event -> description.setText(node((TreeItem) event.item).description()));
        tree.addListener(SWT.DefaultSelection, event -> insert.accept(node((TreeItem) event.item)));
        tree.addListener(SWT.Expand, event -> tellOpened((TreeItem) event.item));
        tree.addListener(SWT.Resize, event -> tree.getColumn(0)
                .setWidth(Math.max(120, tree.getClientArea().width - tree.getColumn(1).getWidth())));
    }

    private void tellOpened(TreeItem item) {
        if (node(item) instanceof SchemaNode.Table node) {
            opened.accept(node);
        }
    }

    private static SchemaNode node(TreeItem item) {
        return (SchemaNode) item.getData();
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        SchemaNode node = (parent == null ? roots : node(parent).children()).get(index);
        item.setData(node);
        item.setText(new String[] {node.name(), node.unit()});
        item.setImage(node instanceof SchemaNode.Schema ? folder : node instanceof SchemaNode.Table ? table : column);
        item.setItemCount(node.children().size());
    }

    /** Shows what a service has, or what is to be said in place of it. */
    void show(Optional<TableSet> shown, String words) {
        String wanted = words.replace("&", "&&");
        if (!state.getText().equals(wanted)) {
            state.setText(wanted);
            ((GridData) state.getLayoutData()).exclude = wanted.isEmpty();
            state.setVisible(!wanted.isEmpty());
            layout(true, true);
        }
        TableSet next = shown.orElseGet(() -> new TableSet(List.of()));
        if (!next.equals(tables)) {
            tables = next;
            searchNow();
        }
    }

    private void searchSoon() {
        int number = wanted.incrementAndGet();
        getDisplay().timerExec(SEARCH_DELAY_MS, () -> {
            if (!isDisposed() && wanted.get() == number) {
                searchNow();
            }
        });
    }

    private void searchNow() {
        int number = wanted.incrementAndGet();
        String words = search.getText();
        TableSet all = tables;
        Job.createSystem("Search tables", (ICoreRunnable) monitor -> {
            List<SchemaNode> found = SchemaNode.of(all, words);
            if (!isDisposed()) {
                getDisplay().asyncExec(() -> {
                    if (!isDisposed() && wanted.get() == number) {
                        take(found, !words.isBlank());
                    }
                });
            }
        }).schedule();
    }

    private void take(List<SchemaNode> found, boolean expand) {
        roots = found;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(found.size());
        int left = expand ? EXPANDED_AT_ONCE : found.size() == 1 ? 1 : 0;
        for (int i = 0; i < found.size() && left > 0; i++) {
            TreeItem schema = ready(tree.getItem(i), i);
            schema.setExpanded(true);
            left--;
            for (int j = 0; expand && j < found.get(i).children().size() && left > 0; j++, left--) {
                ready(schema.getItem(j), j).setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    /** An item that was not in sight yet has no children to expand until it is filled. */
    private TreeItem ready(TreeItem item, int index) {
        fill(item, index);
        return item;
    }
}
