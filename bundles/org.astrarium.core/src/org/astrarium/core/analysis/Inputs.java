/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import java.util.Map;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.table.Table;

/**
 * What a run works on.
 *
 * @param tables tables by the recipe's key that names their file, such as {@code input}
 * @param images folders of images by the recipe's key that names them, such as {@code images.folder}
 */
public record Inputs(Map<String, Table> tables, Map<String, ImageFolder> images) {
    /** Copies the maps. */
    public Inputs {
        tables = Map.copyOf(tables);
        images = Map.copyOf(images);
    }

    /** Tables alone. */
    public Inputs(Map<String, Table> tables) {
        this(tables, Map.of());
    }

    /** Nothing but the table that the key {@code input} names. */
    public static Inputs of(Table input) {
        return new Inputs(Map.of("input", input), Map.of());
    }

    /** The table that the key {@code input} names. */
    public Table input() {
        return tables.get("input");
    }
}
