/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.chart.Chart;

/**
 * What an analysis found.
 *
 * @param numbers every number, as it goes into result.json: a tree of Map, List, String, Boolean, Long, Integer and
 *                    Double; a Double that is not finite is written as null
 * @param answer      the answer in one sentence, with its error
 * @param sample      how the sample shrank, cut by cut
 * @param summary     tables of the main numbers, the most important first
 * @param charts      its figures
 * @param tables      its tables
 * @param assumptions what was assumed, and what each assumption costs, one sentence each
 * @param warnings    what the reader must know before using the numbers, one sentence each
 * @param references  literature behind the method
 * @param seconds     time spent in each phase of the analysis
 * @param attachments further files, such as a trained model
 */
public record Result(Map<String, Object> numbers, String answer, List<SampleStep> sample, List<NumberTable> summary,
        List<Chart> charts, List<NamedTable> tables, List<String> assumptions, List<String> warnings,
        List<String> references, Map<String, Double> seconds, List<Attachment> attachments) {
    /** Copies the collections, keeping their order. */
    public Result {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        sample = List.copyOf(sample);
        summary = List.copyOf(summary);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        assumptions = List.copyOf(assumptions);
        warnings = List.copyOf(warnings);
        references = List.copyOf(references);
        seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
        attachments = List.copyOf(attachments);
    }

    /** A result without further files. */
    public Result(Map<String, Object> numbers, String answer, List<SampleStep> sample, List<NumberTable> summary,
            List<Chart> charts, List<NamedTable> tables, List<String> assumptions, List<String> warnings,
            List<String> references, Map<String, Double> seconds) {
        this(numbers, answer, sample, summary, charts, tables, assumptions, warnings, references, seconds, List.of());
    }
}
