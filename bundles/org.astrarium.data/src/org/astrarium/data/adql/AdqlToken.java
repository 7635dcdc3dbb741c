/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

/**
 * A piece of a query's text; between two of them there is white space only.
 *
 * @param kind  what it is
 * @param start offset of its first character
 * @param end   offset behind its last character
 */
public record AdqlToken(Kind kind, int start, int end) {
    /** Kinds of tokens. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A function that the language has. */
        FUNCTION,
        /** The name of a schema, table, column or function of the service's own. */
        NAME,
        /** A name in double quotes. */
        QUOTED_NAME,
        /** A text in single quotes. */
        TEXT,
        /** A number. */
        NUMBER,
        /** From two hyphens to the line's end. */
        COMMENT,
        /** Any other character. */
        SYMBOL
    }

    /** Its characters. */
    public String of(String text) {
        return text.substring(start, end);
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED_NAME;
    }
}
