/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.SampleStep;
import org.astrarium.data.dataset.Dataset;

/** The report of a run: one page that needs nothing but itself, for phones, screens and paper. */
final class ReportPage {
    private final RunRecord run;
    private final Map<String, String> figures;
    private final Html page = new Html();

    /** @param figures SVG documents by identifier of the chart */
    private ReportPage(RunRecord run, Map<String, String> figures) {
        this.run = run;
        this.figures = figures;
    }

    static String of(RunRecord run, Map<String, String> figures) throws IOException {
        return new ReportPage(run, figures).write();
    }

    private String write() throws IOException {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n");
        head();
        page.open("body").open("main");
        asked();
        answer();
        figures();
        run.result().summary().forEach(table -> ReportTables.summary(page, table));
        sample();
        sentences("Assumptions and what they cost", "assumptions", run.result().assumptions());
        sentences("Warnings", "warnings", run.warnings());
        new ReportRepeat(run, page).write();
        sentences("References", "references", run.result().references());
        page.open("footer").text("Made with Astrarium " + run.version() + " on " + ReportRepeat.day(run.created())
                + ".").close("footer");
        page.close("main").close("body").raw("</html>\n");
        return page.toString();
    }

    private void head() throws IOException {
        page.open("head").raw("\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" "
                + "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
        page.open("title").text(run.title()).close("title");
        page.open("style").raw(style()).close("style").close("head");
    }

    private void asked() {
        page.open("header");
        page.element("p class=\"analysis\"", run.analysis().name());
        page.element("h1", run.title());
        if (run.simulated()) {
            page.open("p class=\"simulated\"").raw("<strong>Simulated data.</strong> ")
                    .text("A program made them for practice: the numbers below say nothing about the sky.").close("p");
        }
        page.open("p class=\"data\"").text(String.join("; ",
                run.inputs().stream().map(ReportPage::input).distinct().toList()));
        page.close("p");
        Dataset dataset = run.dataset();
        if (dataset != null) {
            String about = joined(". ", dataset.title(), dataset.credit().isBlank() ? "" : "Credit: "
                    + dataset.credit());
            if (!about.isBlank()) {
                page.element("p class=\"data\"", about);
            }
        }
        page.close("header");
    }

    private void answer() {
        if (!run.result().answer().isBlank()) {
            page.element("p class=\"answer\"", run.result().answer());
        }
        int warnings = run.warnings().size();
        if (warnings > 0) {
            page.open("p class=\"notice\"").raw("<a href=\"#warnings\">")
                    .text(warnings == 1 ? "One warning" : warnings + " warnings")
                    .raw("</a>").text(" to read before using the numbers.").close("p");
        }
    }

    private void figures() {
        int number = 1;
        for (Chart chart : run.result().charts()) {
            page.open("figure").open("div class=\"paper\"");
            page.raw(FigureSvg.inline(figures.get(chart.id()), "figure-" + number, chart.title()));
            page.close("div").open("figcaption").raw("<b>Figure " + number + ".</b> ");
            page.raw(Html.marked(caption(chart)));
            page.close("figcaption").close("figure");
            number++;
        }
    }

    private void sample() {
        List<SampleStep> steps = run.result().sample();
        if (!steps.isEmpty()) {
            page.element("h2", "The sample, cut by cut");
            ReportTables.sample(page, steps);
        }
    }

    private void sentences(String heading, String id, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        page.open("section id=\"" + id + "\"").element("h2", heading).open("ul");
        sentences.forEach(sentence -> page.element("li", sentence));
        page.close("ul").close("section");
    }

    private static String input(InputFile file) {
        return file.file() + ", " + file.size(Notation.PAGE)
                + (file.simulated() ? " (simulated)" : "");
    }

    /** Title and caption; a caption that begins with the title stands for both. */
    private static String caption(Chart chart) {
        String title = chart.title();
        if (chart.caption().regionMatches(true, 0, title, 0, title.length())) {
            return chart.caption();
        }
        return joined(title.endsWith(".") ? " " : ". ", title, chart.caption());
    }

    private static String joined(String between, String first, String second) {
        return first.isBlank() ? second : second.isBlank() ? first : first + between + second;
    }

    private static String style() throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
