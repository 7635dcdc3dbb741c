/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

/** What to do with a result that the service has cut off at a number of rows. */
public enum Overflow {
    /** It is an error, and nothing is kept. */
    REFUSED,
    /** It is kept, and a warning goes with it. */
    ALLOWED
}
