/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import java.util.Objects;

/**
 * What a column is, apart from its values.
 *
 * @param name        its name, as the file writes it
 * @param unit        its unit in the VO's notation ({@code mas.yr**-1}), empty for none
 * @param ucd         its Unified Content Descriptor, empty for none
 * @param utype       its utype, empty for none
 * @param description what it is, in words, empty for none
 */
public record ColumnInfo(String name, String unit, String ucd, String utype, String description) {
    /** Checks that no part is null. */
    public ColumnInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(ucd, "ucd");
        Objects.requireNonNull(utype, "utype");
        Objects.requireNonNull(description, "description");
    }

    /** A column of which only the name is known. */
    public static ColumnInfo named(String name) {
        return new ColumnInfo(name, "", "", "", "");
    }

    /** A computed column. */
    public static ColumnInfo of(String name, String unit, String ucd, String description) {
        return new ColumnInfo(name, unit, ucd, "", description);
    }
}
