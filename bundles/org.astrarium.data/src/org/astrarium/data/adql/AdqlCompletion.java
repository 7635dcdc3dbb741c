/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrarium.data.adql.AdqlProposal.Kind;
import org.astrarium.data.tap.TableSet;
import org.astrarium.data.tap.TableSet.ColumnEntry;
import org.astrarium.data.tap.TableSet.SchemaEntry;
import org.astrarium.data.tap.TableSet.TableEntry;

/**
 * Says what may come next at a place of a query, from the language and from what the service has. Made once for a
 * service; unchanging.
 */
public final class AdqlCompletion {
    private static final int MOST = 400;

    private final TableSet tables;
    private final List<String> functions;
    private final Map<String, List<TableEntry>> byName = new HashMap<>();

    /**
     * For what a service has.
     *
     * @param tables    its tables, also those that are uploaded
     * @param functions its own functions, as it writes their forms: {@code gavo_to_mjd(d TIMESTAMP) -> DOUBLE}
     */
    public AdqlCompletion(TableSet tables, List<String> functions) {
        this.tables = tables;
        this.functions = List.copyOf(functions);
        tables.tables().forEach(table -> {
            String name = plain(table.name());
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(table);
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (!last.equals(name)) {
                byName.computeIfAbsent(last, key -> new ArrayList<>()).add(table);
            }
        });
    }

    /** What may stand at an offset of a query; the likeliest first, nothing within a text or comment. */
    public List<AdqlProposal> at(String query, int offset) {
        List<AdqlToken> tokens = AdqlLexer.tokens(query);
        for (AdqlToken token : tokens) {
            boolean inside = token.start() < offset && (offset < token.end()
                    || offset == token.end() && token.kind() == AdqlToken.Kind.COMMENT);
            if (inside && (token.kind() == AdqlToken.Kind.COMMENT || token.kind() == AdqlToken.Kind.TEXT)) {
                return List.of();
            }
        }
        int start = offset;
        while (start > 0 && AdqlLexer.isWordPart(query.charAt(start - 1))) {
            start--;
        }
        int path = start;
        while (path > 0 && (query.charAt(path - 1) == '.' || query.charAt(path - 1) == '"'
                || AdqlLexer.isWordPart(query.charAt(path - 1)))) {
            path--;
        }
        String qualifier = start > path && query.charAt(start - 1) == '.' ? query.substring(path, start - 1) : "";
        Place place = new Place(query.substring(start, offset).toLowerCase(Locale.ROOT), start, offset,
                FromClauses.knownAt(query, tokens, offset), new LinkedHashMap<>());
        if (!qualifier.isEmpty()) {
            qualified(plain(qualifier), place);
        } else if (wantsTable(query, tokens, start)) {
            tables(place);
        } else {
            free(place);
        }
        return place.found.values().stream().sorted((a, b) -> Boolean.compare(place.begins(b), place.begins(a)))
                .limit(MOST).toList();
    }

    /**
     * A column as it is to be written at a place of a query: with its table's name there in front, if the query reads
     * from more than one.
     */
    public static String columnText(String query, int offset, String table, String column) {
        List<FromClauses.Source> sources = FromClauses.knownAt(query, AdqlLexer.tokens(query), offset);
        String before = sources.size() < 2 ? "" : sources.stream().filter(s -> plain(s.table()).equals(plain(table)))
                .findFirst().map(s -> (s.alias().isEmpty() ? s.table() : s.alias()) + ".").orElse("");
        return before + AdqlWords.quoted(column);
    }

    /** The place where something may come: what of it is written, and the tables known there. */
    private record Place(String begun, int start, int end, List<FromClauses.Source> sources,
            Map<String, AdqlProposal> found) {
        void offer(Kind kind, String name, String text, String label, String detail) {
            if (name.toLowerCase(Locale.ROOT).contains(begun)) {
                found.putIfAbsent(kind + text, new AdqlProposal(kind, text, label, detail, start, end));
            }
        }

        boolean begins(AdqlProposal proposal) {
            return proposal.label().toLowerCase(Locale.ROOT).startsWith(begun);
        }
    }

