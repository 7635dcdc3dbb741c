/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads the rows of a BINARY or BINARY2 stream of VOTable as its base64 comes in, straight into columns. STIL's own
 * reader takes a stream that ends within a row for one that ends before it; here that is noticed.
 */
final class BinaryRows {
    private final Base64Bytes bytes = new Base64Bytes();
    private final List<BinaryCell> cells;
    private final int flagBytes;
    private final boolean[] blank;
    private long rows;

    /** @param flagged true for BINARY2, whose rows begin with a bit a column that is set for a blank */
    BinaryRows(List<BinaryCell> cells, boolean flagged) {
        this.cells = cells;
        this.flagBytes = flagged ? (cells.size() + 7) / 8 : 0;
        this.blank = new boolean[cells.size()];
    }

    void add(char[] chars, int from, int count) throws IOException {
        bytes.add(chars, from, count);
        rows();
    }

    void finish() throws IOException {
        bytes.finish();
        rows();
        if (bytes.available() > 0) {
            throw new Source.CutShortException("its stream ends within row " + (rows + 1), null);
        }
    }

    private void rows() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes.array());
        in.limit(bytes.start() + bytes.available());
        int at = bytes.start();
        for (int length = length(in, at); length > 0; length = length(in, at)) {
            in.position(at);
            flags(in);
            for (int i = 0; i < blank.length; i++) {
                cells.get(i).read(in, blank[i]);
            }
            at += length;
            rows++;
        }
        bytes.take(at - bytes.start());
    }

    /** Bytes of the row that begins there; -1 if they are not all there. */
    private int length(ByteBuffer in, int from) throws IOException {
        long at = from + flagBytes;
        for (BinaryCell cell : cells) {
            if (at > in.limit()) {
                return -1;
            }
            int length = cell.length(in, (int) at);
            if (length < 0) {
                return -1;
            }
            at += length;
        }
        return at > in.limit() ? -1 : (int) (at - from);
    }

    private void flags(ByteBuffer in) {
        int start = in.position();
        for (int i = 0; flagBytes > 0 && i < blank.length; i++) {
            blank[i] = (in.get(start + i / 8) & 0x80 >> i % 8) != 0;
        }
        in.position(start + flagBytes);
    }
}
