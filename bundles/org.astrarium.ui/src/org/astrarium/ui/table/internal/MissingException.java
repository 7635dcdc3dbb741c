/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

/** A field of a form is still empty: nothing is wrong, but there is nothing to save either. */
public final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is missing. */
    public MissingException(String message) {
        super(message, null, false, false);
    }
}
