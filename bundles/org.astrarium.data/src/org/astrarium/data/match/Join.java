/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

/** Which rows the joined table has. */
public enum Join {
    /** The pairs that match. */
    MATCHED,
    /** Those, and the rows of the first table without a match, blank in the columns of the second. */
    ALL_OF_FIRST,
    /** The rows of the first table without a match, with the first table's columns alone. */
    UNMATCHED
}
