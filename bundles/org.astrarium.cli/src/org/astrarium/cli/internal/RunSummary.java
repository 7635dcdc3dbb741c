/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.Result;
import org.astrarium.engine.RecipeRun;

/** The main numbers of a result, for the terminal. */
final class RunSummary {
    private RunSummary() {
    }

    static void print(RecipeRun.Outcome outcome, PrintStream out) {
        Result result = outcome.result();
        String extension = "." + outcome.json().get("analysis");
        out.println(outcome.json().get("title"));
        if (Boolean.TRUE.equals(outcome.json().get("simulated"))) {
            out.println("Simulated data: a program made them, the numbers say nothing about the sky.");
        }
        if (!result.answer().isBlank()) {
            out.println(Ascii.of(result.answer()));
        }
        result.summary().forEach(table -> print(table, out));
        if (outcome.json().get("warnings") instanceof List<?> warnings && !warnings.isEmpty()) {
            out.println();
            warnings.forEach(warning -> out.println("warning: " + Ascii.of(String.valueOf(warning))));
        }
        out.println();
        result.attachments().stream().map(Attachment::path).filter(path -> path.endsWith(extension))
                .forEach(path -> out.println(
                "best recipe: " + Session.shown(outcome.folder().resolve(path))
                + " (copy it beside the recipe to run it)"));
        out.println("report: " + Session.shown(outcome.folder().resolve("report.html")));
    }

    private static void print(NumberTable table, PrintStream out) {
        out.println();
        out.println(Ascii.of(table.title()));
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            NumberTable.Heading heading = table.headings().get(i);
            String unit = heading.unit().isEmpty() ? "" : " (" + heading.unit() + ")";
            headings.add((isWords(table, i) ? "" : ">") + Ascii.of(heading.name() + unit));
        }
        TextTable text = new TextTable(headings);
        table.rows().forEach(row -> text.row(row.stream().map(cell -> Ascii.of(cell.text(Notation.TERMINAL)))
                .toList()));
        text.print(out);
    }

    private static boolean isWords(NumberTable table, int column) {
        return table.rows().stream().allMatch(row -> row.get(column) instanceof NumberTable.Words);
    }
}
