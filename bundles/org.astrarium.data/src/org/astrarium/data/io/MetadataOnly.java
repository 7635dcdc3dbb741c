/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.TableFormatException;
import uk.ac.starlink.table.TableSink;

/** Takes what STIL says of a table and stops it before the first row. */
record MetadataOnly(RowCollector collector) implements TableSink {
    /** Thrown once the columns are known. */
    static final class Known extends TableFormatException {
        private static final long serialVersionUID = 1L;

        Known() {
            super("the columns are known");
        }
    }

    @Override
    public void acceptMetadata(StarTable metadata) throws TableFormatException {
        collector.acceptMetadata(metadata);
        throw new Known();
    }

    @Override
    public void acceptRow(Object[] row) {
        throw new IllegalStateException("a row behind the metadata");
    }

    @Override
    public void endRows() {
        // it has not begun
    }
}
