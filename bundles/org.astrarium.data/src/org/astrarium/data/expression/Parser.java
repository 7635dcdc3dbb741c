/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an expression by recursive descent. From the loosest: {@code ||}, {@code &&}, {@code !}, comparisons (not
 * chained), {@code + -}, {@code * / %}, signs, {@code ^} (from the right), and then names, numbers, texts, calls and
 * brackets.
 */
final class Parser {
    /** Longest text that is read. */
    static final int MAX_LENGTH = 100_000;

    /** How deep terms may be nested, and how many operators there may be: far below what a thread's stack holds. */
    static final int MAX_DEPTH = 100;
    static final int MAX_OPERATORS = 2_000;

    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=");
    private static final String COMMA = "an expression with a comma has to be quoted in YAML: \"hypot(x, y) < 10\"";

    private final List<Token> tokens;
    private final Set<String> names;
    private int at;
    private int depth;
    private int operators;

    private Parser(List<Token> tokens, Set<String> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The term of a text; the names of its columns are added to {@code names}. */
    static Term parse(String text, Set<String> names) {
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionException("an expression of " + text.length() + " characters is too long", MAX_LENGTH,
                    "at most " + MAX_LENGTH);
        }
        Parser parser = new Parser(Lexer.tokens(text), names);
        if (parser.peek().kind() == Token.Kind.END) {
            throw new ExpressionException("the expression is empty", 0);
        }
        Term term = parser.or();
        Token rest = parser.peek();
        if (rest.is(")")) {
            throw new ExpressionException("the ) at character " + (rest.position() + 1) + " closes nothing",
                    rest.position(), COMMA);
        }
        if (rest.kind() != Token.Kind.END) {
            throw parser.unexpected("an operator");
        }
        return term;
    }

    private Term or() {
        Term left = and();
        while (accept("||")) {
            left = join("||", left, and());
        }
        return left;
    }

    private Term and() {
        Term left = not();
        while (accept("&&")) {
            left = join("&&", left, not());
        }
        return left;
    }

    private Term not() {
        if (!accept("!")) {
            return comparison();
        }
        enter();
        Term term = new Term.Unary("!", not());
        depth--;
        return term;
    }

    private Term comparison() {
        Term left = sum();
        Token operator = peek();
        if (operator.kind() != Token.Kind.OPERATOR || !COMPARISONS.contains(operator.text())) {
            return left;
        }
        at++;
        if (operator.is("<") && peek().is(">")) {
            throw new ExpressionException("\"<>\" has no meaning here", operator.position(), "write !=");
        }
        Term term = new Term.Binary(operator.text(), left, sum());
        if (peek().kind() == Token.Kind.OPERATOR && COMPARISONS.contains(peek().text())) {
            throw new ExpressionException("a second comparison at character " + (peek().position() + 1),
                    peek().position(), "join two comparisons with &&: a < b && b < c");
        }
        return term;
    }

    private Term sum() {
        Term left = product();
        while (peek().is("+") || peek().is("-")) {
            left = join(take().text(), left, product());
        }
        return left;
    }

    private Term product() {
        Term left = sign();
        while (peek().is("*") || peek().is("/") || peek().is("%")) {
            left = join(take().text(), left, sign());
        }
        return left;
    }

    private Term sign() {
        if (!peek().is("-") && !peek().is("+") && !peek().is("!")) {
            return power();
        }
        String operator = take().text();
        enter();
        Term operand = sign();
        depth--;
        return operator.equals("+") ? operand : new Term.Unary(operator, operand);
    }

    private Term power() {
        Term base = atom();
        if (!accept("^")) {
            return base;
        }
        enter();
        Term term = new Term.Binary("^", base, sign());
        depth--;
        return term;
    }

    private Term atom() {
        Token token = take();
        switch (token.kind()) {
            case NUMBER:
                return new Term.Numeral(token.text());
            case TEXT:
                return new Term.Literal(token.text());
            case QUOTED_NAME:
                return name(token);
            case NAME:
                if (peek().is("(")) {
                    return call(token);
                }
                boolean isTrue = token.text().equals("true");
                return isTrue || token.text().equals("false") ? new Term.Truth(isTrue) : name(token);
            default:
                if (token.is("(")) {
                    enter();
                    Term inner = or();
                    close(token);
                    depth--;
                    return inner;
                }
                throw unexpected("a value", token);
        }
    }

    private Term name(Token token) {
        names.add(token.text());
        return new Term.Name(token.text());
    }

    private Term call(Token name) {
        Function function = Function.named(name);
        Token open = take();
        List<Term> arguments = new ArrayList<>();
        enter();
        if (!peek().is(")")) {
            do {
                arguments.add(or());
            } while (accept(","));
        }
        close(open);
        depth--;
        function.checkCount(arguments.size(), name.position());
        return new Term.Call(function, arguments);
    }

    private void close(Token open) {
        if (peek().kind() == Token.Kind.END) {
            throw new ExpressionException("the ( at character " + (open.position() + 1) + " is never closed",
                    peek().position(), COMMA);
        }
        if (!accept(")")) {
            throw unexpected("\")\"");
        }
    }

    private ExpressionException unexpected(String expected) {
        return unexpected(expected, peek());
    }

    private static ExpressionException unexpected(String expected, Token found) {
        String where = found.kind() == Token.Kind.END ? "" : " at character " + (found.position() + 1);
        return new ExpressionException("expected " + expected + ", found " + found.shown() + where, found.position());
    }

    private Term join(String operator, Term left, Term right) {
        if (++operators > MAX_OPERATORS) {
            throw new ExpressionException("more than " + MAX_OPERATORS + " operators", peek().position(),
                    "cut it into several expressions");
        }
        return new Term.Binary(operator, left, right);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw new ExpressionException("nested more than " + MAX_DEPTH + " deep at character "
                    + (peek().position() + 1), peek().position(), "cut it into several expressions");
        }
    }

    private boolean accept(String operator) {
        if (!peek().is(operator)) {
            return false;
        }
        at++;
        return true;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }
}
