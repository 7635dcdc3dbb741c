/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.time.Duration;
import java.util.Objects;

/**
 * How long to wait for a service.
 *
 * @param connect       for a connection
 * @param silence       for the next byte of an answer
 * @param query         for the first byte of the answer to a synchronous query, which comes when the query is done
 * @param retries       how often to ask again where asking twice does no harm
 * @param firstPause    before asking again; each further pause is longer by half
 * @param longestPause  between two questions
 */
public record Patience(Duration connect, Duration silence, Duration query, int retries, Duration firstPause,
        Duration longestPause) {
    /** What suits services on the other side of the world, and does not trouble them. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60),
            Duration.ofMinutes(30), 10, Duration.ofMillis(250), Duration.ofSeconds(10));

    private static final double GROWTH = 1.5;

    /** Checks that no part is missing. */
    public Patience {
        Objects.requireNonNull(connect, "connect");
        Objects.requireNonNull(silence, "silence");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
    }

    /** The pause after so many questions, from 0. */
    Duration pause(int asked) {
        double millis = firstPause.toMillis() * Math.pow(GROWTH, Math.min(asked, 50));
        return millis < longestPause.toMillis() ? Duration.ofMillis((long) millis) : longestPause;
    }
}