    private void qualified(String qualifier, Place place) {
        for (FromClauses.Source source : place.sources) {
            String name = plain(source.table());
            String called = source.alias().isEmpty() ? name : plain(source.alias());
            if (called.equals(qualifier) || source.alias().isEmpty() && name.endsWith("." + qualifier)) {
                Optional<TableEntry> known = entry(source);
                known.ifPresent(table -> table.columns().forEach(c -> column(c, "", place)));
                if (known.isPresent() || !source.alias().isEmpty()) {
                    return; // the innermost one hides those outside
                }
            }
        }
        for (SchemaEntry schema : tables.schemas()) {
            for (TableEntry table : schema.tables()) {
                String name = plain(table.name());
                if (name.startsWith(qualifier + ".")) {
                    String last = table.name().substring(qualifier.length() + 1);
                    place.offer(Kind.TABLE, last, last, last, table.description());
                } else if (name.equals(qualifier)) {
                    table.columns().forEach(c -> column(c, "", place));
                }
            }
        }
    }

    private void tables(Place place) {
        for (SchemaEntry schema : tables.schemas()) {
            if (!schema.name().isEmpty()) {
                place.offer(Kind.SCHEMA, schema.name(), schema.name(), schema.name(), schema.description());
            }
        }
        for (SchemaEntry schema : tables.schemas()) {
            for (TableEntry table : schema.tables()) {
                place.offer(Kind.TABLE, table.name(), table.name(), table.name(), table.description());
            }
        }
    }

    private void free(Place place) {
        Map<String, Integer> counts = new HashMap<>();
        for (FromClauses.Source source : place.sources) {
            entry(source).ifPresent(table -> table.columns()
                    .forEach(c -> counts.merge(c.name().toLowerCase(Locale.ROOT), 1, Integer::sum)));
        }
        for (FromClauses.Source source : place.sources) {
            String called = source.alias().isEmpty() ? source.table() : source.alias();
            entry(source).ifPresent(table -> table.columns().forEach(c -> column(c,
                    counts.get(c.name().toLowerCase(Locale.ROOT)) > 1 ? called + "." : "", place)));
        }
        for (FromClauses.Source source : place.sources) {
            if (!source.alias().isEmpty()) {
                place.offer(Kind.ALIAS, source.alias(), source.alias(), source.alias(), source.table());
            }
        }
        AdqlWords.keywords().stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(place.begun))
                .forEach(word -> place.offer(Kind.KEYWORD, word, word, word, ""));
        AdqlWords.functionForms().forEach((form, help) -> function(form, help, place));
        functions.forEach(form -> function(form, "function of this service", place));
    }

    private static void function(String form, String help, Place place) {
        int bracket = form.indexOf('(');
        if (bracket > 0) {
            String name = form.substring(0, bracket).strip();
            place.offer(Kind.FUNCTION, name, name + "(", form, help);
        }
    }

    private Optional<TableEntry> entry(FromClauses.Source source) {
        return byName.getOrDefault(plain(source.table()), List.of()).stream().findFirst();
    }

    private static void column(ColumnEntry column, String before, Place place) {
        String unit = column.unit().isEmpty() ? "" : "  [" + column.unit() + "]";
        String type = column.type().isEmpty() ? "" : "  " + column.type();
        String words = column.description() + (column.indexed() ? " (indexed)" : "");
        place.offer(Kind.COLUMN, column.name(), before + AdqlWords.quoted(column.name()),
                column.name() + unit + type, words);
    }

    /** True where the name of a table has to come: behind FROM, JOIN, or a comma in a list of tables. */
    private static boolean wantsTable(String query, List<AdqlToken> tokens, int offset) {
        boolean inFrom = false;
        boolean wanted = false;
        int depth = 0;
        Deque<Boolean> outer = new ArrayDeque<>();
        for (AdqlToken token : tokens) {
            if (token.end() > offset) {
                break;
            }
            String word = token.of(query).toUpperCase(Locale.ROOT);
            switch (word) {
                case "(" -> {
                    outer.push(inFrom);
                    depth++;
                    inFrom = false;
                }
                case ")" -> inFrom = depth > 0 && depth-- > 0 && outer.pop();
                case "FROM" -> inFrom = true;
                case "WHERE", "ON", "USING", "GROUP", "ORDER", "HAVING", "SELECT" -> inFrom = false;
                default -> {
                    // neither opens nor ends a list of tables
                }
            }
            if (token.kind() != AdqlToken.Kind.COMMENT) {
                wanted = word.equals("FROM") || word.equals("JOIN") || word.equals(",") && inFrom;
            }
        }
        return wanted;
    }

    private static String plain(String name) {
        return name.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
