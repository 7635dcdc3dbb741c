/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant: smallest Levenshtein distance, at most a third of the name's length (and at
 * least 1).
 */
public final class NearestName {
    private NearestName() {
    }

    /** The most similar of {@code known}, upper and lower case taken as equal, or empty if none is similar. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        int best = Math.max(1, wrong.length() / 3) + 1;
        String nearest = null;
        if (wrong.isBlank()) {
            return Optional.empty();
        }
        for (String name : known) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The remedy to show: {@code did you mean "NAME"?}, or else the given one. */
    public static String remedy(String wrong, Collection<String> known, String otherwise) {
        return of(wrong, known).map(name -> "did you mean \"" + name + "\"?").orElse(otherwise);
    }

    /** Letters changed, left out, put in, or swapped with the next (Damerau 1964). */
    private static int distance(String a, String b) {
        int[] beforePrevious = new int[0];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = row;
        }
        return previous[b.length()];
    }
}
