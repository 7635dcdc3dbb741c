/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.astrarium.core.table.Table;

/**
 * The result of a query.
 *
 * @param file     where it lies
 * @param table    what is in it
 * @param overflow true if the service has cut it off
 * @param warnings what the user has to know, such as that there would be more rows
 */
public record TapResult(Path file, Table table, boolean overflow, List<String> warnings) {
    /** Copies the warnings; checks that no part is null. */
    public TapResult {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(table, "table");
        warnings = List.copyOf(warnings);
    }
}
