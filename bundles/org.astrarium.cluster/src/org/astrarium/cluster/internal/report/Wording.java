/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.List;
import org.astrarium.cluster.ClusterDistance;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.Notation;

/** Phrases that several texts share. */
final class Wording {
    static final Notation PAGE = Notation.PAGE;

    private Wording() {
    }

    /** A count with its noun. */
    static String count(long n, String noun) {
        return PAGE.count(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /** {@code 4.1 %}. */
    static String percent(double part) {
        return PAGE.fixed(100 * part, 1) + "\u2009%";
    }

    /** A distance with its error, in pc. */
    static Measurement distance(ClusterDistance distance) {
        return Measurement.of(distance.distance(), distance.error(), "pc");
    }

    /** {@code a, b and c}. */
    static String and(List<String> words) {
        int n = words.size();
        return n < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, n - 1)) + " and " + words.get(n - 1);
    }

    /** {@code a; b; c}, as the parts of one sentence. */
    static String parts(List<String> parts) {
        return String.join("; ", parts);
    }

    /** A name as a sentence says it: underscores are blanks. */
    static String name(String name) {
        return name.replace('_', ' ');
    }
}
