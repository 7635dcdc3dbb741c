/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

/**
 * A word of an expression.
 *
 * @param kind     what it is
 * @param text     a name, a text without its quotes, a number or an operator as written
 * @param position index of its first character
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        NUMBER, TEXT, NAME, QUOTED_NAME, OPERATOR, END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** How to speak of it. */
    String shown() {
        return kind == Kind.END ? "the end" : kind == Kind.TEXT ? "the text \"" + text + "\"" : "\"" + text + "\"";
    }
}
