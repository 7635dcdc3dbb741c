/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

/**
 * A value that belongs to a table as a whole: the query it came from, its epoch, a credit.
 *
 * @param name        its name
 * @param value       its value as text
 * @param unit        its unit, empty for none
 * @param ucd         its UCD, empty for none
 * @param description what it is, empty for none
 */
public record Parameter(String name, String value, String unit, String ucd, String description) {
    /** A parameter with nothing but name and value. */
    public static Parameter of(String name, String value) {
        return new Parameter(name, value, "", "", "");
    }
}
