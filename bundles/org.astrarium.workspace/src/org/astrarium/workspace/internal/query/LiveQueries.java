/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal.query;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.tap.TapJob;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.ArchiveQuery;
import org.astrarium.workspace.query.QueryRequest;
import org.astrarium.workspace.query.QueryState;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Holds the queries, runs each in a job of its own, and keeps them on disk at every change. */
public final class LiveQueries implements ArchiveQueries {
    private final QueryStore store;
    private final Path fetched;
    private final Map<String, ArchiveQuery> queries = new LinkedHashMap<>();
    private final Map<String, QueryJob> running = new LinkedHashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean leaving;

    /** Queries that are kept in a folder. */
    public LiveQueries(Path folder) {
        store = new QueryStore(folder.resolve("queries"));
        fetched = folder.resolve("fetched");
    }

    /** Takes up, in the background, what an earlier session left. */
    public void start() {
        Job.createSystem("Find queries again", (ICoreRunnable) monitor -> takeUp()).schedule();
    }

    private void takeUp() {
        for (ArchiveQuery kept : store.read()) {
            synchronized (this) {
                if (queries.putIfAbsent(kept.id(), kept) != null) {
                    continue;
                }
            }
            if (!kept.state().isEnd()) {
                if (kept.job().isEmpty()) {
                    change(kept.id(), q -> q.ended(QueryState.FAILED,
                            "the program ended before the answer was here (run it again)", Instant.now()));
                } else {
                    run(kept.id());
                }
            }
            tell(kept.id());
        }
    }

    /** Ends the work here; at the services the jobs go on, and the next session finds them. */
    public void stop() {
        leaving = true;
        List<QueryJob> jobs;
        synchronized (this) {
            jobs = new ArrayList<>(running.values());
        }
        jobs.forEach(Job::cancel);
    }

    boolean isLeaving() {
        return leaving;
    }

    /** A folder for results that have no project yet. */
    Path fetched() {
        return fetched;
    }

    @Override
    public synchronized List<ArchiveQuery> list() {
        return queries.values().stream().sorted((a, b) -> b.started().compareTo(a.started())).toList();
    }

    @Override
    public synchronized Optional<ArchiveQuery> query(String id) {
        return Optional.ofNullable(queries.get(id));
    }

    @Override
    public ArchiveQuery start(QueryRequest request) {
        ArchiveQuery query = ArchiveQuery.starting(UUID.randomUUID().toString(), request, Instant.now());
        synchronized (this) {
            queries.put(query.id(), query);
        }
        run(query.id());
        tell(query.id());
        return query;
    }

    private synchronized void run(String id) {
        if (!leaving && !running.containsKey(id)) {
            QueryJob job = new QueryJob(id, this);
            running.put(id, job);
            job.schedule();
        }
    }

    @Override
    public void abort(String id) {
        QueryJob job;
        synchronized (this) {
            job = running.get(id);
        }
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void fetchAgain(String id) {
        query(id).filter(q -> q.state().isEnd()).ifPresent(q -> {
            change(id, now -> now.in(now.job().isEmpty() ? QueryState.SUBMITTING : QueryState.QUEUED));
            run(id);
        });
    }

    @Override
    public void delete(String id) {
        QueryJob job;
        ArchiveQuery old;
        synchronized (this) {
            job = running.get(id);
            old = queries.remove(id);
        }
        if (job != null) {
            job.cancel();
        }
        tell(id);
        if (old != null) {
            Job.createSystem("Forget a query", (ICoreRunnable) monitor -> forget(old)).schedule();
        }
    }

    private void forget(ArchiveQuery old) {
        store.delete(old.id());
        if (!old.job().isEmpty()) {
            try {
                TapJob.resume(URI.create(old.job())).delete();
            } catch (ProblemException e) {
                return; // the service forgets it by itself, some days later
            }
        }
    }

    @Override
    public Runnable onChange(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Puts a query into another state, on disk too; one that was deleted stays deleted. */
    void change(String id, UnaryOperator<ArchiveQuery> change) {
        synchronized (this) {
            ArchiveQuery old = queries.get(id);
            if (old == null) {
                return;
            }
            ArchiveQuery next = change.apply(old);
            if (next.equals(old)) {
                return;
            }
            queries.put(id, next);
            store.write(next);
        }
        tell(id);
    }

    synchronized void ended(QueryJob job) {
        running.remove(job.id(), job);
    }

    private void tell(String id) {
        listeners.forEach(listener -> listener.accept(id));
    }
}
