/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.util.Objects;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Table;

/**
 * A table that goes to the service with a query, which calls it {@code TAP_UPLOAD.name}.
 *
 * @param name  a name of ADQL: a letter, then letters, digits and underscores
 * @param table the table
 */
public record TapUpload(String name, Table table) {
    /**
     * Checks the name.
     *
     * @throws InputException if ADQL could not use it
     */
    public TapUpload {
        Objects.requireNonNull(table, "table");
        if (!name.matches("[A-Za-z]\\w*")) {
            throw new InputException(Problem.atKey("upload", "\"" + name + "\" cannot be a table's name in ADQL",
                    "use letters, digits and underscores, a letter first"));
        }
    }
}
