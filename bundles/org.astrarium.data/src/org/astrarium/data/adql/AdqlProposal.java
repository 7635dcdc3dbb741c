/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.util.Objects;

/**
 * What may stand at a place of a query.
 *
 * @param kind   what it is
 * @param text   what to write in place of the characters from {@code start} to {@code end}
 * @param label  what to show, the name itself first
 * @param detail what it is in words: type, unit and description of a column; may be empty
 * @param start  offset of the first character to replace
 * @param end    offset behind the last one
 */
public record AdqlProposal(Kind kind, String text, String label, String detail, int start, int end) {
    /** Kinds of proposals. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A function. */
        FUNCTION,
        /** A schema of the service. */
        SCHEMA,
        /** A table of the service, or one that is uploaded. */
        TABLE,
        /** The name that a query gives a table. */
        ALIAS,
        /** A column. */
        COLUMN
    }

    /** Checks that no part is null. */
    public AdqlProposal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(detail, "detail");
    }
}
