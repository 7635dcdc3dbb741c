/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of text, dictionary-coded: each different text is held once, a row holds its number. Code 0 is the blank; an
 * empty text counts as blank, as in most files it cannot be told from one.
 */
public final class StringColumn implements Column {
    private final ColumnInfo info;
    private final int[] codes;
    private final String[] words;

    private StringColumn(ColumnInfo info, int[] codes, String[] words) {
        this.info = info;
        this.codes = codes;
        this.words = words;
    }

    /** From one text a row, null or empty for a blank. */
    public static StringColumn of(ColumnInfo info, Iterable<String> texts) {
        Builder builder = new Builder();
        texts.forEach(builder::add);
        return builder.build(info);
    }

    /** Number of the row's text in {@link #word}; 0 for a blank. */
    public int code(int row) {
        return codes[row];
    }

    /** Number of different texts, the blank (code 0) counted too. */
    public int wordCount() {
        return words.length;
    }

    /** The text of a code; empty for code 0. */
    public String word(int code) {
        return words[code];
    }

    @Override
    public ColumnInfo info() {
        return info;
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public String type() {
        return "string";
    }

    @Override
    public boolean isBlank(int row) {
        return codes[row] == 0;
    }

    @Override
    public String text(int row) {
        return words[codes[row]];
    }

    @Override
    public String value(int row) {
        return isBlank(row) ? null : words[codes[row]];
    }

    @Override
    public StringColumn gather(int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = codes[rows[i]];
        }
        return new StringColumn(info, picked, words);
    }

    @Override
    public StringColumn with(ColumnInfo newInfo) {
        return new StringColumn(newInfo, codes, words);
    }

    /** Collects texts row by row. */
    public static final class Builder {
        private final Map<String, Integer> codeOf = new HashMap<>();
        private final List<String> words = new ArrayList<>(List.of(""));
        private int[] codes = new int[1024];
        private int size;

        /** Appends a row; null or empty for a blank. */
        public void add(String text) {
            if (size == codes.length) {
                codes = java.util.Arrays.copyOf(codes, size + (size >> 1));
            }
            codes[size++] = text == null || text.isEmpty() ? 0 : codeOf.computeIfAbsent(text, this::newCode);
        }

        private int newCode(String text) {
            words.add(text);
            return words.size() - 1;
        }

        /** The column of all rows added so far. */
        public StringColumn build(ColumnInfo info) {
            return new StringColumn(info, java.util.Arrays.copyOf(codes, size), words.toArray(String[]::new));
        }
    }
}
