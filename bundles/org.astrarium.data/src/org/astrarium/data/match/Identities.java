/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.StringColumn;

/**
 * Numbers identifiers in the order in which they are met: whole numbers in a hash table of primitives with open
 * addressing, texts that are no whole number in a map.
 */
final class Identities {
    private static final int NONE = -1;
    private static final int WATCHED = 0xffff;

    private final Map<String, Integer> texts = new HashMap<>();
    private final long[] keys;
    private final int[] numbers;
    private int count;

    /** For at most so many different identifiers. */
    Identities(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) << 1;
        keys = new long[size < most + most / 2 && size < 1 << 30 ? size << 1 : size];
        numbers = new int[keys.length];
        Arrays.fill(numbers, NONE);
    }

    /** Different identifiers met so far. */
    int count() {
        return count;
    }

    /** The number of each row's identifier; -1 for a blank, and for one not met before unless new ones are wanted. */
    int[] numbers(Column column, boolean wanted, Progress progress) {
        int[] out = new int[column.size()];
        int[] ofWord = column instanceof StringColumn words ? ofWords(words, wanted) : null;
        for (int row = 0; row < out.length; row++) {
            if ((row & WATCHED) == 0) {
                progress.checkCancelled();
                progress.report((double) row / out.length, "matching");
            }
            if (ofWord != null) {
                out[row] = ofWord[((StringColumn) column).code(row)];
            } else {
                out[row] = column.isBlank(row) ? NONE : ofLong(((NumberColumn) column).integer(row), wanted);
            }
        }
        return out;
    }

    /** Words are looked up once each, not once a row. */
    private int[] ofWords(StringColumn words, boolean wanted) {
        int[] out = new int[words.wordCount()];
        out[0] = NONE;
        for (int code = 1; code < out.length; code++) {
            out[code] = ofText(words.word(code), wanted);
        }
        return out;
    }

    private int ofText(String word, boolean wanted) {
        String text = word.strip();
        if (isLong(text)) {
            return ofLong(Long.parseLong(text), wanted);
        }
        return wanted ? texts.computeIfAbsent(text, t -> count++) : texts.getOrDefault(text, NONE);
    }

    /** True for the digits that a whole number is written with, and no others: 007 is a text. */
    private static boolean isLong(String text) {
        if (!text.matches("0|-?[1-9]\\d{0,18}")) {
            return false;
        }
        try {
            Long.parseLong(text);
            return true;
        } catch (NumberFormatException e) {
            return false; // more than 64 bits
        }
    }

    private int ofLong(long value, boolean wanted) {
        int slot = (int) (value * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (numbers[slot] != NONE) {
            if (keys[slot] == value) {
                return numbers[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        if (!wanted) {
            return NONE;
        }
        keys[slot] = value;
        numbers[slot] = count;
        return count++;
    }
}
