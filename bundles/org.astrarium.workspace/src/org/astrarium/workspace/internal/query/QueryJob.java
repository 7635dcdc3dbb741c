/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal.query;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.tap.JobPhase;
import org.astrarium.data.tap.Overflow;
import org.astrarium.data.tap.TapJob;
import org.astrarium.data.tap.TapQuery;
import org.astrarium.data.tap.TapResult;
import org.astrarium.data.tap.TapService;
import org.astrarium.data.tap.TapUpload;
import org.astrarium.workspace.query.ArchiveQuery;
import org.astrarium.workspace.query.QueryRequest;
import org.astrarium.workspace.query.QueryState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;

/** A query on its way: to the service, there, and back. Begins where an earlier session left off. */
final class QueryJob extends Job {
    private final String id;
    private final LiveQueries queries;
    private final List<String> warnings = new ArrayList<>();

    QueryJob(String id, LiveQueries queries) {
        super("Query " + queries.query(id).map(q -> q.request().name()).orElse(""));
        this.id = id;
        this.queries = queries;
        setPriority(LONG);
    }

    String id() {
        return id;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == QueryJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Watch watch = new Watch(monitor);
        try {
            ArchiveQuery query = queries.query(id).orElseThrow(Progress.CancelledException::new);
            if (query.request().sync()) {
                askAndWait(query, watch);
            } else {
                follow(query, watch);
            }
            return Status.OK_STATUS;
        } catch (Progress.CancelledException e) {
            if (!isLeaving()) {
                queries.query(id).ifPresent(this::stopThere);
                queries.change(id, q -> q.ended(QueryState.ABORTED, "", Instant.now()));
            }
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            fail(words(e.problems().get(0)));
        } catch (CoreException e) {
            fail(e.getStatus().getMessage());
        } finally {
            queries.ended(this);
        }
        return Status.OK_STATUS; // told in the list: a failed job would open a dialog
    }

    private void fail(String why) {
        queries.change(id, q -> q.ended(QueryState.FAILED, why, Instant.now()));
    }

    private static String words(Problem problem) {
        boolean placed = !problem.file().isEmpty() && !problem.key().equals(TapQuery.KEY);
        return placed ? problem.file() + ": " + problem.text() : problem.text();
    }

    /** The workbench cancels every job as it closes. */
    private boolean isLeaving() {
        Bundle system = Platform.getBundle("org.eclipse.osgi");
        return queries.isLeaving() || system == null || system.getState() == Bundle.STOPPING;
    }

    private void askAndWait(ArchiveQuery query, Watch watch) throws CoreException {
        QueryRequest request = query.request();
        queries.change(id, q -> q.in(QueryState.EXECUTING));
        ResultPlace place = ResultPlace.of(query, queries.fetched());
        TapResult result = TapService.of(request.service()).runSync(asked(request, watch), place.file(),
                Overflow.ALLOWED, watch);
        keep(place, result, watch);
    }

    private void follow(ArchiveQuery query, Watch watch) throws CoreException {
        QueryRequest request = query.request();
        TapJob job = query.job().isEmpty() ? submit(request, watch) : TapJob.resume(URI.create(query.job()));
        if (job.status(watch).phase() == JobPhase.PENDING) {
            job.run(watch);
        }
        job.await(watch.phases());
        queries.change(id, q -> q.in(QueryState.FETCHING));
        ResultPlace place = ResultPlace.of(query, queries.fetched());
        keep(place, job.fetch(place.file(), request.maxrec(), Overflow.ALLOWED, watch), watch);
    }

    /** Its address is kept before it starts, so that it can be found again whatever happens then. */
    private TapJob submit(QueryRequest request, Watch watch) {
        TapJob job = TapService.of(request.service()).submit(asked(request, watch), watch);
        queries.change(id, q -> q.at(job.url().toString()).in(QueryState.QUEUED));
        return job;
    }

    private TapQuery asked(QueryRequest request, Progress progress) {
        TapQuery query = TapQuery.of(request.adql()).limited(request.maxrec());
        for (Map.Entry<String, Path> upload : request.uploads().entrySet()) {
            query = query.with(new TapUpload(upload.getKey(), TableFiles.read(upload.getValue(), progress,
                    warning -> warnings.add("in the table that went along as " + upload.getKey() + ", " + warning))));
        }
        return query;
    }

    private void keep(ResultPlace place, TapResult result, Watch watch) throws CoreException {
        String file = place.keep(result, watch.monitor);
        warnings.addAll(result.warnings());
        queries.change(id, q -> q.done(result.table().rowCount(), result.overflow(), file, String.join("; ", warnings),
                Instant.now()));
    }

    private void stopThere(ArchiveQuery query) {
        if (!query.job().isEmpty()) {
            try {
                TapJob.resume(URI.create(query.job())).abort();
            } catch (ProblemException e) {
                return; // it ends by itself, at its service's limit of time
            }
        }
    }

    /** The monitor, with the phases of the job at the service as states of the query. */
    private final class Watch implements Progress {
        private final IProgressMonitor monitor;
        private String last = "";

        Watch(IProgressMonitor monitor) {
            this.monitor = monitor;
            monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        }

        @Override
        public void report(double fraction, String phase) {
            if (!phase.equals(last)) {
                last = phase;
                monitor.subTask(phase);
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        Progress phases() {
            Watch watch = this;
            return new Progress() {
                @Override
                public void report(double fraction, String phase) {
                    watch.report(fraction, phase);
                    boolean runs = phase.equals(JobPhase.EXECUTING.shown());
                    queries.change(id, q -> q.in(runs ? QueryState.EXECUTING : QueryState.QUEUED));
                }

                @Override
                public boolean isCancelled() {
                    return watch.isCancelled();
                }
            };
        }
    }
}
