/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The bytes of a VOTable on their way to the XML parser, which is spared the rows: it is given the document up to the
 * tag behind which they begin and is asked for no more before it has read that; whoever it tells of the tag may then
 * {@linkplain #begin take} what follows. The rest goes to the parser again. XML that is not plain ASCII in its tags
 * all goes to the parser.
 */
final class VotableBody extends InputStream {
    private static final int BUFFER = 1 << 17;
    private static final int LONGEST_ROW = 1 << 24;

    /** Takes the rows from the bytes. */
    interface Rows {
        /**
         * Takes whole rows from the front.
         *
         * @return index of the first byte not taken
         */
        int take(byte[] bytes, int from, int to) throws IOException;

        /**
         * Bytes behind those taken that the parser must have before it goes on here; 0: more bytes are needed; -1: all.
         */
        int others();
    }

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private boolean ended;
    private boolean plain;
    /** The tag being read, as far as it matters; null outside of tags. */
    private StringBuilder tag;
    /** True if the parser has had the bytes up to a tag behind which rows may begin, and no more. */
    private boolean atTag;
    private Rows rows;
    private int pass;
    private long lines;

    VotableBody(InputStream in) throws IOException {
        this.in = in;
        fill();
        plain = isPlain(new String(buffer, start, Math.min(end - start, 1024), StandardCharsets.ISO_8859_1));
    }

    /** True if the document's tags are plain bytes and its text is UTF-8. */
    private static boolean isPlain(String text) {
        String bare = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        if (bare.indexOf('\0') >= 0 || !bare.stripLeading().startsWith("<")) {
            return false;
        }
        String declaration = bare.startsWith("<?xml") ? bare.substring(0, Math.max(0, bare.indexOf("?>"))) : "";
        String lower = declaration.toLowerCase(Locale.ROOT);
        return !lower.contains("encoding") || lower.contains("utf-8") || lower.contains("us-ascii");
    }

    /** Takes what follows the tag that the parser has just told of, if it can be taken. */
    void begin(Rows taker) {
        if (atTag) {
            rows = taker;
        }
    }

    /** Lines of the document that the parser has not seen. */
    long lines() {
        return lines;
    }

    @Override
    public int read(byte[] out, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (rows != null && pass == 0) {
            takeRows();
        }
        atTag = false;
        if (start == end && !fill()) {
            return -1;
        }
        int n = Math.min(count, end - start);
        if (pass > 0) {
            n = Math.min(n, pass);
            pass -= n;
        } else if (plain) {
            n = untilTag(n);
        }
        System.arraycopy(buffer, start, out, from, n);
        start += n;
        return n;
    }

    private void takeRows() throws IOException {
        while (true) {
            int next = rows.take(buffer, start, end);
            for (int i = start; i < next; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            start = next;
            pass = Math.max(0, rows.others());
            if (pass > 0) {
                return;
            }
            if (rows.others() < 0 || end - start >= LONGEST_ROW || !fill()) {
                rows = null;
                plain = false;
                return;
            }
        }
    }

    /** Reads more behind what is there; false at the end. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = ended ? -1 : in.read(buffer, end, buffer.length - end);
        ended = n < 0;
        end += Math.max(0, n);
        return n > 0;
    }

    /** Number of bytes up to the end of the next tag that may begin rows, at most {@code count}. */
    private int untilTag(int count) {
        for (int i = 0; i < count; i++) {
            byte c = buffer[start + i];
            if (c == '<') {
                tag = new StringBuilder();
            } else if (tag != null && c == '>') {
                boolean rowsMayBegin = tag.toString().matches("(?s)(TABLEDATA|STREAM)(\\s.*)?");
                tag = null;
                if (rowsMayBegin) {
                    atTag = true;
                    return i + 1;
                }
            } else if (tag != null && tag.length() < 10) {
                tag.append((char) c);
            }
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
