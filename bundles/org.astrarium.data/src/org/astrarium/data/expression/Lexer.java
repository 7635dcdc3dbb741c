/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts the text of an expression into words. */
final class Lexer {
    private static final List<String> OPERATORS =
            List.of("<=", ">=", "==", "!=", "&&", "||", "**", "<", ">", "!", "+", "-", "*", "/", "%", "^", "(",
                    ")", ",");
    private static final Map<String, String> WORDS = Map.of("and", "&&", "or", "||", "not", "!");
    private static final Map<Character, String> MEANT = Map.of('=', "==", '&', "&&", '|', "||");

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The words of a text; the last one is always the end. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.kind() != Token.Kind.END);
        return tokens;
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return new Token(Token.Kind.END, "", at);
        }
        char c = text.charAt(at);
        if (isDigit(at) || c == '.' && isDigit(at + 1)) {
            return number();
        }
        if (c == '"' || c == '\'') {
            return quoted(c, Token.Kind.TEXT);
        }
        if (c == '`') {
            return quoted(c, Token.Kind.QUOTED_NAME);
        }
        return Character.isLetter(c) || c == '_' ? name() : operator();
    }

    private Token name() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(start, at);
        String operator = WORDS.get(word);
        return operator != null ? new Token(Token.Kind.OPERATOR, operator, start)
                : new Token(Token.Kind.NAME, word, start);
    }

    private Token number() {
        int start = at;
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
            if (isDigit(at + 1 + sign)) {
                at += 1 + sign;
                digits();
            }
        }
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            throw new ExpressionException("\"" + text.substring(start, at + 1) + "\" at character " + (start + 1)
                    + " is not a number", start, "a name that starts with a digit goes in backquotes: `2mass`");
        }
        return new Token(Token.Kind.NUMBER, text.substring(start, at), start);
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private Token quoted(char quote, Token.Kind kind) {
        int start = at;
        int end = text.indexOf(quote, start + 1);
        if (end < 0) {
            throw new ExpressionException("the " + quote + " at character " + (start + 1) + " is never closed", start);
        }
        at = end + 1;
        return new Token(kind, text.substring(start + 1, end), start);
    }

    private Token operator() {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                Token token = new Token(Token.Kind.OPERATOR, operator.equals("**") ? "^" : operator, at);
                at += operator.length();
                return token;
            }
        }
        String meant = MEANT.get(text.charAt(at));
        throw new ExpressionException("\"" + text.substring(at, text.offsetByCodePoints(at, 1)) + "\" at character "
                + (at + 1) + " has no meaning here", at, meant == null ? "" : "write " + meant);
    }
}
