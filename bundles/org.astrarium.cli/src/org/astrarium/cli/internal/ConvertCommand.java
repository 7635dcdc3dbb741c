/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code astrarium convert}: from one table format to another. */
@Command(name = "convert", description = {
    "Writes a table in another format, by the ending of OUT's name.",
    "Units, UCDs and descriptions are kept as far as the format has a place for them; what it has no place for is told "
            + "on standard error. A file that is there is replaced once the new one is whole."})
final class ConvertCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN", description = "a table")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT",
            description =
                    "the new file: .vot, .xml (VOTable as text), .fits, .csv or .ecsv, with .gz behind it or not, "
                    + "or .parquet")
    private Path out;

    @Option(names = "--where", paramLabel = "EXPR",
            description = "only rows for which this holds, such as \"parallax > 0\"; computed columns and subsets of "
                    + "IN.columns.yaml stand in it by their names")
    private String where;

    @Option(names = "--computed", description = "the computed columns of IN.columns.yaml as well")
    private boolean computed;

    private final Session session;

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        checkOut(out, List.of(in));
        Expression condition = where == null ? null : parsed();
        int all;
        Table table;
        List<String> warnings = new ArrayList<>();
        try (ShownProgress progress = session.progress(in.getFileName().toString(), !session.terminal().live())) {
            DefinedTable whole = new DefinedTable(in, TableFiles.read(in, progress.part(0, 0.5), warnings::add),
                    Definitions.read(in));
            all = whole.data().rowCount();
            Table columns = computed ? whole.table(progress.silent()) : whole.data();
            table = condition == null ? columns : columns.gather(selected(condition, whole, progress.silent()));
            TableFiles.write(table, out, progress.part(0.5, 1));
        }
        warnings.forEach(warning -> session.warn(in, warning));
        TableFiles.losses(table, out).forEach(loss -> session.warn(out, loss.text()));
        String rows = condition == null ? Integer.toString(all) : table.rowCount() + " of " + all;
        session.out().println(out + ": " + rows + (all == 1 ? " row" : " rows"));
        return Program.DONE;
    }

    /** Checks before anything is read that a table can be written there. */
    static void checkOut(Path out, List<Path> in) throws IOException {
        TableOut.check(out);
        for (Path read : in) {
            if (Files.exists(read) && Files.exists(out) && Files.isSameFile(read, out)) {
                throw new InputException(Problem.inFile(out.toString(), "is the file that is read",
                        "name another one"));
            }
        }
    }

    private Expression parsed() {
        try {
            return Expression.parse(where);
        } catch (ExpressionException e) {
            throw new InputException(Problem.atKey("--where", e.getMessage(), ""), e);
        }
    }

    private Selection selected(Expression condition, DefinedTable table, Progress progress) {
        try {
            return table.select(condition, "where", progress);
        } catch (InputException e) {
            // what is wrong in the file of definitions says so itself
            throw e.with(e.problems().stream().map(p -> p.file().isEmpty()
                    ? new Problem(in.toString(), 0, "--where", p.message(), p.remedy()) : p).toList());
        }
    }
}
