/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import java.util.Map;
import org.astrarium.core.table.Table;

/**
 * What a run works on.
 *
 * @param tables tables by the recipe's key that names their file, such as {@code input}
 */
public record Inputs(Map<String, Table> tables) {
    /** Copies the map. */
    public Inputs {
        tables = Map.copyOf(tables);
    }

    /** Nothing but the table that the key {@code input} names. */
    public static Inputs of(Table input) {
        return new Inputs(Map.of("input", input));
    }

    /** The table that the key {@code input} names. */
    public Table input() {
        return tables.get("input");
    }
}
