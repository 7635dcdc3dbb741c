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
    /** Rows that are read together, column by column. */
    private static final int BATCH = 512;

    private final Base64Bytes bytes = new Base64Bytes();
    private final List<BinaryCell> cells;
    private final RowCollector collector;
    private final int flagBytes;
    private final boolean fixed;
    /** Where the rows of a batch begin. */
    private final int[] starts = new int[BATCH];
    /** Where the cells of the column begin that is read next. */
    private final int[] at = new int[BATCH];
    private long rows;

    /** @param flagged true for BINARY2, whose rows begin with a bit a column that is set for a blank */
    BinaryRows(List<BinaryCell> cells, boolean flagged, RowCollector collector) {
        this.cells = cells;
        this.collector = collector;
        this.flagBytes = flagged ? (cells.size() + 7) / 8 : 0;
        this.fixed = cells.stream().noneMatch(BinaryCell::isVarying);
    }

    void add(char[] chars, int from, int count) throws IOException {
        bytes.add(chars, from, count);
        rows();
    }

    void add(byte[] chars, int from, int count) throws IOException {
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
        int count = BATCH;
        while (count == BATCH) {
            count = batch(in);
            collector.more(count);
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).read(in, starts, at, count, flagBytes == 0 ? -1 : i);
            }
            rows += count;
        }
    }

    /** Finds the next rows that are all there and takes them. */
    private int batch(ByteBuffer in) throws IOException {
        int next = bytes.start();
        int count = 0;
        int length = length(in, next);
        while (length > 0 && count < BATCH) {
            starts[count] = next;
            at[count++] = next + flagBytes;
            next += length;
            length = fixed ? next + (long) length > in.limit() ? -1 : length : length(in, next);
        }
        bytes.take(next - bytes.start());
        return count;
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
}
