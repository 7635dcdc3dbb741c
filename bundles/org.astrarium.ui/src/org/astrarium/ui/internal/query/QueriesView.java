/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.astrarium.data.tap.TapPreset;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.ArchiveQuery;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** The queries of this workspace with their phases, and what can be done with them. */
public final class QueriesView extends ViewPart {
    /** The view's identifier. */
    public static final String ID = "org.astrarium.ui.queries";

    private static final int TICK_MS = 1000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Composite nothing;
    private TableViewer viewer;
    private Runnable end;
    private boolean ticking;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        area.setLayout(stack);
        nothing = new Composite(area, SWT.NONE);
        new EmptyState(nothing, "No query yet", "Query in the toolbar opens one.");
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Look.named(viewer.getTable(), "queries.table");
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("Query", 170, SWT.LEFT, query -> query.request().name());
        column("Service", 190, SWT.LEFT, QueriesView::service);
        column("Phase", 90, SWT.LEFT, query -> query.state().label());
        column("Rows", 80, SWT.RIGHT, query -> query.rows() < 0 ? "" : RunStatus.rows(query.rows()));
        column("Started", 130, SWT.LEFT, query -> TIME.format(query.started().atZone(ZoneId.systemDefault())));
        column("Took", 60, SWT.RIGHT, RunStatus::took);
        column("Result", 460, SWT.LEFT, QueriesView::outcome);
        viewer.addDoubleClickListener(event -> selected().findFirst().ifPresent(this::open));
        fillMenus();
        getSite().setSelectionProvider(viewer);
        Display display = area.getDisplay();
        end = ArchiveQueries.get().onChange(id -> display.asyncExec(this::refresh));
        refresh();
    }

    private void column(String title, int width, int style, Function<ArchiveQuery, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ArchiveQuery) element);
            }

            @Override
            public String getToolTipText(Object element) {
                ArchiveQuery query = (ArchiveQuery) element;
                return query.request().adql().strip() + (query.message().isEmpty() ? "" : "\n\n" + query.message())
                        + (query.job().isEmpty() ? "" : "\n\n" + query.job());
            }
        });
    }

    private static String service(ArchiveQuery query) {
        String url = query.request().service();
        return TapPreset.ALL.stream().filter(preset -> preset.url().toString().equals(url)).map(TapPreset::title)
                .findFirst().orElseGet(() -> URI.create(url).getAuthority());
    }

    private static String outcome(ArchiveQuery query) {
        String file = query.file().isEmpty() ? "" : query.file().substring(1);
        return switch (query.state()) {
            case DONE -> (query.overflow() ? "cut off, there are more rows: " : "") + file
                    + (query.message().isEmpty() ? "" : " (" + query.message() + ")");
            case FAILED -> query.message();
            default -> file;
        };
    }

    private void refresh() {
        if (area.isDisposed()) {
            return;
        }
        List<ArchiveQuery> queries = ArchiveQueries.get().list();
        List<String> kept = selected().map(ArchiveQuery::id).toList();
        viewer.setInput(queries);
        viewer.setSelection(new StructuredSelection(
                queries.stream().filter(query -> kept.contains(query.id())).toList()));
        stack.topControl = queries.isEmpty() ? nothing : viewer.getTable();
        area.layout();
        if (!ticking && queries.stream().anyMatch(query -> !query.state().isEnd())) {
            ticking = true;
            area.getDisplay().timerExec(TICK_MS, () -> {
                ticking = false;
                refresh();
            });
        }
    }

    @SuppressWarnings("unchecked")
    private Stream<ArchiveQuery> selected() {
        return viewer.getStructuredSelection().toList().stream().map(ArchiveQuery.class::cast);
    }

    private void fillMenus() {
        ArchiveQueries queries = ArchiveQueries.get();
        Action open = action("Open Result", Icons.TABLE.descriptor(), query -> !query.file().isEmpty(), this::open);
        Action source = action("Open Query", Icons.QUERY.descriptor(), query -> file(query.request().source())
                .isPresent(), query -> file(query.request().source())
                        .ifPresent(file -> QueryFiles.open(file, getSite().getPage())));
        Action again = action("Fetch Again", Icons.RUN.descriptor(), query -> query.state().isEnd(),
                query -> queries.fetchAgain(query.id()));
        Action abort = action("Abort", Icons.CANCEL.descriptor(), query -> !query.state().isEnd(),
                query -> queries.abort(query.id()));
        Action delete = action("Delete", Icons.REMOVE.descriptor(), query -> true,
                query -> queries.delete(query.id()));
        delete.setToolTipText("Takes the query off the list and lets the service forget it; the result's file stays");
        Action copy = action("Copy Address of the Job", null, query -> !query.job().isEmpty(), this::copy);
        List<Action> all = List.of(open, source, again, abort, delete, copy);
        MenuManager menu = new MenuManager();
        all.forEach(menu::add);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        all.stream().filter(action -> action != copy)
                .forEach(getViewSite().getActionBars().getToolBarManager()::add);
        getViewSite().getActionBars().setGlobalActionHandler(
                ActionFactory.DELETE.getId(), delete);
    }

    private Action action(String text, ImageDescriptor image, Predicate<ArchiveQuery> possible,
            Consumer<ArchiveQuery> work) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                selected().filter(possible).toList().forEach(work);
            }
        };
        action.setToolTipText(text);
        action.setEnabled(false);
        viewer.addSelectionChangedListener(event -> action.setEnabled(selected().anyMatch(possible)));
        return action;
    }

    private void open(ArchiveQuery query) {
        file(query.file()).ifPresent(file -> QueryFiles.open(file, getSite().getPage()));
    }

    private static Optional<IFile> file(String path) {
        return path.isEmpty() ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(path)))
                        .filter(IFile::exists);
    }

    private void copy(ArchiveQuery query) {
        Clipboard clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[] {query.job()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (end != null) {
            end.run();
        }
        super.dispose();
    }
}
