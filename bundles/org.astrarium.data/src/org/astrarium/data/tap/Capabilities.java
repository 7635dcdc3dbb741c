/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.util.List;

/**
 * What a service can do.
 *
 * @param languages    query languages with their versions: {@code ADQL 2.1}
 * @param functions    its own functions, as it writes their forms: {@code gavo_to_mjd(d TIMESTAMP) -> DOUBLE}
 * @param geometry     names of the geometric functions it has: {@code CONTAINS}
 * @param uploads      true if a query may bring a table along
 * @param defaultLimit rows it gives where nothing is said; -1 if it does not tell
 * @param hardLimit    rows it gives at the most; -1 if it does not tell
 */
public record Capabilities(List<String> languages, List<String> functions, List<String> geometry, boolean uploads,
        long defaultLimit, long hardLimit) {
    /** Copies the lists. */
    public Capabilities {
        languages = List.copyOf(languages);
        functions = List.copyOf(functions);
        geometry = List.copyOf(geometry);
    }
}
