/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.List;
import java.util.function.Function;
import org.astrarium.ui.image.Gallery;
import org.eclipse.swt.graphics.ImageData;

/** Sources in a gallery, each with what is said below it. */
record SourceTiles(List<Tile> tiles, Function<String, ImageData> pictures) implements Gallery.Tiles {
    /**
     * One of them.
     *
     * @param source its name
     * @param note   what is said of it
     * @param wrong  true if that is a mistake
     */
    record Tile(String source, String note, boolean wrong) {
    }

    /** Copies the list. */
    SourceTiles {
        tiles = List.copyOf(tiles);
    }

    @Override
    public int count() {
        return tiles.size();
    }

    @Override
    public String title(int tile) {
        return tiles.get(tile).source();
    }

    @Override
    public String note(int tile) {
        return tiles.get(tile).note();
    }

    @Override
    public boolean isWrong(int tile) {
        return tiles.get(tile).wrong();
    }

    @Override
    public ImageData picture(int tile) {
        return pictures.apply(tiles.get(tile).source());
    }
}
