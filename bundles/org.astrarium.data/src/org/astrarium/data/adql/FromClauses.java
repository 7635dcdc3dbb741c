/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astrarium.data.adql.AdqlToken.Kind;

/**
 * The tables that a query reads from, each under the name by which its columns are called. A subquery sees those of
 * the queries round it.
 */
final class FromClauses {
    private static final Set<String> AFTER_TABLES = Set.of("WHERE", "GROUP", "HAVING", "ORDER", "UNION", "EXCEPT",
            "INTERSECT", "SELECT", "ON", "USING", "OFFSET");

    /** A table with its other name, and the brackets within which it is known: offsets in the text. */
    record Source(String table, String alias, int from, int to) {
        boolean isKnownAt(int offset) {
            return from <= offset && offset <= to;
        }
    }

    private final String text;
    private final List<AdqlToken> tokens;
    private final List<Source> sources = new ArrayList<>();

    private FromClauses(String text, List<AdqlToken> tokens) {
        this.text = text;
        this.tokens = tokens.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
    }

    /** The tables known at an offset; those of the innermost query first. */
    static List<Source> knownAt(String text, List<AdqlToken> tokens, int offset) {
        FromClauses clauses = new FromClauses(text, tokens);
        clauses.read();
        return clauses.sources.stream().filter(source -> source.isKnownAt(offset))
                .sorted((a, b) -> Integer.compare(b.from(), a.from())).toList();
    }

    private void read() {
        Deque<Integer> brackets = new ArrayDeque<>();
        boolean[] inFrom = new boolean[tokens.size() + 1];
        int depth = 0;
        boolean expected = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).of(text).toUpperCase(Locale.ROOT);
            if (word.equals("(")) {
                brackets.push(i);
                depth++;
                inFrom[depth] = false;
                expected = false;
            } else if (word.equals(")") && depth > 0) {
                brackets.pop();
                depth--;
                expected = false;
            } else if (word.equals("FROM") || word.equals("JOIN")) {
                inFrom[depth] = true;
                expected = true;
            } else if (word.equals(",")) {
                expected = inFrom[depth];
            } else if (tokens.get(i).kind() == Kind.KEYWORD && AFTER_TABLES.contains(word)) {
                inFrom[depth] = inFrom[depth] && (word.equals("ON") || word.equals("USING"));
                expected = false;
            } else if (expected && tokens.get(i).isName()) {
                i = table(i, brackets.isEmpty() ? -1 : brackets.peek());
                expected = false;
            }
        }
    }

    /** Takes a table and its other name; returns the last token taken. */
    private int table(int first, int bracket) {
        int last = first;
        while (last + 2 < tokens.size() && symbol(last + 1, ".") && tokens.get(last + 2).isName()) {
            last += 2;
        }
        String name = text.substring(tokens.get(first).start(), tokens.get(last).end()).replaceAll("\\s", "");
        int behind = last + 1;
        if (behind < tokens.size() && tokens.get(behind).of(text).equalsIgnoreCase("AS")) {
            behind++;
        }
        String alias = "";
        if (behind < tokens.size() && tokens.get(behind).isName()) {
            alias = tokens.get(behind).of(text);
            last = behind;
        }
        sources.add(new Source(name, alias, bracket < 0 ? 0 : tokens.get(bracket).end(), closing(bracket)));
        return last;
    }

    private int closing(int bracket) {
        int depth = 0;
        for (int i = Math.max(0, bracket); bracket >= 0 && i < tokens.size(); i++) {
            depth += symbol(i, "(") ? 1 : symbol(i, ")") ? -1 : 0;
            if (depth == 0) {
                return tokens.get(i).start();
            }
        }
        return text.length();
    }

    private boolean symbol(int index, String what) {
        return tokens.get(index).of(text).equals(what);
    }
}
