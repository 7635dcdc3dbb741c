/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.astrarium.data.adql.FaultPlace;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.ArchiveQuery;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

/** Follows the last run of a query's file, and says in its editor how it goes. */
final class RunStatus {
    private static final int TICK_MS = 500;

    private final QueryEditor editor;
    private final StatusRow row;
    private final QueryBar bar;
    private final Display display;
    private final Runnable end;
    private String followed = "";
    private boolean ticking;
    private boolean closed;

    RunStatus(QueryEditor editor, StatusRow row, QueryBar bar) {
        this.editor = editor;
        this.row = row;
        this.bar = bar;
        this.display = editor.getSite().getShell().getDisplay();
        this.end = ArchiveQueries.get().onChange(id -> display.asyncExec(() -> changed(id)));
        followNewest();
    }

    /** What an earlier session started is found again. */
    private void followNewest() {
        String source = editor.file().getFullPath().toString();
        ArchiveQueries.get().list().stream().filter(q -> q.request().source().equals(source)).findFirst()
                .ifPresent(this::follow);
    }

    void follow(ArchiveQuery query) {
        followed = query.id();
        show();
    }

    boolean isRunning() {
        return query().filter(q -> !q.state().isEnd()).isPresent();
    }

    void cancel() {
        query().ifPresent(q -> ArchiveQueries.get().abort(q.id()));
    }

    private Optional<ArchiveQuery> query() {
        return ArchiveQueries.get().query(followed);
    }

    private void changed(String id) {
        if (closed) {
            return;
        }
        if (followed.isEmpty()) {
            followNewest();
        } else if (id.equals(followed)) {
            show();
        }
    }

    private void show() {
        Optional<ArchiveQuery> query = query();
        bar.setRunning(isRunning());
        if (query.isEmpty()) {
            row.clear();
            return;
        }
        ArchiveQuery now = query.get();
        switch (now.state()) {
            case DONE -> done(now);
            case FAILED -> failed(now);
            case ABORTED -> row.fail("Stopped.", null, 0);
            default -> {
                row.run(now.state().label() + "   " + took(now));
                tick();
            }
        }
    }

    private void tick() {
        if (!ticking) {
            ticking = true;
            display.timerExec(TICK_MS, () -> {
                ticking = false;
                if (!closed) {
                    show();
                }
            });
        }
    }

    private void done(ArchiveQuery query) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(query.file()));
        row.done(summary(query) + " in " + query.file().substring(1), !query.message().isEmpty(),
                () -> QueryFiles.open(file, editor.getSite().getPage()));
    }

    private void failed(ArchiveQuery query) {
        boolean same = editor.text().equals(query.request().adql());
        Optional<FaultPlace> place = same ? FaultPlace.in(query.request().adql(), query.message()) : Optional.empty();
        place.ifPresent(p -> editor.mark(p, query.message()));
        row.fail(query.message(), () -> place.ifPresent(p -> editor.selectAndReveal(p.start(), p.end() - p.start())),
                place.map(p -> p.line(query.request().adql())).orElse(0));
    }

    /** What came of a query: its rows, and what is to be known of them. */
    static String summary(ArchiveQuery query) {
        String rows = rows(query.rows()) + (query.rows() == 1 ? " row" : " rows");
        if (query.overflow()) {
            return rows + ", cut off by the service: there are more. Ask for more under \"Rows at most\".  Kept";
        }
        return query.message().isEmpty() ? rows : rows + " (" + query.message() + ")";
    }

    /** Grouped by threes from five digits on. */
    static String rows(long count) {
        return count < 10_000 ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
    }

    /** How long it has run or did run: {@code 1:05}. */
    static String took(ArchiveQuery query) {
        Instant until = query.ended() == null ? Instant.now() : query.ended();
        long seconds = Math.max(0, Duration.between(query.started(), until).toSeconds());
        return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    void close() {
        closed = true;
        end.run();
    }
}
