/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/**
 * A query.
 *
 * @param adql    its text
 * @param maxrec  how many rows at the most; -1 for as many as the service gives where nothing is said
 * @param uploads the tables that go with it
 */
public record TapQuery(String adql, long maxrec, List<TapUpload> uploads) {
    /** Where a query is at fault, the key of the problem. */
    public static final String KEY = "QUERY";

    /**
     * Checks that there is a text.
     *
     * @throws InputException if the text is blank
     */
    public TapQuery {
        Objects.requireNonNull(adql, "adql");
        uploads = List.copyOf(uploads);
        if (adql.isBlank()) {
            throw new InputException(Problem.atKey(KEY, "is empty", "write a query, such as SELECT TOP 5 * FROM t"));
        }
    }

    /** A query without uploads, with the service's own limit of rows. */
    public static TapQuery of(String adql) {
        return new TapQuery(adql, -1, List.of());
    }

    /** The same query for so many rows at the most. */
    public TapQuery limited(long rows) {
        return new TapQuery(adql, rows, uploads);
    }

    /** The same query with one more table. */
    public TapQuery with(TapUpload upload) {
        List<TapUpload> all = new ArrayList<>(uploads);
        all.add(upload);
        return new TapQuery(adql, maxrec, all);
    }
}
