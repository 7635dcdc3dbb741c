/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.Arrays;
import java.util.BitSet;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * Pairs of rows with the same identifier: whole numbers to the last of their 64 bits, texts to the letter. A text
 * equals a whole number if it is that number's digits. A blank equals nothing.
 */
final class IdentifierMatch {
    private static final int WATCHED = 0xffff;
    private static final int NONE = -1;

    private final Column first;
    private final Column second;
    private final Progress progress;

    /** @throws InputException if a column holds neither whole numbers nor texts */
    IdentifierMatch(Column first, Column second, Progress progress) {
        this.first = checked(first);
        this.second = checked(second);
        this.progress = progress;
    }

    Pairs pairs(Pick pick) {
        Identities identities = new Identities(second.size());
        int[] numbers = identities.numbers(second, true, progress.part(0, 0.4));
        int[] asked = identities.numbers(first, false, progress.part(0.4, 0.8));
        int[] head = new int[identities.count()];
        int[] next = new int[numbers.length];
        Arrays.fill(head, NONE);
        for (int row = numbers.length - 1; row >= 0; row--) {
            if (numbers[row] != NONE) {
                next[row] = head[numbers[row]];
                head[numbers[row]] = row;
            }
        }
        PairList pairs = new PairList(false);
        BitSet taken = new BitSet();
        for (int row = 0; row < asked.length; row++) {
            watch(row);
            if (asked[row] != NONE && !(pick == Pick.SYMMETRIC && taken.get(asked[row]))) {
                taken.set(asked[row]);
                add(row, head[asked[row]], next, pick, pairs);
            }
        }
        return pairs.pairs();
    }

    private static void add(int row, int head, int[] next, Pick pick, PairList pairs) {
        int match = head;
        while (match != NONE) {
            pairs.add(row, match, 0);
            PairList.check(pairs.count());
            match = pick == Pick.ALL ? next[match] : NONE;
        }
    }

    private void watch(int row) {
        if ((row & WATCHED) == 0) {
            progress.checkCancelled();
            progress.report(0.8 + 0.2 * row / first.size(), "matching");
        }
    }

    private static Column checked(Column column) {
        if (column instanceof StringColumn || column instanceof NumberColumn numbers && numbers.isInteger()) {
            return column;
        }
        throw new InputException(Problem.atKey("", "column \"" + column.name() + "\" holds " + column.type()
                + ", which is no identifier", "name a column of whole numbers or texts"));
    }
}
