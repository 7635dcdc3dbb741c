/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

import java.time.Instant;
import java.util.Objects;

/**
 * A query as it is at a moment.
 *
 * @param id       its name in the list
 * @param request  what is asked
 * @param state    how far it is
 * @param job      address of its job at the service; empty before it is submitted, and if it is synchronous
 * @param started  when it was started
 * @param ended    when it ended; null while it goes on
 * @param rows     rows of the result; -1 while there is none
 * @param overflow true if the service cut the result off
 * @param file     the result, a path of the workspace; empty while there is none
 * @param message  why it failed, or what is to be known of the result; empty if nothing
 */
public record ArchiveQuery(String id, QueryRequest request, QueryState state, String job, Instant started,
        Instant ended, long rows, boolean overflow, String file, String message) {
    /** Checks that no part is null but the end. */
    public ArchiveQuery {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }

    /** A query that is about to start. */
    public static ArchiveQuery starting(String id, QueryRequest request, Instant now) {
        return new ArchiveQuery(id, request, QueryState.SUBMITTING, "", now, null, -1, false, "", "");
    }

    /** The same in another state, which is no end. */
    public ArchiveQuery in(QueryState next) {
        return new ArchiveQuery(id, request, next, job, started, null, rows, overflow, file, "");
    }

    /** The same with its job's address. */
    public ArchiveQuery at(String address) {
        return new ArchiveQuery(id, request, state, address, started, ended, rows, overflow, file, message);
    }

    /** The same with its result. */
    public ArchiveQuery done(long resultRows, boolean cut, String result, String told, Instant now) {
        return new ArchiveQuery(id, request, QueryState.DONE, job, started, now, resultRows, cut, result, told);
    }

    /** The same after it failed or was aborted. An earlier result stays known. */
    public ArchiveQuery ended(QueryState end, String why, Instant now) {
        return new ArchiveQuery(id, request, end, job, started, now, rows, overflow, file, why);
    }
}
