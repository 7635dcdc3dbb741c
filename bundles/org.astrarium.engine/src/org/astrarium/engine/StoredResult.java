/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.SampleStep;

/**
 * A result read from its folder.
 *
 * @param folder      where it lies
 * @param analysis    identifier of the analysis
 * @param version     version of the program that made it
 * @param title       the recipe's title
 * @param created     when it was made, ISO 8601 in UTC
 * @param command     the command that made it
 * @param recipe      the recipe as used, as plain maps, lists, texts and numbers
 * @param inputs      the files it was made from
 * @param simulated   true if any of the data are made by a program
 * @param warnings    what the reader must know before using the numbers
 * @param answer      the answer in one sentence
 * @param summary     tables of the main numbers
 * @param sample      how the sample shrank
 * @param charts      its figures, as data
 * @param tables      its table files
 * @param assumptions what was assumed, and what it costs
 * @param references  literature
 * @param numbers     the whole tree of result.json
 */
public record StoredResult(Path folder, String analysis, String version, String title, String created, String command,
        Map<String, Object> recipe, List<Input> inputs, boolean simulated, List<String> warnings, String answer,
        List<NumberTable> summary, List<SampleStep> sample, List<Chart> charts, List<Path> tables,
        List<String> assumptions, List<String> references, Map<String, Object> numbers) {
    /** Copies the collections, keeping their order. */
    public StoredResult {
        recipe = Collections.unmodifiableMap(new LinkedHashMap<>(recipe));
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
        summary = List.copyOf(summary);
        sample = List.copyOf(sample);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        assumptions = List.copyOf(assumptions);
        references = List.copyOf(references);
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** The page for people. */
    public Path report() {
        return folder.resolve("report.html");
    }

    /**
     * A file that a result was made from.
     *
     * @param key         the recipe's key that names it
     * @param file        as the recipe writes it
     * @param sha256      its checksum
     * @param rows        rows of its table
     * @param simulated   true if its data are made by a program
     * @param definitions what it used of the table's definitions, see {@link UsedDefinitions#record}; empty for nothing
     */
    public record Input(String key, String file, String sha256, long rows, boolean simulated,
            Map<String, Object> definitions) {
        /** Copies the map. */
        public Input {
            definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        }
    }
}
