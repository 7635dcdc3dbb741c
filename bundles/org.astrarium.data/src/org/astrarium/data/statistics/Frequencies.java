/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** Counts different values, and remembers the most frequent ones. */
final class Frequencies {
    private record Candidate(int count, int place, Supplier<String> value) {
    }

    /** The rarer first; of equally frequent ones the later. */
    private static final Comparator<Candidate> RARER = Comparator.comparingInt(Candidate::count)
            .thenComparing(Comparator.comparingInt(Candidate::place).reversed());

    private final int most;
    private final PriorityQueue<Candidate> top = new PriorityQueue<>(RARER);
    private int distinct;

    /** Remembers so many at most. */
    Frequencies(int most) {
        this.most = most;
    }

    /** Adds a value that is none of those before, and how often it comes. */
    void add(int count, Supplier<String> value) {
        distinct++;
        if (top.size() < most || count > top.peek().count()) {
            top.add(new Candidate(count, distinct, value));
            if (top.size() > most) {
                top.poll();
            }
        }
    }

    /** Number of different values. */
    int distinct() {
        return distinct;
    }

    /** The most frequent ones, most frequent first. */
    List<ColumnStatistics.Frequent> frequent() {
        List<Candidate> found = new ArrayList<>(top);
        found.sort(RARER.reversed());
        return found.stream().map(c -> new ColumnStatistics.Frequent(c.value().get(), c.count())).toList();
    }
}
