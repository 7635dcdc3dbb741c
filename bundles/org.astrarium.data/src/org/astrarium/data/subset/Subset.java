/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.astrarium.data.dataset.Checksum;

/**
 * Rows of a table under a name.
 *
 * @param name        its name, that of no column
 * @param description what it is, empty for nothing to say
 * @param rule        which rows are in it
 */
public record Subset(String name, String description, Rule rule) {
    /** Checks that no part is null. */
    public Subset {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(rule, "rule");
    }

    /** Says which rows are in a subset. */
    public sealed interface Rule {
        /** In a few words, for a list. */
        String text();
    }

    /** Rows for which a condition holds; other subsets stand in it by their names. */
    public record Where(String condition) implements Rule {
        @Override
        public String text() {
            return condition;
        }
    }

    /** Rows whose identifier is one of a list. */
    public record Identifiers(String column, List<String> values) implements Rule {
        /** Copies the list. */
        public Identifiers {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return column + " is one of " + values.size();
        }
    }

    /**
     * Rows whose identifier is in another file.
     *
     * @param column     of this table
     * @param file       a table, or a text with an identifier a line; relative to the folder of this table
     * @param fileColumn column of that table; empty for the same name as here
     */
    public record IdentifierFile(String column, String file, String fileColumn) implements Rule {
        @Override
        public String text() {
            return column + " is in " + file + (fileColumn.isEmpty() ? "" : ", column " + fileColumn);
        }
    }

    /** Rows by their numbers in the file, from 1: {@code 1-5, 9, 20-30}. */
    public record Rows(String numbers) implements Rule {
        @Override
        public String text() {
            return "rows " + numbers;
        }
    }

    /** Its keys in the file and in a result's record, those without a value left out. */
    public Map<String, Object> asMap() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", name);
        if (rule instanceof Where where) {
            keys.put("where", where.condition());
        } else if (rule instanceof Rows rows) {
            keys.put("rows", rows.numbers());
        } else {
            keys.put("ids", ids());
        }
        ComputedColumn.putUnlessEmpty(keys, "description", description);
        return keys;
    }

    /**
     * As it goes into the record of a result: with the checksum of the file that holds its identifiers.
     *
     * @param table the table's file
     */
    public Map<String, Object> record(Path table) {
        Map<String, Object> keys = asMap();
        if (rule instanceof IdentifierFile from) {
            Map<String, Object> ids = ids();
            ids.put("sha256", Checksum.sha256(IdentifierSource.find(table, from.file())));
            keys.put("ids", ids);
        }
        return keys;
    }

    private Map<String, Object> ids() {
        Map<String, Object> ids = new LinkedHashMap<>();
        if (rule instanceof Identifiers list) {
            ids.put("column", list.column());
            ids.put("values", list.values());
        } else if (rule instanceof IdentifierFile file) {
            ids.put("column", file.column());
            ids.put("file", file.file());
            ComputedColumn.putUnlessEmpty(ids, "file_column", file.fileColumn());
        }
        return ids;
    }
}
