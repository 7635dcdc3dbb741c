/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows of a FITS binary table whose cells are single unscaled values or texts, as those of nearly all
 * catalogues are, column by column into primitives (Pence et al. 2010, FITS standard 3.0, section 7.3).
 */
final class FitsRows {
    private static final int BLOCK = 1 << 20;
    /** Rows that are read together, of a width for which room can be claimed. */
    private static final int MOST_ROWS = ColumnBytes.MOST_CLAIMED / Long.BYTES;
    /** Rows from which on it pays to read several columns at once. */
    private static final int MANY = 1024;
    private static final int LONGEST_ROW = 1 << 20;

    private final List<FitsCell> cells;
    private final RowCollector collector;
    private final int rowBytes;

    private FitsRows(List<FitsCell> cells, RowCollector collector, int rowBytes) {
        this.cells = cells;
        this.collector = collector;
        this.rowBytes = rowBytes;
    }

    /** For a table whose columns the collector knows; null if it has others than those that are read here. */
    static FitsRows of(FitsHeaders.Part part, RowCollector collector) {
        Map<String, String> cards = part.cards();
        List<FitsCell> cells = new ArrayList<>();
        long offset = 0;
        for (ColumnBuilder builder : collector.builders()) {
            FitsCell cell = FitsCell.of(cards, cells.size() + 1, (int) offset, builder);
            if (cell == null) {
                return null;
            }
            cells.add(cell);
            offset += cell.length();
            if (offset > LONGEST_ROW) {
                return null;
            }
        }
        return part.extension().equals("BINTABLE") && offset == part.rowBytes() && offset > 0
                ? new FitsRows(cells, collector, (int) offset) : null;
    }

    /** Reads that many rows from where the stream is, fewer if it ends before. */
    void read(InputStream in, long count) throws IOException {
        byte[] block = new byte[(int) Math.max(1, Math.min(count, Math.min(MOST_ROWS, BLOCK / rowBytes))) * rowBytes];
        ByteBuffer bytes = ByteBuffer.wrap(block);
        long left = count;
        while (left > 0) {
            collector.look();
            int there = in.readNBytes(block, 0, (int) Math.min(block.length, left * rowBytes)) / rowBytes;
            collector.more(there);
            for (FitsCell cell : cells) {
                cell.builder().claim(there);
            }
            (there < MANY ? cells.stream() : cells.parallelStream()).forEach(cell -> cell.read(bytes, rowBytes, there));
            if (there == 0) {
                return;
            }
            left -= there;
        }
    }
}
