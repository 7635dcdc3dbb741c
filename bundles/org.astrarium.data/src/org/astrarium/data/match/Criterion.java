/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/** What makes two rows a pair. A column's name that is empty is found by UCD and usual names. */
public sealed interface Criterion {
    /**
     * The same identifier.
     *
     * @param first  column of the first table
     * @param second column of the second table
     */
    record ById(String first, String second) implements Criterion {
    }

    /**
     * A position within a radius.
     *
     * @param first  columns of the first table
     * @param second columns of the second table
     * @param radius largest separation in arcseconds, itself allowed
     */
    record BySky(Place first, Place second, double radius) implements Criterion {
        /** The largest radius; beyond it nearest neighbours mean nothing. */
        public static final double LARGEST = 45 * 3600;

        /** @throws InputException if the radius is not above 0 and at most {@link #LARGEST} */
        public BySky {
            if (!(radius > 0 && radius <= LARGEST)) {
                throw new InputException(Problem.atKey("--radius", radius + " is no radius in arcseconds",
                        "a number above 0, at most " + (int) LARGEST));
            }
        }
    }

    /**
     * Where a table's positions stand.
     *
     * @param ra    column of right ascensions
     * @param dec   column of declinations
     * @param epoch their epoch in Julian years, NaN where it does not matter
     */
    record Place(String ra, String dec, double epoch) {
        /** Columns found by UCD and usual names, of no epoch. */
        public static final Place FOUND = new Place("", "", Double.NaN);
    }
}
