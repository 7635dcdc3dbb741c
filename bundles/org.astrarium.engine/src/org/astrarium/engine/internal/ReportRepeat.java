/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.result.Notation;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;

/** The part of a report that tells how to get the same numbers again. */
final class ReportRepeat {
    private final RunRecord run;
    private final Html page;

    ReportRepeat(RunRecord run, Html page) {
        this.run = run;
        this.page = page;
    }

    /** The day of an ISO time. */
    static String day(String created) {
        return created.length() >= 10 ? created.substring(0, 10) : created;
    }

    void write() {
        page.open("section id=\"repeat\"").element("h2", "How to repeat it");
        page.open("dl");
        term("Command").open("code").text(run.command()).close("code").close("dd");
        term("Program").text("Astrarium " + run.version() + ", analysis " + run.analysis().id() + " "
                + run.analysis().version()).close("dd");
        if (run.seed() != null) {
            term("Seed").text(Long.toString(run.seed())).close("dd");
        }
        term("Run").text(run.created() + ", " + seconds()).close("dd");
        run.inputs().forEach(this::input);
        page.close("dl");
        page.element("h3", "The recipe as used, defaults included");
        page.open("pre").open("code").text(YamlText.of(run.recipe().root().asMap())).raw("</code>").close("pre");
        page.close("section");
    }

    private void input(InputFile file) {
        term("Data").open("code").text(file.file()).raw("</code>")
                .text(", " + file.size(Notation.PAGE))
                .text(origin(file)).raw("<br>").text("SHA-256 ").open("code class=\"sum\"").text(file.sha256())
                .raw("</code>");
        definitions(file.definitions(), "columns", "Computed columns", "expression");
        definitions(file.definitions(), "subsets", "Subsets", "where");
        page.close("dd");
    }

    /** What was added to the table: its name, and by what expression or of which rows. */
    private void definitions(Map<String, Object> all, String key, String title, String rule) {
        if (all.get(key) instanceof List<?> items && !items.isEmpty()) {
            page.raw("<br>").text(title + ": ");
            for (int i = 0; i < items.size(); i++) {
                Map<?, ?> item = (Map<?, ?>) items.get(i);
                page.text(i == 0 ? "" : ", ").open("code").text(item.get("name") + " = " + ruleOf(item, rule))
                        .close("code");
            }
        }
    }

    private static String ruleOf(Map<?, ?> item, String rule) {
        if (item.get(rule) != null) {
            return item.get(rule).toString();
        }
        if (item.get("rows") != null) {
            return "rows " + item.get("rows");
        }
        Map<?, ?> ids = (Map<?, ?>) item.get("ids");
        return ids.get("column") + (ids.get("file") != null ? " in " + ids.get("file")
                : " one of " + ((List<?>) ids.get("values")).size() + " identifiers");
    }

    private String origin(InputFile file) {
        Dataset dataset = run.dataset();
        if (dataset == null) {
            return "";
        }
        for (DataFile known : dataset.files()) {
            if (known.sha256().equalsIgnoreCase(file.sha256()) && !known.from().isBlank()) {
                return "; from " + known.from() + (known.retrieved().isBlank() ? "" : " on " + day(known.retrieved()));
            }
        }
        return dataset.source().isBlank() ? "" : "; " + dataset.source();
    }

    private String seconds() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Double> phase : run.seconds().entrySet()) {
            String time = String.format(Locale.ROOT, "%.2f\u2009s", phase.getValue());
            if (phase.getKey().equals("total")) {
                out.insert(0, time + (out.length() == 0 ? "" : ": "));
            } else {
                out.append(out.length() == 0 ? "" : ", ").append(phase.getKey()).append(' ').append(time);
            }
        }
        return out.toString();
    }

    private Html term(String name) {
        return page.element("dt", name).open("dd");
    }
}
