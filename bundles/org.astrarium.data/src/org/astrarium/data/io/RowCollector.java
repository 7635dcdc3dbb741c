/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.TableFormatException;
import uk.ac.starlink.table.TableSink;

/** Takes the rows that STIL reads, one by one, into columns. */
final class RowCollector implements TableSink {
    /** Rows between two looks at whether to go on: a hundredth of a second at the slowest. */
    private static final int LOOK = 1024;

    private final Progress progress;
    private final ColumnSpace space;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private List<ColumnInfo> columns;
    private List<Parameter> parameters;
    private String name;
    private int rows;

    RowCollector(Progress progress) {
        this(progress, () -> 0);
    }

    /** For rows that come from that source. */
    RowCollector(Source source) {
        this(source.progress(), source::done);
    }

    private RowCollector(Progress progress, DoubleSupplier done) {
        this.progress = progress;
        this.space = new ColumnSpace(done);
    }

    @Override
    public void acceptMetadata(StarTable table) throws TableFormatException {
        if (columns != null) {
            throw new TableFormatException("a second table within the first");
        }
        columns = Metadata.columns(table);
        parameters = Metadata.parameters(table);
        name = table.getName() == null ? "" : table.getName();
        for (int i = 0; i < table.getColumnCount(); i++) {
            builders.add(ColumnBuilder.of(table.getColumnInfo(i).getContentClass(), table.getColumnInfo(i).getShape()));
            builders.get(i).in(space);
        }
    }

    @Override
    public void acceptRow(Object[] row) throws IOException {
        if (rows % LOOK == 0) {
            progress.checkCancelled();
        }
        more(1);
        for (int i = 0; i < row.length; i++) {
            builders.get(i).add(row[i]);
        }
    }

    /** Counts rows that are about to come. */
    void more(int count) throws IOException {
        if (count > Integer.MAX_VALUE - 8 - rows) {
            throw new IOException("it has more than the " + (Integer.MAX_VALUE - 8) + " rows that a table can have");
        }
        rows += count;
    }

    /** Rows so far. */
    int count() {
        return rows;
    }

    /** Stops here if that is wanted. */
    void look() {
        progress.checkCancelled();
    }

    @Override
    public void endRows() {
        // the table is made when its reader asks for it
    }

    /** The builders, for a reader that fills them itself. */
    List<ColumnBuilder> builders() {
        return builders;
    }

    /** True once the columns are known. */
    boolean isStarted() {
        return columns != null;
    }

    /** The table, under its own name or, where it has none, the one given; with more parameters behind its own. */
    Table table(List<Parameter> more) throws IOException {
        List<Column> built = new ArrayList<>();
        for (int i = 0; i < builders.size(); i++) {
            built.add(builders.get(i).build(columns.get(i)));
            builders.set(i, null); // its array is free before the next one is copied
        }
        space.close();
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Table(name, all, built);
    }
}
