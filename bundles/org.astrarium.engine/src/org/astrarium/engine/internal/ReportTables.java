/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.List;
import java.util.Locale;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.SampleStep;

/** The tables of a report. */
final class ReportTables {
    private static final String NUMBER = "td class=\"number\"";

    private ReportTables() {
    }

    /** A table of the main numbers under its title. */
    static void summary(Html page, NumberTable table) {
        page.element("h2", table.title()).open("div class=\"wide\"").open("table").open("thead").open("tr");
        for (int i = 0; i < table.headings().size(); i++) {
            NumberTable.Heading heading = table.headings().get(i);
            page.open(isWords(table, i) ? "th" : "th class=\"number\"").raw(Html.marked(heading.name()));
            if (!heading.unit().isEmpty()) {
                page.raw(" <span class=\"unit\">").raw(Html.marked(heading.unit())).raw("</span>");
            }
            page.close("th");
        }
        page.close("tr").close("thead").open("tbody");
        for (List<NumberTable.Cell> row : table.rows()) {
            page.open("tr");
            for (NumberTable.Cell cell : row) {
                page.element(cell instanceof NumberTable.Words ? "td" : NUMBER, cell.text(Notation.PAGE));
            }
            page.close("tr");
        }
        page.close("tbody").close("table").close("div");
    }

    /** How a sample shrank: the rows left after each step, as a number and as a bar. */
    static void sample(Html page, List<SampleStep> steps) {
        page.open("div class=\"wide\"").open("table class=\"sample\"").open("thead").open("tr")
                .element("th", "step").element("th class=\"number\"", "rows left")
                .element("th class=\"number\"", "gone")
                .open("th").close("th").element("th", "keeps").close("tr").close("thead").open("tbody");
        double first = Math.max(1, steps.get(0).n());
        int before = steps.get(0).n();
        for (SampleStep step : steps) {
            page.open("tr").element("td", step.step()).element(NUMBER, Notation.PAGE.count(step.n()));
            page.element(NUMBER, step.n() == before ? "" : Notation.PAGE.count((long) step.n() - before));
            page.open("td class=\"bar\"").raw(String.format(Locale.ROOT, "<span style=\"width: %.1f%%\"></span>",
                    100 * Math.min(1, step.n() / first))).close("td");
            page.element("td", step.explanation()).close("tr");
            before = step.n();
        }
        page.close("tbody").close("table").close("div");
    }

    private static boolean isWords(NumberTable table, int column) {
        return table.rows().stream().allMatch(row -> row.get(column) instanceof NumberTable.Words);
    }
}
