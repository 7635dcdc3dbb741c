/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.match.Criterion;
import org.astrarium.data.match.CrossMatch;
import org.astrarium.data.match.Join;
import org.astrarium.data.match.Pick;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code astrarium match}: joins two tables. */
@Command(name = "match", description = {
    "Joins two tables row by row, by position on the sky or, with --id, by identifier.",
    "Columns of one name in both get _1 and _2; a match by position adds the separation in arcseconds.",
    "Within the folder data/ of a data set project, dataset.yaml says afterwards where the new table came from."})
final class MatchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "the first table")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "the second table")
    private Path second;

    @Option(names = "--out", paramLabel = "TABLE", required = true,
            description = "the new file: .vot, .vot.gz, .xml, .fits, .csv or .ecsv")
    private Path out;

    @Option(names = "--radius", paramLabel = "ARCSEC",
            description = "largest separation in arcseconds, 1 if not given")
    private Double radius;

    @Option(names = "--id", paramLabel = "A=B",
            description = "columns of identifiers, one name where both have the same")
    private String id;

    @Option(names = "--ra", paramLabel = "A=B",
            description = "columns of right ascensions, else by their UCDs and names")
    private String ra = "";

    @Option(names = "--dec", paramLabel = "A=B", description = "columns of declinations")
    private String dec = "";

    @Option(names = "--epochs", paramLabel = "A=B", description = {
        "epochs of the positions in years, such as 2016=2000:",
        "A's positions are moved to B's epoch by A's proper motions pmra and pmdec, or where A has none B's by B's"})
    private String epochs;

    @ArgGroup(exclusive = true)
    private Which which = new Which();

    @Option(names = "--join", paramLabel = "ROWS", description = {
        "matched (if not given): the pairs;", "all: those, and the rows of A without a match;",
        "unmatched: only the rows of A without one"})
    private String join = "matched";

    private final Session session;

    /** Which pairs: picocli lets just one of the three be given. */
    static final class Which {
        @Option(names = "--best", description = "the nearest row of B for each row of A, which is usual")
        private boolean best;

        @Option(names = "--all", description = "every row of B for each row of A")
        private boolean all;

        @Option(names = "--symmetric", description = "pairs that are each other's nearest")
        private boolean symmetric;

        Pick pick() {
            return all ? Pick.ALL : symmetric ? Pick.SYMMETRIC : Pick.BEST;
        }
    }

    MatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ConvertCommand.checkOut(out, List.of(first, second));
        CrossMatch match = new CrossMatch(criterion(), which.pick(), joined());
        Optional<DatasetFolder> project = DatasetFolder.holding(out);
        List<String> firstOdd = new ArrayList<>();
        List<String> secondOdd = new ArrayList<>();
        CrossMatch.Outcome outcome;
        int rows;
        try (ShownProgress progress = session.progress("match", !session.terminal().live())) {
            Table one = TableFiles.read(first, progress.part(0, 0.3), firstOdd::add);
            boolean same = Files.exists(second) && Files.isSameFile(first, second);
            Table other = same ? one : TableFiles.read(second, progress.part(0.3, 0.6), secondOdd::add);
            rows = one.rowCount();
            outcome = match.run(one, other, progress.part(0.6, 0.8));
            TableFiles.write(outcome.table(), out, progress.part(0.8, 1));
        }
        firstOdd.forEach(warning -> session.warn(first, warning));
        secondOdd.forEach(warning -> session.warn(second, warning));
        TableFiles.losses(outcome.table(), out).forEach(loss -> session.warn(out, loss.text()));
        project.ifPresent(folder -> folder.note(out, match.description(folder.name(first), folder.name(second)),
                Instant.now(), outcome.table().rowCount(), false));
        int count = outcome.table().rowCount();
        session.out().println(out + ": " + count + (count == 1 ? " row" : " rows") + ", " + outcome.matched() + " of "
                + rows + " rows of " + first + " matched");
        return Program.DONE;
    }

    private Criterion criterion() {
        if (id == null) {
            String[] right = two("--ra", ra);
            String[] up = two("--dec", dec);
            String[] years = epochs == null ? null : two("--epochs", epochs);
            return new Criterion.BySky(new Criterion.Place(right[0], up[0], year(years, 0)),
                    new Criterion.Place(right[1], up[1], year(years, 1)), radius == null ? 1 : radius);
        }
        if (radius != null || epochs != null || !ra.isEmpty() || !dec.isEmpty()) {
            throw new InputException(Problem.atKey("--id", "matches by identifier, not by position",
                    "leave out --radius, --ra, --dec and --epochs, or --id"));
        }
        String[] names = two("--id", id);
        return new Criterion.ById(names[0], names[1]);
    }

    private static String[] two(String option, String text) {
        int at = text.indexOf('=');
        String[] parts = at < 0 ? new String[] {text, text}
                : new String[] {text.substring(0, at), text.substring(at + 1)};
        if (!text.isEmpty() && (parts[0].isBlank() || parts[1].isBlank())) {
            throw new InputException(Problem.atKey(option, "\"" + text + "\" does not name two columns",
                    "one of A and one of B: " + option + " NAME=NAME"));
        }
        return parts;
    }

    private static double year(String[] years, int which) {
        if (years == null) {
            return Double.NaN;
        }
        try {
            double year = Double.parseDouble(years[which]);
            if (year >= 1500 && year <= 2500) {
                return year;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InputException(Problem.atKey("--epochs", "\"" + years[which] + "\" is no year from 1500 to 2500",
                "two years, of A and of B: --epochs 2016=2000"));
    }

    private Join joined() {
        return switch (join.toLowerCase(Locale.ROOT)) {
            case "matched" -> Join.MATCHED;
            case "all" -> Join.ALL_OF_FIRST;
            case "unmatched" -> Join.UNMATCHED;
            default -> throw new InputException(Problem.atKey("--join", "\"" + join + "\" is no kind of join",
                    "one of matched, all, unmatched"));
        };
    }
}
