/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Progress;

/**
 * What a service has.
 *
 * @param schemas its schemas, in its order
 */
public record TableSet(List<SchemaEntry> schemas) {
    /** Copies the list. */
    public TableSet {
        schemas = List.copyOf(schemas);
    }

    /**
     * Reads the document of a service that was kept.
     *
     * @throws IOException if there is none, or it is damaged
     */
    public static TableSet read(Path file, Progress progress) throws IOException {
        return TableSetReader.read(file, progress);
    }

    /** All tables. */
    public Stream<TableEntry> tables() {
        return schemas.stream().flatMap(schema -> schema.tables().stream());
    }

    /** The table of that name (with its schema, as the service writes it), upper and lower case alike. */
    public Optional<TableEntry> table(String name) {
        return tables().filter(table -> table.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * A schema.
     *
     * @param name        as a query writes it
     * @param description in words; empty if there are none
     * @param tables      what is in it
     */
    public record SchemaEntry(String name, String description, List<TableEntry> tables) {
        /** Copies the list. */
        public SchemaEntry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table.
     *
     * @param name        as a query writes it: {@code gaiadr3.gaia_source}
     * @param description in words; empty if there are none
     * @param columns     its columns; none where the service tells them only table by table
     */
    public record TableEntry(String name, String description, List<ColumnEntry> columns) {
        /** Copies the list. */
        public TableEntry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column; what is not known is empty.
     *
     * @param name        as a query writes it
     * @param type        as the service writes it: {@code double}, {@code char(*)}
     * @param unit        its unit
     * @param ucd         what it is
     * @param description in words
     * @param indexed     true if conditions on it are fast
     */
    public record ColumnEntry(String name, String type, String unit, String ucd, String description, boolean indexed) {
        /** Checks that no part is null. */
        public ColumnEntry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(ucd, "ucd");
            Objects.requireNonNull(description, "description");
        }
    }
}
