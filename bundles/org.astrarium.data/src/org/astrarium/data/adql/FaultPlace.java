/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a query a service's message points: by line and column, as the parsers of the services write them, or by a
 * name that the service does not know.
 *
 * @param start offset of the first character at fault
 * @param end   offset behind the last one
 */
public record FaultPlace(int start, int end) {
    /** DaCHS: (line:1, col:8); ESA: at line 1, column 62. */
    private static final Pattern LINE_COLUMN = Pattern
            .compile("(?i)\\bline[: ]*(\\d{1,6})[,;]?\\s*col(?:umn|\\.)?[: ]*(\\d{1,6})");
    /** The library of ADQL that VizieR, ESA and ARI use: [l.1 c.8 - l.1 c.11]. */
    private static final Pattern SPAN = Pattern
            .compile("\\[l\\.(\\d{1,6}) c\\.(\\d{1,6})(?: - l\\.(\\d{1,6}) c\\.(\\d{1,6}))?\\]");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:(?:column|table|field|relation|function|identifier)s?"
            + "[^A-Za-z\"'`]{0,3}|could not locate (?:table )?|known: )[\"'`]?([A-Za-z_][\\w.]*)[\"'`]?");

    /** The place that a message names; empty if it names none that the query has. */
    public static Optional<FaultPlace> in(String query, String message) {
        Matcher span = SPAN.matcher(message);
        if (span.find()) {
            int start = offset(query, span.group(1), span.group(2));
            int end = span.group(3) == null ? start : offset(query, span.group(3), span.group(4));
            return start < 0 ? Optional.empty() : Optional.of(end > start ? new FaultPlace(start, end)
                    : token(query, start));
        }
        Matcher place = LINE_COLUMN.matcher(message);
        if (place.find()) {
            int start = offset(query, place.group(1), place.group(2));
            return start < 0 ? Optional.empty() : Optional.of(token(query, start));
        }
        return named(query, message);
    }

    /** The line of its first character, from 1. */
    public int line(String query) {
        return 1 + (int) query.substring(0, Math.min(start, query.length())).chars().filter(c -> c == '\n').count();
    }

    private static Optional<FaultPlace> named(String query, String message) {
        List<AdqlToken> tokens = AdqlLexer.tokens(query);
        Matcher name = NAMED.matcher(message);
        while (name.find()) {
            String wanted = name.group(1);
            String last = wanted.substring(wanted.lastIndexOf('.') + 1);
            for (AdqlToken token : tokens) {
                if (token.isName() && token.of(query).replace("\"", "").equalsIgnoreCase(last)) {
                    return Optional.of(new FaultPlace(token.start(), token.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The token at an offset, or the last one before where there is none. */
    private static FaultPlace token(String query, int offset) {
        FaultPlace found = new FaultPlace(Math.min(offset, query.length()), Math.min(offset + 1, query.length()));
        for (AdqlToken token : AdqlLexer.tokens(query)) {
            if (token.start() <= offset) {
                found = new FaultPlace(token.start(), token.end());
            }
        }
        return found;
    }

    private static int offset(String query, String line, String column) {
        int at = 0;
        for (int i = 1; i < Integer.parseInt(line); i++) {
            at = query.indexOf('\n', at) + 1;
            if (at == 0) {
                return -1;
            }
        }
        int end = query.indexOf('\n', at);
        return Math.min(at + Math.max(0, Integer.parseInt(column) - 1), end < 0 ? query.length() : end);
    }
}
