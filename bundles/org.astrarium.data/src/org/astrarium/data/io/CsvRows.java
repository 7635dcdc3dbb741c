/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into rows and cells. */
final class CsvRows implements Closeable {
    private static final int LONGEST_CELL = 1 << 24;

    private final BufferedReader reader;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int limit;
    private final char separator;
    private int line;
    private int character;
    private boolean ended;

    /** @param lines lines that were read before */
    CsvRows(BufferedReader reader, char separator, int lines) throws IOException {
        this.reader = reader;
        this.separator = separator;
        this.line = lines;
        take();
    }

    /**
     * A file as text in UTF-8, without the mark that some programs put before it; other bytes give a
     * CharacterCodingException.
     */
    static BufferedReader text(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
        if (peek(reader) == '\uFEFF') {
            reader.read();
        }
        return reader;
    }

    /** The next character, which stays the next. */
    static int peek(BufferedReader reader) throws IOException {
        reader.mark(1);
        int character = reader.read();
        reader.reset();
        return character;
    }

    /**
     * The next row, null behind the last one.
     *
     * @param expected cells that it must have; 0 for the first row, which may have any number
     */
    List<String> next(int expected) throws IOException {
        while (!ended) {
            line++;
            int start = line;
            List<String> row = row(expected);
            boolean empty = row.size() == 1 && row.get(0).isEmpty();
            if (empty && expected != 1) {
                continue; // an empty line is a row only where a row has one cell
            }
            if (expected > 0 && row.size() != expected) {
                throw new IOException("line " + start + " has " + row.size() + " cells, the first row has " + expected);
            }
            return row;
        }
        return null;
    }

    private List<String> row(int expected) throws IOException {
        List<String> cells = new ArrayList<>(Math.max(expected, 8));
        StringBuilder cell = new StringBuilder();
        while (true) {
            cell.setLength(0);
            if (character == '"') {
                quoted(cell);
            }
            while (character != separator && character != '\n' && character >= 0) {
                append(cell);
                run(cell);
            }
            int length = cell.length();
            if (character != separator && length > 0 && cell.charAt(length - 1) == '\r') {
                cell.setLength(length - 1);
            }
            cells.add(cell.toString());
            if (character != separator) {
                ended = character < 0;
                if (!ended) {
                    take();
                    ended = character < 0;
                }
                return cells;
            }
            take();
        }
    }

    private void quoted(StringBuilder cell) throws IOException {
        int start = line;
        take();
        while (true) {
            if (character < 0) {
                throw new Source.CutShortException("the quoted cell of line " + start + " has no end", null);
            }
            if (character == '"') {
                take();
                if (character != '"') {
                    return;
                }
            } else if (character == '\n') {
                line++;
            }
            append(cell);
        }
    }

    /**
     * Takes what is left of a plain cell within the buffer at one go; the next character is then its end, or the
     * buffer's last.
     */
    private void run(StringBuilder cell) throws IOException {
        if (character == separator || character == '\n' || character < 0) {
            return;
        }
        int end = at;
        while (end < limit && buffer[end] != separator && buffer[end] != '\n') {
            end++;
        }
        if (end < limit && cell.length() + end - at < LONGEST_CELL) {
            cell.append(buffer, at - 1, end - at + 1);
            at = end;
            take();
        }
    }

    private void append(StringBuilder cell) throws IOException {
        if (cell.length() == LONGEST_CELL) {
            throw new NotATableException("line " + line + " has a cell of more than " + LONGEST_CELL + " characters",
                    null);
        }
        cell.append((char) character);
        take();
    }

    private void take() throws IOException {
        if (at == limit) {
            at = 0;
            limit = Math.max(0, reader.read(buffer));
        }
        character = limit == 0 ? -1 : buffer[at++]; // a read of one character at a time would take a lock each time
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
