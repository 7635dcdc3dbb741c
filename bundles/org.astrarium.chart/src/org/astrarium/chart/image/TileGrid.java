/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

/**
 * Where tiles of one size stand that fill rows from the left; they are spread over the width that there is.
 *
 * @param count  how many tiles
 * @param room   width that there is, in pixels
 * @param width  of a tile and the gap beside it
 * @param height of a tile and the gap below it
 * @param margin around all of them
 */
public record TileGrid(int count, int room, int width, int height, int margin) {
    /** Tiles in a row; at least one, however narrow the room. */
    public int columns() {
        return Math.max(1, (room - 2 * margin) / width);
    }

    /** Rows. */
    public int rows() {
        return (count + columns() - 1) / columns();
    }

    /** Height of all rows. */
    public int length() {
        return rows() * height + 2 * margin;
    }

    /** Left edge of a tile. */
    public int left(int tile) {
        return margin + tile % columns() * pitch() + (pitch() - width) / 2;
    }

    /** From one column to the next. */
    private int pitch() {
        return Math.max(width, (room - 2 * margin) / columns());
    }

    /** Upper edge of a tile, from the top of all rows. */
    public int top(int tile) {
        return margin + tile / columns() * height;
    }

    /** The tile at a point; -1 for none. */
    public int at(int x, int y) {
        if (x < margin || y < margin || (x - margin) / pitch() >= columns()) {
            return -1;
        }
        long tile = (long) ((y - margin) / height) * columns() + (x - margin) / pitch();
        return tile < count ? (int) tile : -1;
    }

    /** The first tile of which something is seen where the view begins so far below the top. */
    public int first(int scrolled) {
        return Math.max(0, Math.min(count, (scrolled - margin) / height * columns()));
    }

    /** The end of the tiles of which something is seen in a view so high. */
    public int end(int scrolled, int view) {
        return Math.max(0, Math.min(count, (Math.max(0, scrolled - margin + view) / height + 1) * columns()));
    }

    /** The tile so many columns and rows away, or the nearest there is. */
    public int moved(int tile, int dx, int dy) {
        int wanted = tile + dx + dy * columns();
        return count == 0 ? -1 : Math.max(0, Math.min(count - 1, wanted));
    }
}
