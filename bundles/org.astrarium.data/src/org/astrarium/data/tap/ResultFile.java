/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Table;
import org.astrarium.data.files.WholeFile;
import org.astrarium.data.io.TableFiles;

/**
 * Takes a service's VOTable to a file: fetched beside its place, looked through for errors and overflow, read, and
 * moved in when all is well. A name that ends in .vot or .vot.gz gets the service's own document, another one the table
 * in its format.
 */
final class ResultFile {
    private final URI service;
    private final Path file;
    private final Overflow overflow;

    /** What asks the service. */
    @FunctionalInterface
    interface Fetching {
        Answer fetch(Target target) throws IOException;
    }

    /**
     * @throws InputException if no table can be written under that name
     */
    ResultFile(URI service, Path file, Overflow overflow) {
        checkName(file);
        this.service = service;
        this.file = file.toAbsolutePath();
        this.overflow = overflow;
    }

    static void checkName(Path file) {
        TableFiles.checkWritable(file);
        if (Files.isDirectory(file)) {
            throw new InputException(Problem.inFile(file.toString(), "is a folder", "name a file in it"));
        }
    }

    /** The limit is the one asked for, -1 if none was. */
    TapResult save(Fetching fetching, long limit, Progress progress) {
        try {
            Path folder = place();
            Path raw = Files.createTempFile(folder, "." + file.getFileName() + ".", ".vot.part");
            try {
                return save(raw, fetching, limit, progress);
            } finally {
                Files.deleteIfExists(raw);
            }
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "cannot be written: " + e.getMessage(),
                    "choose another place, or make room"), e);
        }
    }

    private Path place() throws IOException {
        return Files.createDirectories(file.getParent());
    }

    private TapResult save(Path raw, Fetching fetching, long limit, Progress progress) throws IOException {
        progress.report(0, "fetching");
        fetch(raw, fetching);
        progress.report(0.4, "checking");
        QueryStatus status = QueryStatus.of(raw, progress);
        check(raw, status);
        List<String> odd = new ArrayList<>();
        Table table = read(raw, progress.part(0.5, 0.9), odd);
        List<String> warnings = new ArrayList<>();
        if (status.overflow()) {
            String cut = "the service cut the result off at " + table.rowCount() + " rows";
            if (overflow == Overflow.REFUSED) {
                throw ServiceProblem.failed(service, cut,
                        "ask for more with --maxrec, or allow it with --allow-overflow", null);
            }
            warnings.add(cut);
        } else if (limit > 0 && table.rowCount() >= limit) {
            warnings.add("the result has just as many rows as were asked for; there may be more");
        }
        warnings.addAll(odd);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        progress.report(0.9, "writing");
        if (name.endsWith(".vot") || name.endsWith(".vot.gz")) {
            WholeFile.write(file, beside -> Packing.move(raw, beside, name.endsWith(".gz"), progress));
        } else {
            TableFiles.write(table, file, progress.part(0.9, 1));
            TableFiles.losses(table, file).forEach(loss -> warnings.add(loss.text()));
        }
        progress.report(1, "writing");
        return new TapResult(file, table, status.overflow(), warnings);
    }

    private void fetch(Path raw, Fetching fetching) throws IOException {
        Answer answer;
        Target target = Target.File.of(raw);
        try {
            answer = fetching.fetch(target);
        } catch (IOException e) {
            throw ServiceProblem.of(service, e);
        }
        if (!answer.isDone()) {
            throw ServiceProblem.of(answer);
        }
    }

    private void check(Path raw, QueryStatus status) throws IOException {
        if (status.isError()) {
            throw ServiceProblem.queryFailed(service, status.message());
        }
        if (!status.isVotable()) {
            byte[] start = Target.start(raw);
            if (start.length == 0) {
                throw ServiceProblem.failed(service, "its answer is empty", "try again later", null);
            }
            throw ServiceMessage.isPage(start)
                    ? ServiceProblem.noService(service, "it answers with a page: " + ServiceMessage.of(start))
                    : ServiceProblem.failed(service, "its answer is not a VOTable: " + ServiceMessage.of(start), "",
                            null);
        }
    }

    private Table read(Path raw, Progress progress, List<String> odd) {
        try {
            return TableFiles.read(raw, progress, odd::add);
        } catch (InputException e) {
            String remedy = e.problem().remedy();
            throw ServiceProblem.failed(service, "its answer " + e.problem().message(),
                    remedy.equals("get the file again") ? "run the query again" : remedy, e);
        }
    }
}
