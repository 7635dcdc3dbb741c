/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.ac.starlink.votable.FieldElement;

/**
 * Takes rows of TABLEDATA as nearly all are: {@code TR} and {@code TD} without attributes, numbers in digits, text
 * without entities. A row with anything else in it goes to the XML parser and to STIL, and so does all that follows
 * something that is no row.
 */
final class TableDataRows implements VotableBody.Rows {
    private static final byte[] ROW = "<TR>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW_END = "</TR>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CELL = "<TD>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CELL_END = "</TD>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EMPTY = "<TD/>".getBytes(StandardCharsets.US_ASCII);

    private final RowCollector rows;
    private final TextCell[] cells;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes;
    private int to;
    private int at;
    private int others;

    TableDataRows(FieldElement[] fields, RowCollector rows) {
        this.rows = rows;
        this.cells = new TextCell[fields.length];
        List<ColumnBuilder> builders = rows.builders();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = TextCell.of(fields[i], builders.get(i));
        }
        this.starts = new int[cells.length];
        this.ends = new int[cells.length];
    }

    @Override
    public int others() {
        return others;
    }

    @Override
    public int take(byte[] from, int start, int end) throws IOException {
        rows.look();
        bytes = from;
        to = end;
        at = start;
        others = 0;
        while (true) {
            space();
            int row = at;
            State state = row();
            if (state == State.PLAIN && put()) {
                rows.more(1);
            } else {
                others = state == State.CUT ? 0 : state == State.NO_ROW ? -1 : at - row;
                return row;
            }
        }
    }

    /** What stands at the front. */
    private enum State {
        /** A row whose cells are in {@code starts} and {@code ends}. */
        PLAIN,
        /** A row, but with cells that need the parser. */
        ODD,
        /** A row that is not all there. */
        CUT,
        /** Something else. */
        NO_ROW
    }

    private State row() {
        if (!starts(ROW)) {
            return cutOr(ROW);
        }
        at += ROW.length;
        int cell = 0;
        boolean odd = false;
        while (true) {
            space();
            if (starts(CELL)) {
                at += CELL.length;
                int from = at;
                odd |= text();
                if (!starts(CELL_END)) {
                    return cutOr(CELL_END);
                }
                cell(cell++, from, at);
                at += CELL_END.length;
            } else if (starts(EMPTY)) {
                cell(cell++, at, at);
                at += EMPTY.length;
            } else if (starts(ROW_END)) {
                at += ROW_END.length;
                return odd || cell != cells.length ? State.ODD : State.PLAIN;
            } else {
                return to - at >= ROW_END.length ? State.NO_ROW : State.CUT;
            }
        }
    }

    private State cutOr(byte[] tag) {
        return to - at < tag.length ? State.CUT : State.NO_ROW;
    }

    private void cell(int cell, int from, int end) {
        if (cell < cells.length) {
            starts[cell] = from;
            ends[cell] = end;
        }
    }

    /** Goes to the next tag; true if the text before it is not all plain. */
    private boolean text() {
        boolean odd = false;
        for (; at < to && bytes[at] != '<'; at++) {
            byte c = bytes[at];
            odd |= c < ' ' && c != '\t' && c != '\n' || c == '&' || c == '>';
        }
        return odd;
    }

    private void space() {
        while (at < to && (bytes[at] == '\n' || bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private boolean starts(byte[] tag) {
        if (to - at < tag.length) {
            return false;
        }
        for (int i = 0; i < tag.length; i++) {
            if (bytes[at + i] != tag[i]) {
                return false;
            }
        }
        return true;
    }

    /** Puts the row into the columns; false, and nothing is put, if a cell needs the parser. */
    private boolean put() {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].read(bytes, starts[i], ends[i])) {
                return false;
            }
        }
        for (TextCell cell : cells) {
            cell.put();
        }
        return true;
    }
}
