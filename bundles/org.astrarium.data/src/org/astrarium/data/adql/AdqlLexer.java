/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.data.adql.AdqlToken.Kind;

/** Cuts a query into tokens. Every text can be cut; a text or name that is not closed goes to its line's end. */
public final class AdqlLexer {
    private final String text;
    private int at;

    private AdqlLexer(String text) {
        this.text = text;
    }

    /** The tokens of a query, in their order. */
    public static List<AdqlToken> tokens(String text) {
        AdqlLexer lexer = new AdqlLexer(text);
        List<AdqlToken> tokens = new ArrayList<>();
        while (lexer.skipSpace()) {
            int start = lexer.at;
            Kind kind = lexer.next();
            tokens.add(new AdqlToken(kind, start, lexer.at));
        }
        return tokens;
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Kind next() {
        char c = text.charAt(at);
        if (c == '-' && peek(1) == '-') {
            toLineEnd();
            return Kind.COMMENT;
        }
        if (c == '\'' || c == '"') {
            quoted(c);
            return c == '"' ? Kind.QUOTED_NAME : Kind.TEXT;
        }
        if (isDigit(c) || c == '.' && isDigit(peek(1))) {
            number();
            return Kind.NUMBER;
        }
        if (isWordStart(c)) {
            return word();
        }
        at++;
        return Kind.SYMBOL;
    }

    private Kind word() {
        int start = at;
        while (isWordPart(peek(0))) {
            at++;
        }
        String word = text.substring(start, at);
        boolean part = start > 0 && text.charAt(start - 1) == '.' || peek(0) == '.'; // of a qualified name
        if (part) {
            return Kind.NAME;
        }
        if (AdqlWords.isKeyword(word)) {
            return Kind.KEYWORD;
        }
        return AdqlWords.isFunction(word) && opensBracket() ? Kind.FUNCTION : Kind.NAME;
    }

    private boolean opensBracket() {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '(';
    }

    /** A quote within is written twice. */
    private void quoted(char quote) {
        at++;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            if (text.charAt(at) == quote) {
                at++;
                if (peek(0) != quote) {
                    return;
                }
            }
            at++;
        }
    }

    private void number() {
        digits();
        if (peek(0) == '.') {
            at++;
            digits();
        }
        if (peek(0) == 'e' || peek(0) == 'E') {
            int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
            if (isDigit(peek(1 + sign))) {
                at += 1 + sign;
                digits();
            }
        }
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private void toLineEnd() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c);
    }
}
