/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.astrarium.data.tap.TableSet;

/**
 * What a service has.
 *
 * @param service      its base address
 * @param tables       its schemas, tables and columns
 * @param functions    its own functions, as it writes their forms
 * @param defaultLimit rows it gives where nothing is said; -1 if it does not tell
 * @param hardLimit    rows it gives at the most; -1 if it does not tell
 * @param fetched      when it was asked
 */
public record ServiceSchema(String service, TableSet tables, List<String> functions, long defaultLimit, long hardLimit,
        Instant fetched) {
    /** Copies the list; checks that no part is null. */
    public ServiceSchema {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(fetched, "fetched");
        functions = List.copyOf(functions);
    }
}
