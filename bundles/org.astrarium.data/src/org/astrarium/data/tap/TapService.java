/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.files.WholeFile;

/**
 * A TAP service. Every method asks the service and throws, beside what it says, {@link InputException} where the
 * address or the query is at fault, {@link AnalysisException} for what else goes wrong there, and
 * {@link Progress.CancelledException}, within a tenth of a second, where that is wanted.
 */
public final class TapService {
    private static final long LARGEST_TABLESET = 1L << 29;

    private final URI base;
    private final Http http;

    private TapService(URI base, Http http) {
        this.base = base;
        this.http = http;
    }

    /**
     * A service.
     *
     * @param nameOrUrl the name of a {@link TapPreset}, or the service's base address
     * @throws InputException if it is neither
     */
    public static TapService of(String nameOrUrl) {
        return of(nameOrUrl, Patience.USUAL);
    }

    /** The same with another patience. */
    public static TapService of(String nameOrUrl, Patience patience) {
        return new TapService(ServiceAddress.base(nameOrUrl), new Http(Objects.requireNonNull(patience, "patience")));
    }

    /** Its base address. */
    public URI url() {
        return base;
    }

    /** Makes a job of a query. It does not run before {@link TapJob#run}, so that its address can be kept first. */
    public TapJob submit(TapQuery query, Progress progress) {
        URI uri = inner("/async");
        try (Form form = Form.of(query, progress)) {
            Answer answer = http.post(Call.post(uri, form, http.patience().silence()), progress);
            if (answer.isRedirect()) {
                return new TapJob(http, answer.target());
            }
            throw noJob(answer);
        } catch (IOException e) {
            throw ServiceProblem.of(uri, e);
        }
    }

    private static ProblemException noJob(Answer answer) {
        if (!answer.isDone()) {
            return ServiceProblem.of(answer);
        }
        String message = ServiceMessage.of(answer.body());
        return QueryStatus.of(new java.io.ByteArrayInputStream(answer.body())).isError()
                ? ServiceProblem.queryFailed(answer.uri(), message)
                : ServiceProblem.noService(answer.uri(), "it does not answer with a job"
                        + (message.isEmpty() ? "" : " but: " + message));
    }

    /**
     * Runs a query as a job, from the first word to the last: submits it, waits, fetches the result and deletes the
     * job. Where that is cancelled, the job is aborted and deleted; where the way to the service breaks, it is left,
     * and its address is in the exception.
     *
     * @param file     where the result goes; its name asks for a format
     * @param overflow what to do where the service cuts the result off
     * @throws InputException    also if the file cannot be written
     * @throws AnalysisException also if the result is cut off and that is not allowed
     */
    public TapResult run(TapQuery query, Path file, Overflow overflow, Progress progress) {
        ResultFile.checkName(file);
        progress.report(0, "submitting");
        TapJob job = submit(query, progress.part(0, 0.05));
        try {
            progress.report(0.05, "job " + job.url());
            job.run(progress);
            job.await(progress.part(0.05, 0.5));
            TapResult result = job.fetch(file, query.maxrec(), overflow, progress.part(0.5, 1));
            quietly(job::delete);
            return result;
        } catch (Progress.CancelledException e) {
            quietly(job::abort);
            quietly(job::delete);
            throw e;
        } catch (ProblemException e) {
            if (!(e.getCause() instanceof IOException)) { // where the way there broke, the job may yet be of use
                quietly(job::delete);
            }
            throw e;
        }
    }

    /** What is done for tidiness must not hide what came before. */
    private static void quietly(Runnable tidying) {
        try {
            tidying.run();
        } catch (ProblemException e) {
            return; // the service forgets jobs by itself, some days later
        }
    }

    /**
     * Runs a query synchronously, for short ones: the answer is the result. Parameters and exceptions are those of
     * {@link #run}.
     */
    public TapResult runSync(TapQuery query, Path file, Overflow overflow, Progress progress) {
        URI uri = inner("/sync");
        ResultFile result = new ResultFile(uri, file, overflow);
        progress.report(0, "asking");
        try (Form form = Form.of(query, progress)) {
            return result.save(target -> http.follow(Call.post(uri, form, http.patience().query()), target, progress),
                    query.maxrec(), progress);
        } catch (IOException e) {
            throw ServiceProblem.of(uri, e);
        }
    }

    /** The schemas, tables and columns it has, as it tells them (VOSI tables). Large services have many megabytes. */
    public TableSet tables(Progress progress) {
        try {
            Path file = Files.createTempFile("astrarium-tables-", ".xml");
            try {
                return tables(file, progress);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw ServiceProblem.of(inner("/tables"), e);
        }
    }

    /**
     * The same, and keeps the service's document, for {@link TableSet#read}.
     *
     * @param file which is written whole or not at all
     */
    public TableSet tables(Path file, Progress progress) {
        URI uri = inner("/tables");
        TableSet[] read = new TableSet[1];
        try {
            WholeFile.write(file, beside -> {
                Target target = new Target.File(beside, LARGEST_TABLESET);
                done(http.get(uri, target, progress));
                read[0] = TableSetReader.read(beside, progress);
            });
            return read[0];
        } catch (IOException e) {
            throw ServiceProblem.of(uri, e);
        }
    }

    /**
     * A table with its columns, for a service that tells them only table by table.
     *
     * @param name of the table, as {@link #tables} gives it
     */
    public Optional<TableSet.TableEntry> table(String name, Progress progress) {
        URI uri = inner("/tables/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        try {
            Path file = Files.createTempFile("astrarium-table-", ".xml");
            try {
                done(http.get(uri, new Target.File(file, LARGEST_TABLESET), progress));
                return TableSetReader.read(file, progress).tables().findFirst();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw ServiceProblem.of(uri, e);
        }
    }

    /** What it can do (VOSI capabilities with TAPRegExt). */
    public Capabilities capabilities(Progress progress) {
        URI uri = inner("/capabilities");
        try {
            return CapabilitiesReader.read(done(http.get(uri, new Target.Memory(1 << 24), progress)).body());
        } catch (IOException e) {
            throw ServiceProblem.of(uri, e);
        }
    }

    /** Whether it is at work (VOSI availability). */
    public Availability availability(Progress progress) {
        URI uri = inner("/availability");
        try {
            return Availability.read(done(http.get(uri, Target.Memory.DOCUMENT, progress)).body());
        } catch (IOException e) {
            throw ServiceProblem.of(uri, e);
        }
    }

    private static Answer done(Answer answer) {
        if (!answer.isDone()) {
            throw ServiceProblem.of(answer);
        }
        return answer;
    }

    private URI inner(String more) {
        return URI.create(base + more);
    }
}
