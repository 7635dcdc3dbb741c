/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrarium.data.tap.TableSet;

/** A node of the tree of schemas, tables and columns. */
sealed interface SchemaNode {
    /** What it is called. */
    String name();

    /** In words. */
    String description();

    /** Its unit, where it is a column. */
    default String unit() {
        return "";
    }

    /** What is below it. */
    List<SchemaNode> children();

    /** A schema. */
    record Schema(String name, String description, List<SchemaNode> children) implements SchemaNode {
    }

    /** A table. */
    record Table(TableSet.TableEntry entry, List<SchemaNode> children) implements SchemaNode {
        @Override
        public String name() {
            return entry.name();
        }

        @Override
        public String description() {
            return entry.description();
        }
    }

    /** A column of a table. */
    record Column(TableSet.TableEntry table, TableSet.ColumnEntry entry) implements SchemaNode {
        @Override
        public String name() {
            return entry.name();
        }

        @Override
        public String unit() {
            return entry.unit();
        }

        @Override
        public String description() {
            String first = entry.type() + (entry.unit().isEmpty() ? "" : "  [" + entry.unit() + "]")
                    + (entry.ucd().isEmpty() ? "" : "  " + entry.ucd()) + (entry.indexed() ? "  indexed" : "");
            return entry.description().isEmpty() ? first : first + "\n" + entry.description();
        }

        @Override
        public List<SchemaNode> children() {
            return List.of();
        }
    }

    /** The nodes of a service's tables that hold every word of a search, each with what it takes to reach it. */
    static List<SchemaNode> of(TableSet tables, String search) {
        List<String> words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<SchemaNode> found = new ArrayList<>();
        for (TableSet.SchemaEntry schema : tables.schemas()) {
            boolean all = matches(words, schema.name(), "");
            List<SchemaNode> inside = new ArrayList<>();
            for (TableSet.TableEntry table : schema.tables()) {
                boolean whole = all || matches(words, table.name(), table.description());
                List<SchemaNode> columns = new ArrayList<>();
                for (TableSet.ColumnEntry column : table.columns()) {
                    if (whole || matches(words, column.name(), column.description())) {
                        columns.add(new Column(table, column));
                    }
                }
                if (whole || !columns.isEmpty()) {
                    inside.add(new Table(table, columns));
                }
            }
            if (all || !inside.isEmpty()) {
                found.add(new Schema(schema.name().isEmpty() ? "(no schema)" : schema.name(), schema.description(),
                        inside));
            }
        }
        return found;
    }

    private static boolean matches(List<String> words, String name, String description) {
        String text = (name + " " + description).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
