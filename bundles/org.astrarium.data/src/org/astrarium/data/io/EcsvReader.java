/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import org.astrarium.data.recipe.RecipeText;

/**
 * Reads ECSV 1.0 (Astropy's APE 6): CSV behind a header in YAML. Own, and not STIL's, which ends a table without a word
 * at an empty line or an unclosed quote, makes a cell that is no number a blank, and reads letters beyond ASCII as
 * question marks.
 */
final class EcsvReader {
    private static final Pattern TAG = Pattern.compile("(?<=[:-] )!{1,2}[A-Za-z][\\w./:]*(?=\\s|$)");

    private final String header;
    private final Node.Mapping root;

    private EcsvReader(String header) throws IOException {
        this.header = header;
        try {
            Node tree = RecipeText.of("", header).tree();
            if (!(tree instanceof Node.Mapping mapping)) {
                throw new IOException("its header does not hold keys with values");
            }
            root = mapping;
        } catch (InputException e) {
            throw new IOException("its header is " + e.problem().message()
                    + (e.problem().line() > 0 ? ", at line " + (e.problem().line() + 1) : ""), e);
        }
    }

    static Table read(Source source) throws IOException {
        try (BufferedReader in = CsvRows.text(source.open())) {
            StringBuilder header = new StringBuilder();
            int lines = 0;
            while (CsvRows.peek(in) == '#') {
                String line = in.readLine();
                lines++;
                if (lines > 1) {
                    // a tag, such as !!omap before a list of keys with values, says nothing that is needed
                    header.append(TAG.matcher(line.replaceFirst("^# ?", "")).replaceAll("")).append('\n');
                }
            }
            return new EcsvReader(header.toString()).table(in, lines, new ColumnSpace(source::done));
        }
    }

    private Table table(BufferedReader in, int lines, ColumnSpace space) throws IOException {
        if (!(root.get("datatype") instanceof Node.Sequence datatype)) {
            throw new IOException("its header has no list \"datatype\" of the columns");
        }
        List<EcsvType> types = new ArrayList<>();
        List<ColumnInfo> infos = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Node item : datatype.items()) {
            if (!(item instanceof Node.Mapping column)) {
                throw new IOException("its header describes a column without keys");
            }
            types.add(new EcsvType(text(column.get("datatype")), text(column.get("subtype"))));
            Map<String, String> meta = meta(column.get("meta"));
            infos.add(new ColumnInfo(Metadata.unique(text(column.get("name")), infos.size(), taken),
                    text(column.get("unit")), meta.getOrDefault("ucd", ""), meta.getOrDefault("utype", ""),
                    text(column.get("description"))));
        }
        List<ColumnBuilder> builders = types.stream().map(EcsvType::builder).toList();
        builders.forEach(builder -> builder.in(space));
        rows(in, lines, types, builders);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < builders.size(); i++) {
            columns.add(builders.get(i).build(infos.get(i)));
        }
        space.close();
        Map<String, String> meta = meta(root.get("meta"));
        String name = meta.containsKey("name") ? meta.remove("name") : "";
        return new Table(name, meta.entrySet().stream().map(e -> Parameter.of(e.getKey(), e.getValue())).toList(),
                columns);
    }

    private void rows(BufferedReader in, int lines, List<EcsvType> types, List<ColumnBuilder> builders)
            throws IOException {
        String delimiter = root.get("delimiter") instanceof Node.Scalar scalar ? scalar.text() : " ";
        if (delimiter.length() != 1) {
            throw new IOException("its delimiter is \"" + delimiter + "\", which is not one character");
        }
        CsvRows rows = new CsvRows(in, delimiter.charAt(0), lines);
        List<String> names = rows.next(0);
        if (names == null || names.size() != types.size()) {
            throw new IOException("its header describes " + types.size() + " columns, the line of names has "
                    + (names == null ? 0 : names.size()));
        }
        for (List<String> row = rows.next(types.size()); row != null; row = rows.next(types.size())) {
            for (int i = 0; i < builders.size(); i++) {
                try {
                    types.get(i).add(row.get(i), builders.get(i));
                } catch (IOException e) {
                    throw new IOException("column " + names.get(i) + ", row " + (builders.get(i).size + 1) + ": "
                            + e.getMessage(), e);
                }
            }
        }
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() != null ? scalar.text() : "";
    }

    /** Keys with values, or a list of them; what is deeper than that stands as it is written. */
    private Map<String, String> meta(Node node) {
        Map<String, String> meta = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                meta.put(entry.key(), entry.value() instanceof Node.Scalar ? text(entry.value())
                        : header.substring(entry.value().place().start(), entry.value().place().end()));
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> meta.putAll(meta(item)));
        }
        return meta;
    }
}
