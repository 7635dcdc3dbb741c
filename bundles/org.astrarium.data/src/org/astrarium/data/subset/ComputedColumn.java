/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.astrarium.core.table.ColumnInfo;

/**
 * A column that an expression gives.
 *
 * @param name        its name, that of no column of the table
 * @param expression  over the table's columns, other computed columns and subsets
 * @param unit        its unit, empty for none
 * @param ucd         its UCD, empty for none
 * @param description what it is, empty for nothing to say
 */
public record ComputedColumn(String name, String expression, String unit, String ucd, String description) {
    /** Checks that no part is null. */
    public ComputedColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(ucd, "ucd");
        Objects.requireNonNull(description, "description");
    }

    /** Its metadata as a column's. */
    public ColumnInfo info() {
        return ColumnInfo.of(name, unit, ucd, description);
    }

    /** Its keys in the file and in a result's record, those without a value left out. */
    public Map<String, Object> asMap() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", name);
        keys.put("expression", expression);
        putUnlessEmpty(keys, "unit", unit);
        putUnlessEmpty(keys, "ucd", ucd);
        putUnlessEmpty(keys, "description", description);
        return keys;
    }

    static void putUnlessEmpty(Map<String, Object> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
    }
}
