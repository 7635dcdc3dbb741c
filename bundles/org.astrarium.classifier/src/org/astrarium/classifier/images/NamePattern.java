/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a cut-out's file name is made of its source and its band: {@code {source}_{band}.fits}. */
public final class NamePattern {
    private static final String SOURCE = "{source}";
    private static final String BAND = "{band}";

    private final Pattern pattern;

    private NamePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it does not hold both parts once; the message is fit for the user
     */
    public static NamePattern parse(String text) {
        int source = text.indexOf(SOURCE);
        int band = text.indexOf(BAND);
        if (source < 0 || band < 0 || text.indexOf(SOURCE, source + 1) >= 0 || text.indexOf(BAND, band + 1) >= 0) {
            throw new IllegalArgumentException("\"" + text + "\" does not hold {source} and {band} once each");
        }
        String quoted = Pattern.quote(text).replace(SOURCE, "\\E(?<source>.+)\\Q").replace(BAND, "\\E(?<band>.+?)\\Q");
        // a compressed file goes by the same pattern
        return new NamePattern(Pattern.compile(quoted + "(\\.gz)?"));
    }

    /** Source and band of a file, from its name without folders; empty if it does not go by the pattern. */
    public Optional<Part> match(String file) {
        Matcher matcher = pattern.matcher(file);
        return matcher.matches() ? Optional.of(new Part(matcher.group("source"), matcher.group("band")))
                : Optional.empty();
    }

    /** What a file name says. */
    public record Part(String source, String band) {
    }
}
