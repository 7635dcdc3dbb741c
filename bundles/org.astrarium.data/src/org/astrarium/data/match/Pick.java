/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

/** Which of the matches are kept. */
public enum Pick {
    /** Every pair that matches. */
    ALL,
    /** For each row of the first table its nearest of the second; of equal ones the one that comes first there. */
    BEST,
    /** The pairs in which each row is the best match of the other, so that no row comes twice. */
    SYMMETRIC
}
