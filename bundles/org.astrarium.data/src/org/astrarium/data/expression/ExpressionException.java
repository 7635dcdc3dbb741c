/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

/** A text is not an expression. */
public final class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String remedy;

    ExpressionException(String message, int position) {
        this(message, position, "");
    }

    ExpressionException(String message, int position, String remedy) {
        super(message + (remedy.isEmpty() ? "" : " (" + remedy + ")"));
        this.position = position;
        this.remedy = remedy;
    }

    /**
     * Index of the character at which the trouble is, from 0; the length of the text where something is missing at its
     * end.
     */
    public int position() {
        return position;
    }

    /** What to do about it, also in brackets at the end of the message; empty where there is nothing to say. */
    public String remedy() {
        return remedy;
    }
}
