/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.StringColumn;

/** Which columns hold texts that one format or another changes. */
final class TextLosses {
    private TextLosses() {
    }

    static boolean isBeyondAscii(Column column) {
        return any(column, text -> text.chars().anyMatch(c -> c < ' ' || c > '~'));
    }

    static boolean isBeyondTwoBytes(Column column) {
        return any(column, text -> text.codePoints().anyMatch(c -> c > 0xffff));
    }

    static boolean endsInBlanks(Column column) {
        return any(column, text -> !text.stripTrailing().equals(text));
    }

    /** Texts of an array that are not there. */
    static boolean hasHoles(Column column) {
        return column instanceof ArrayColumn array && array.element() == String.class && IntStream
                .range(0, array.size()).filter(row -> !array.isBlank(row))
                .anyMatch(row -> Arrays.stream((String[]) array.value(row)).anyMatch(Objects::isNull));
    }

    /** True if CSV would take a column of texts for one of numbers or truth values. */
    static boolean looksLikeAnotherType(Column column) {
        if (!(column instanceof StringColumn texts)) {
            return false;
        }
        CellKind kind = CellKind.BLANK;
        for (int code = 1; code < texts.wordCount(); code++) {
            kind = kind.with(texts.word(code));
        }
        return kind != CellKind.TEXT && texts.wordCount() > 1;
    }

    private static boolean any(Column column, Predicate<String> is) {
        if (column instanceof StringColumn texts) {
            return IntStream.range(0, texts.wordCount()).mapToObj(texts::word).anyMatch(is);
        }
        return column instanceof ArrayColumn array && array.element() == String.class && IntStream
                .range(0, array.size()).filter(row -> !array.isBlank(row))
                .mapToObj(row -> (String[]) array.value(row)).flatMap(Stream::of).filter(Objects::nonNull).anyMatch(is);
    }
}
