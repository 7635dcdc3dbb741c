/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where tiles stand, and which of them are in sight. */
class TileGridTest {
    private final TileGrid grid = new TileGrid(10, 330, 100, 50, 8);

    @Test
    void rowsFillTheRoom() {
        assertEquals(3, grid.columns());
        assertEquals(grid.left(0) - 8, 330 - 8 - grid.left(2) - 100, 2, "as much room on either side");
        assertEquals(4, grid.rows());
        assertEquals(4 * 50 + 16, grid.length());
        assertEquals(1, new TileGrid(10, 20, 100, 50, 8).columns(), "narrower than a tile");
        assertEquals(0, new TileGrid(0, 330, 100, 50, 8).rows());
    }

    @Test
    void everyTileIsFoundWhereItStands() {
        for (int tile = 0; tile < grid.count(); tile++) {
            assertEquals(tile, grid.at(grid.left(tile), grid.top(tile)));
            assertEquals(tile, grid.at(grid.left(tile) + 99, grid.top(tile) + 49));
        }
        assertEquals(-1, grid.at(7, 20));
        assertEquals(-1, grid.at(grid.left(2) + 110, 20), "beside the last column");
        assertEquals(-1, grid.at(grid.left(1), grid.top(9)), "behind the last tile");
    }

    @Test
    void nothingInSightIsLeftOut() {
        for (int scrolled = 0; scrolled < grid.length(); scrolled++) {
            for (int tile = 0; tile < grid.count(); tile++) {
                boolean seen = grid.top(tile) + 50 > scrolled && grid.top(tile) < scrolled + 60;
                boolean drawn = tile >= grid.first(scrolled) && tile < grid.end(scrolled, 60);
                assertEquals(true, drawn || !seen, "tile " + tile + " scrolled by " + scrolled);
            }
        }
        assertEquals(3, grid.first(58), "no more than a row too many");
        assertEquals(6, grid.end(0, 60));
    }

    @Test
    void stepsEndAtTheFirstAndTheLast() {
        assertEquals(4, grid.moved(1, 0, 1));
        assertEquals(0, grid.moved(1, -2, 0));
        assertEquals(9, grid.moved(8, 0, 1));
        assertEquals(-1, new TileGrid(0, 330, 100, 50, 8).moved(0, 1, 0));
    }
}
