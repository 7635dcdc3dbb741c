/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import uk.ac.starlink.fits.FitsTableBuilder;
import uk.ac.starlink.table.RowSequence;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.StoragePolicy;

/** Reads the first table of a FITS file, a binary table or one of text. */
final class FitsReader {
    private static final String SEVERAL = "tables in file";
    private static final long MOST_TEXT = 1 << 26;

    private FitsReader() {
    }

    static Table read(Source source) throws IOException {
        List<FitsHeaders.Part> parts;
        try (InputStream in = source.part(0, 0.2).open()) {
            parts = FitsHeaders.read(in);
        }
        List<FitsHeaders.Part> tables = parts.stream().filter(FitsHeaders.Part::isTable).toList();
        if (tables.isEmpty()) {
            throw new IOException("it is a FITS file without a table"
                    + (parts.size() == 1 && parts.get(0).rowBytes() > 0 ? ": an image" : ""));
        }
        FitsHeaders.Part part = tables.get(0);
        Source rest = source.part(0.2, 1);
        RowCollector rows = columns(part, rest);
        FitsRows plain = FitsRows.of(part, rows);
        if (plain != null) {
            try (InputStream in = rest.open()) {
                in.skipNBytes(part.start());
                plain.read(in, part.rows());
            }
            return checked(rows, tables, parts, source);
        }
        rows = new RowCollector(rest);
        if (part.heap() > 0) {
            StarSource star = new StarSource(rest);
            star.setPosition(Integer.toString(part.index()));
            copy(new FitsTableBuilder().makeStarTable(star, false, StoragePolicy.PREFER_MEMORY), rows);
        } else {
            try (InputStream in = rest.open()) {
                new FitsTableBuilder().streamStarTable(in, rows, Integer.toString(part.index()));
            }
        }
        return checked(rows, tables, parts, source);
    }

    /** What STIL makes of the header. */
    private static RowCollector columns(FitsHeaders.Part part, Source source) throws IOException {
        RowCollector rows = new RowCollector(source);
        if (part.heap() > 0) {
            return rows;
        }
        try (InputStream in = source.open()) {
            new FitsTableBuilder().streamStarTable(in, new MetadataOnly(rows), Integer.toString(part.index()));
        } catch (MetadataOnly.Known e) {
            return rows;
        }
        return rows;
    }

    private static Table checked(RowCollector rows, List<FitsHeaders.Part> tables, List<FitsHeaders.Part> parts,
            Source source) throws IOException {
        FitsHeaders.Part part = tables.get(0);
        Table table = rows.table(tables.size() == 1 ? List.of()
                : List.of(Parameter.of(SEVERAL, tables.size() + ", of which this is the first")));
        if (table.rowCount() != part.rows() && !table.columns().isEmpty()) {
            throw new Source.CutShortException("it declares " + part.rows() + " rows and holds " + table.rowCount(),
                    null);
        }
        return described(table, parts, source);
    }

    /**
     * With the metadata of the VOTable that STIL's writers put before the table: FITS has no place for parameters and
     * long descriptions.
     */
    private static Table described(Table table, List<FitsHeaders.Part> parts, Source source) throws IOException {
        FitsHeaders.Part primary = parts.get(0);
        if (!primary.votable() || primary.rowBytes() > MOST_TEXT || parts.size() < 2 || !parts.get(1).isTable()) {
            return table;
        }
        byte[] votable;
        try (InputStream in = source.part(1, 1).open()) {
            in.readNBytes(FitsHeaders.BLOCK);
            votable = in.readNBytes((int) primary.rowBytes());
        }
        Table described = Described.by(table, votable);
        List<Parameter> parameters = new ArrayList<>(described.parameters());
        table.parameters().stream().filter(p -> p.name().equals(SEVERAL) && !parameters.contains(p))
                .forEach(parameters::add);
        return described.describedBy(described.name(), parameters);
    }

    /** All rows of a table of STIL's. */
    static void copy(StarTable table, RowCollector into) throws IOException {
        into.acceptMetadata(table);
        try (RowSequence rows = table.getRowSequence()) {
            while (rows.next()) {
                into.acceptRow(rows.getRow());
            }
        }
        into.endRows();
    }
}
