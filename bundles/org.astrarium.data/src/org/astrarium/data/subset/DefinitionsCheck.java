/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.expression.ExpressionException;

/** What must be right of definitions before there is a table: names, the form of expressions, and no circles. */
final class DefinitionsCheck {
    /** Each may lead to the next, and that as deep as there are definitions. */
    private static final int MOST = 500;
    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false");

    private final Definitions definitions;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Expression> expressions = new LinkedHashMap<>();

    private final Set<String> sound = new HashSet<>();

    private DefinitionsCheck(Definitions definitions) {
        this.definitions = definitions;
    }

    /** @throws InputException with all that is wrong */
    static void all(Definitions definitions) {
        DefinitionsCheck check = new DefinitionsCheck(definitions);
        check.names();
        check.parsed();
        if (check.problems.isEmpty()) {
            check.expressions.keySet().forEach(name -> check.circle(name, new ArrayList<>()));
        }
        if (!check.problems.isEmpty()) {
            throw new InputException(check.problems, null);
        }
    }

    private DefinitionsCheck parsed() {
        definitions.columns().forEach(c -> parse(c.name(), "expression", c.expression()));
        definitions.subsets().forEach(this::rule);
        return this;
    }

    /** In small letters all names that are used by way of the given ones, those themselves too. */
    static Set<String> behind(Definitions definitions, Collection<String> names) {
        DefinitionsCheck check = new DefinitionsCheck(definitions).parsed();
        Set<String> behind = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (behind.add(name.toLowerCase(Locale.ROOT))) {
                open.addAll(check.used(name));
            }
        }
        return behind;
    }

    /** Names of the definitions that use another one. */
    static List<String> usersOf(Definitions definitions, String name) {
        DefinitionsCheck check = new DefinitionsCheck(definitions).parsed();
        return definitions.names().stream().filter(n -> !n.equalsIgnoreCase(name))
                .filter(n -> check.used(n).stream().anyMatch(name::equalsIgnoreCase)).toList();
    }

    private void names() {
        Map<String, String> seen = new HashMap<>();
        List<String> names = definitions.names();
        if (names.size() > MOST) {
            throw definitions.fault(names.get(0), "name", "there are " + names.size() + " definitions",
                    "at most " + MOST);
        }
        for (String name : names) {
            if (name.isBlank() || name.indexOf('`') >= 0 || WORDS.contains(name) || !name.equals(name.strip())) {
                add(definitions.fault(name, "name", "\"" + name + "\" cannot be a name", "choose another one"));
            }
            if (seen.put(name.toLowerCase(Locale.ROOT), name) != null) {
                add(definitions.fault(name, "name", "\"" + name + "\" is defined twice",
                        "names differ in more than upper and lower case"));
            }
        }
    }

    private void rule(Subset subset) {
        if (subset.rule() instanceof Subset.Where where) {
            parse(subset.name(), "where", where.condition());
        } else if (subset.rule() instanceof Subset.Rows rows) {
            try {
                RowNumbers.rows(rows.numbers(), Integer.MAX_VALUE);
            } catch (InputException e) {
                add(definitions.fault(subset.name(), "rows", e.problem().message(), e.problem().remedy()));
            }
        }
    }

    private void parse(String name, String key, String text) {
        try {
            expressions.put(name, Expression.parse(text));
        } catch (ExpressionException e) {
            add(definitions.fault(name, key, "cannot read \"" + text + "\": " + e.getMessage(), ""));
        }
    }

    private Set<String> used(String name) {
        for (Map.Entry<String, Expression> entry : expressions.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return entry.getValue().names();
            }
        }
        return Set.of();
    }

    /** Follows what a definition uses; one that comes up again is on a circle, of which the first is told. */
    private void circle(String name, List<String> way) {
        String here = name.toLowerCase(Locale.ROOT);
        int before = way.indexOf(here);
        if (before >= 0) {
            String first = way.get(before);
            List<String> between = way.subList(before + 1, way.size());
            add(definitions.fault(first, definitions.column(first).isPresent() ? "expression" : "where",
                    "\"" + first + "\" uses itself" + (between.isEmpty() ? "" : " by way of "
                    + String.join(", ", between)), "break the circle"));
        } else if (problems.isEmpty() && !sound.contains(here)) {
            List<String> longer = new ArrayList<>(way);
            longer.add(here);
            used(name).stream().filter(this::isDefined).forEach(next -> circle(next, longer));
            sound.add(here);
        }
    }

    private boolean isDefined(String name) {
        return definitions.column(name).isPresent() || definitions.subset(name).isPresent();
    }

    private void add(InputException fault) {
        problems.addAll(fault.problems());
    }
}
