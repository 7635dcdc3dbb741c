/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A column of text, dictionary-coded: each different text is held once, a row holds its number. Code 0 is the blank; an
 * empty text counts as blank, as in most files it cannot be told from one.
 */
public final class StringColumn implements Column {
    private final ColumnInfo info;
    private final IntBuffer codes;
    private final Dictionary words;

    /**
     * @param codes one code a row, from index 0 to the limit, as {@code words} gave them; taken as its own, may lie in
     *              a mapped file
     * @param words the texts; nothing may be added to them afterwards
     */
    public StringColumn(ColumnInfo info, IntBuffer codes, Dictionary words) {
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
        return codes.get(row);
    }

    /** Number of different texts, the blank (code 0) counted too. */
    public int wordCount() {
        return words.size();
    }

    /** The text of a code; empty for code 0. */
    public String word(int code) {
        return words.word(code);
    }

    @Override
    public ColumnInfo info() {
        return info;
    }

    @Override
    public int size() {
        return codes.limit();
    }

    @Override
    public boolean isMapped() {
        return codes.isDirect();
    }

    @Override
    public String type() {
        return "string";
    }

    @Override
    public boolean isBlank(int row) {
        return codes.get(row) == 0;
    }

    @Override
    public String text(int row) {
        return words.word(codes.get(row));
    }

    @Override
    public String value(int row) {
        return isBlank(row) ? null : words.word(codes.get(row));
    }

    @Override
    public StringColumn gather(int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = codes.get(rows[i]);
        }
        return new StringColumn(info, IntBuffer.wrap(picked), words);
    }

    @Override
    public StringColumn with(ColumnInfo newInfo) {
        return new StringColumn(newInfo, codes, words);
    }

    /** Collects texts row by row. */
    public static final class Builder {
        private final Dictionary words = new Dictionary();
        private int[] codes = new int[1024];
        private int size;

        /** Appends a row; null or empty for a blank. */
        public void add(String text) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size + (size >> 1));
            }
            codes[size++] = words.code(text);
        }

        /** The column of all rows added so far; nothing may be added afterwards. */
        public StringColumn build(ColumnInfo info) {
            words.trim();
            return new StringColumn(info, IntBuffer.wrap(Arrays.copyOf(codes, size)), words);
        }
    }
}
