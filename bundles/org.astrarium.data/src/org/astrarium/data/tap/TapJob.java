/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;

/**
 * A job at a service. Its address is all there is to it: kept, it finds the job again after a restart. Every method
 * asks the service and throws, beside what it says, {@link InputException} or {@link AnalysisException} for what goes
 * wrong there, and {@link Progress.CancelledException}, within a tenth of a second, where that is wanted.
 */
public final class TapJob {
    private static final int BLOCK_SECONDS = 30;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Http http;
    private final URI url;

    TapJob(Http http, URI url) {
        this.http = http;
        this.url = Objects.requireNonNull(url, "url");
    }

    /**
     * A job that was submitted earlier, by this or another program.
     *
     * @throws InputException if that is no address on the web
     */
    public static TapJob resume(URI url) {
        return resume(url, Patience.USUAL);
    }

    /** The same with another patience. */
    public static TapJob resume(URI url, Patience patience) {
        ServiceAddress.check(url.toString());
        return new TapJob(new Http(patience), url);
    }

    /** Its address. */
    public URI url() {
        return url;
    }

    /** Asks for its status. */
    public JobStatus status(Progress progress) {
        return status("", Duration.ZERO, progress);
    }

    /** Lets the service start it. One that has started already goes on. */
    public void run(Progress progress) {
        try (Form form = Form.of("PHASE", "RUN")) {
            Answer answer;
            try {
                answer = http.post(Call.post(inner("/phase"), form, http.patience().silence()), progress);
            } catch (IOException e) {
                if (status(progress).phase() != JobPhase.PENDING) {
                    return; // it was heard before the connection broke
                }
                throw e;
            }
            if (!answer.isRedirect()) {
                done(answer);
            }
        } catch (IOException e) {
            throw ServiceProblem.of(url, e);
        }
    }

    /**
     * Waits until it is completed: in one long question where the service can do that, else with questions that become
     * rarer. A cancel ends the waiting; the job goes on.
     *
     * @return its last status
     * @throws InputException    if the query is at fault
     * @throws AnalysisException if it failed or was aborted
     */
    public JobStatus await(Progress progress) {
        JobStatus status = status(progress);
        int alike = 0;
        while (!status.phase().isEnd()) {
            progress.report(0, status.phase().shown());
            JobStatus next = next(status, http.patience().pause(alike), progress);
            alike = next.phase() == status.phase() ? alike + 1 : 0;
            status = next;
        }
        return ended(status, progress);
    }

    /** A later status. A service that says it can wait for a change and does not is asked no more often than others. */
    private JobStatus next(JobStatus status, Duration pause, Progress progress) {
        boolean moves = status.phase() == JobPhase.QUEUED || status.phase() == JobPhase.EXECUTING;
        if (!status.blocks() || !moves) {
            Http.pause(pause, progress);
            return status(progress);
        }
        long before = System.nanoTime();
        JobStatus next = status("?PHASE=" + status.phase() + "&WAIT=" + BLOCK_SECONDS,
                Duration.ofSeconds(BLOCK_SECONDS), progress);
        Duration left = pause.minusNanos(System.nanoTime() - before);
        if (next.phase() == status.phase() && !left.isNegative()) {
            Http.pause(left, progress);
        }
        return next;
    }

    private JobStatus ended(JobStatus status, Progress progress) {
        return switch (status.phase()) {
            case COMPLETED -> status;
            case ERROR -> throw ServiceProblem.queryFailed(url, reason(status, progress));
            case ARCHIVED -> throw ServiceProblem.failed(url, "the service no longer keeps the result",
                    "run the query again", null);
            default -> throw ServiceProblem.failed(url, "the job was aborted"
                    + (status.message().isEmpty() ? "" : ": " + status.message()), "run the query again", null);
        };
    }

    /** The job's document has a summary of the error; where that is empty, the error itself is asked for. */
    private String reason(JobStatus status, Progress progress) {
        if (!status.message().isEmpty()) {
            return status.message();
        }
        try {
            Answer answer = http.get(inner("/error"), Target.Memory.DOCUMENT, progress);
            return answer.isDone() ? ServiceMessage.of(answer.body()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Fetches the result of a completed job into a file, straight to disk, and reads it. The file is replaced when all
     * is well, and not before.
     *
     * @param file     where to; its name asks for a format, as in {@link org.astrarium.data.io.TableFiles#write}
     * @param overflow what to do where the service has cut it off
     * @throws InputException    if the file cannot be written
     * @throws AnalysisException if the answer is broken, or cut off and that is not allowed
     */
    public TapResult fetch(Path file, Overflow overflow, Progress progress) {
        return fetch(file, -1, overflow, progress);
    }

    /**
     * The same for a query that asked for so many rows at the most: as many as that are warned of.
     *
     * @param limit the rows asked for, -1 if nothing was said
     */
    public TapResult fetch(Path file, long limit, Overflow overflow, Progress progress) {
        return new ResultFile(url, file, overflow)
                .save(target -> done(http.get(inner("/results/result"), target, progress)), limit, progress);
    }

    /** Stops it; one that has ended stays as it is. Not to be cancelled: it gives up after five seconds. */
    public void abort() {
        try (Form form = Form.of("PHASE", "ABORT")) {
            last(Call.post(inner("/phase"), form, LAST_WORDS));
        } catch (IOException e) {
            throw ServiceProblem.of(url, e);
        }
    }

    /** Lets the service forget it and its result. Not to be cancelled: it gives up after five seconds. */
    public void delete() {
        try (Form form = Form.of("ACTION", "DELETE")) {
            Answer answer = last(Call.delete(url, LAST_WORDS));
            if (answer.status() == 405 || answer.status() == 501) {
                last(Call.post(url, form, LAST_WORDS)); // the other way that UWS knows, section 2.2.3.2
            }
        } catch (IOException e) {
            throw ServiceProblem.of(url, e);
        }
    }

    private Answer last(Call call) throws IOException {
        Answer answer = http.post(call, Progress.NONE);
        if (answer.status() >= 400 && answer.status() != 405 && answer.status() != 501 && answer.status() != 404) {
            throw ServiceProblem.of(answer);
        }
        return answer;
    }

    private JobStatus status(String query, Duration blocked, Progress progress) {
        try {
            Answer answer = http.get(inner(query), http.patience().silence().plus(blocked), Target.Memory.DOCUMENT,
                    progress);
            return JobStatus.read(done(answer).body());
        } catch (IOException e) {
            throw ServiceProblem.of(url, e);
        }
    }

    private Answer done(Answer answer) {
        if (answer.status() == 404 || answer.status() == 410) {
            throw ServiceProblem.failed(url, "there is no such job, or no result of it", "run the query again", null);
        }
        if (!answer.isDone()) {
            throw ServiceProblem.of(answer);
        }
        return answer;
    }

    private URI inner(String more) {
        String base = url.toString().replaceAll("/+$", "");
        return URI.create(base + more);
    }
}
