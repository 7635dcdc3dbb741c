/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.NumberTable.Cell;
import org.astrarium.core.result.NumberTable.Heading;

/** The small tables of a result as trees for JSON, and back. */
final class SummaryJson {
    private SummaryJson() {
    }

    static Map<String, Object> of(NumberTable table) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("title", table.title());
        out.put("headings", table.headings().stream().map(h -> {
            Map<String, Object> heading = new LinkedHashMap<>();
            heading.put("name", h.name());
            heading.put("unit", h.unit());
            return heading;
        }).toList());
        out.put("rows", table.rows().stream().map(row -> row.stream().map(SummaryJson::cell).toList()).toList());
        return out;
    }

    static NumberTable table(Tree in) {
        List<Heading> headings = in.list("headings").stream().map(h -> new Heading(h.text("name"), h.text("unit")))
                .toList();
        List<List<Cell>> rows = in.items("rows").stream()
                .map(row -> ((List<?>) row).stream().map(SummaryJson::cell).toList()).toList();
        return new NumberTable(in.text("title"), headings, rows);
    }

    private static Object cell(Cell cell) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (cell instanceof NumberTable.Words words) {
            return words.words();
        } else if (cell instanceof NumberTable.Count count) {
            out.put("count", count.n());
        } else if (cell instanceof NumberTable.Number number) {
            out.put("value", number.value());
            out.put("places", number.places());
        } else if (cell instanceof NumberTable.Measured measured) {
            out.put("value", measured.measurement().value());
            out.put("lower", measured.measurement().lower());
            out.put("upper", measured.measurement().upper());
            out.put("unit", measured.measurement().unit());
        }
        return out;
    }

    private static Cell cell(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return new NumberTable.Words(String.valueOf(value));
        }
        Tree in = new Tree(map);
        if (map.containsKey("count")) {
            return new NumberTable.Count(in.whole("count"));
        }
        if (map.containsKey("places")) {
            return new NumberTable.Number(in.number("value"), (int) in.whole("places"));
        }
        return new NumberTable.Measured(
                new Measurement(in.number("value"), in.number("lower"), in.number("upper"), in.text("unit")));
    }
}
