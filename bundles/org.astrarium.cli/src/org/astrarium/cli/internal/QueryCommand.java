/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.adql.QueryHead;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.tap.Overflow;
import org.astrarium.data.tap.TapQuery;
import org.astrarium.data.tap.TapResult;
import org.astrarium.data.tap.TapService;
import org.astrarium.data.tap.TapUpload;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code astrarium query}: a table from an archive. */
@Command(name = "query", description = {"Fetches a table from an archive through the Table Access Protocol.",
        "Within the folder data/ of a data set project, dataset.yaml says afterwards where it came from."})
final class QueryCommand implements Callable<Integer> {
    private static final long LONGEST_QUERY = 10_000_000;

    @Option(names = "--service", paramLabel = "URL",
            description = {"base address of the service, or gaia, ari, aip or vizier;",
                "else the one that the head of the query's file names"})
    private String service;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Query query;

    @Option(names = "--out", paramLabel = "TABLE", required = true,
            description = "the new file: .vot, .vot.gz, .xml, .fits, .csv, .ecsv or .parquet")
    private Path out;

    @Option(names = "--sync", description = "waits for the answer in one breath, without a job; for short queries")
    private boolean sync;

    @Option(names = "--maxrec", paramLabel = "N", description = "how many rows at the most; else what the service sets")
    private Long maxrec;

    @Option(names = "--allow-overflow", description = "keeps a result that the service cut off, with a warning")
    private boolean allowOverflow;

    private final Session session;

    QueryCommand(Session session) {
        this.session = session;
    }

    /** Where the query stands: picocli lets just one of the two be given. */
    static final class Query {
        @Option(names = "--adql", paramLabel = "TEXT", required = true, description = "the query")
        private String adql;

        @Option(names = "--adql-file", paramLabel = "F", required = true, description = "file with the query")
        private Path file;

        String text() {
            return file == null ? adql : read();
        }

        private String read() {
            try {
                if (Files.isDirectory(file) || Files.size(file) > LONGEST_QUERY) {
                    throw new InputException(Problem.inFile(file.toString(), "is not a file with a query", ""));
                }
                return Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            } catch (NoSuchFileException e) {
                throw new InputException(Problem.inFile(file.toString(), "no such file", ""), e);
            } catch (CharacterCodingException e) {
                throw new InputException(Problem.inFile(file.toString(), "is not a text in UTF-8", ""), e);
            } catch (IOException e) {
                throw new InputException(Problem.inFile(file.toString(), "cannot be read: " + e.getMessage(), ""), e);
            }
        }

        /** What the first comments of the file ask for; nothing where the query is typed. */
        QueryHead head(String text) {
            return QueryHead.of(file == null ? "" : text);
        }

        /** The project that the file lies in, or else its folder. */
        Path project() {
            Path folder = file == null ? Path.of("") : file.toAbsolutePath().getParent();
            for (Path above = folder; above != null; above = above.getParent()) {
                if (Files.isRegularFile(above.resolve(Dataset.FILE))) {
                    return above;
                }
            }
            return folder;
        }

        Problem placed(Problem problem) {
            return file == null ? Problem.atKey("--adql", problem.message(), problem.remedy())
                    : Problem.inFile(file.toString(), problem.message(), problem.remedy());
        }
    }

    @Override
    public Integer call() {
        try {
            return run();
        } catch (InputException e) {
            throw e.with(e.problems().stream().map(this::placed).toList());
        }
    }

    private Integer run() {
        if (maxrec != null && maxrec < 0) {
            throw new InputException(Problem.atKey("--maxrec", maxrec + " is no number of rows", "give 0 or more"));
        }
        String text = query.text();
        QueryHead head = query.head(text);
        TapService archive = TapService.of(service(head));
        TapQuery asked = TapQuery.of(text).limited(maxrec == null ? head.maxrec() : maxrec);
        Optional<DatasetFolder> project = DatasetFolder.holding(out);
        boolean atOnce = sync || head.isSync();
        TapResult result = fetch(archive, asked, head, atOnce);
        int rows = result.table().rowCount();
        project.ifPresent(folder -> folder.note(out, archive.url() + "\n" + asked.adql().strip(), Instant.now(), rows,
                result.overflow()));
        result.warnings().forEach(warning -> session.terminal().err().println("astrarium: warning: " + warning));
        session.out().println(out + ": " + rows + (rows == 1 ? " row" : " rows"));
        return Program.DONE;
    }

    private String service(QueryHead head) {
        return service != null ? service : head.service().orElseThrow(() -> new InputException(Problem.atKey(
                "--service", "is missing", "name a service, here or in the file: -- Service: https://...")));
    }

    private TapResult fetch(TapService archive, TapQuery asked, QueryHead head, boolean atOnce) {
        Overflow overflow = allowOverflow ? Overflow.ALLOWED : Overflow.REFUSED;
        try (ShownProgress progress = session.progress("query", false)) {
            TapQuery whole = asked;
            Map<String, Path> uploads = head.uploads(query.project(), path -> Optional.empty());
            for (Map.Entry<String, Path> upload : uploads.entrySet()) {
                whole = whole.with(new TapUpload(upload.getKey(), TableFiles.read(upload.getValue(), progress)));
            }
            return atOnce ? archive.runSync(whole, out, overflow, progress)
                    : archive.run(whole, out, overflow, progress);
        }
    }

    /** The program knows keys, the user options and files. */
    private Problem placed(Problem problem) {
        if (problem.key().equals(TapQuery.KEY)) {
            return query.placed(problem);
        }
        if (problem.file().isEmpty() && QueryHead.KEYS.contains(problem.key()) && query.file != null) {
            return problem.in(query.file.toString(), problem.line());
        }
        return problem.key().equals("service") ? Problem.atKey("--service", problem.message(), problem.remedy())
                : problem;
    }
}
