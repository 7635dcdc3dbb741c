/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.astrarium.core.table.Table;
import uk.ac.starlink.feather.FeatherTableBuilder;
import uk.ac.starlink.table.StoragePolicy;
import uk.ac.starlink.table.TableBuilder;
import uk.ac.starlink.table.formats.AsciiTableBuilder;
import uk.ac.starlink.table.formats.ErrorMode;
import uk.ac.starlink.table.formats.IpacTableBuilder;
import uk.ac.starlink.table.formats.MrtTableBuilder;
import uk.ac.starlink.util.DataSource;
import uk.ac.starlink.util.FileDataSource;

/** Reads the formats that need nothing but what STIL does. */
final class StilReader {
    private StilReader() {
    }

    static Table read(TableFormat format, Source source) throws IOException {
        RowCollector rows = new RowCollector(source.progress());
        Oddities oddities = new Oddities();
        TableBuilder builder = builder(format, oddities);
        if (format == TableFormat.IPAC) {
            try (InputStream in = source.open()) {
                builder.streamStarTable(in, rows, null);
            }
        } else {
            FitsReader.copy(builder.makeStarTable(data(format, source), false, StoragePolicy.PREFER_MEMORY), rows);
        }
        oddities.tell(source);
        Table table = rows.table(List.of());
        if (format == TableFormat.IPAC) {
            IpacCells.warnings(source.part(1, 1), table).forEach(source::warn);
        }
        return table.name().equals(source.name()) ? table.describedBy("", table.parameters()) : table;
    }

    /** Feather is read from any place in the file, and so not from a stream. */
    private static DataSource data(TableFormat format, Source source) throws IOException {
        if (format != TableFormat.FEATHER) {
            return new StarSource(source);
        }
        if (source.isGzipped()) {
            throw new IOException("it is a Feather file within a gzip file: unpack it first");
        }
        return new FileDataSource(source.file().toFile());
    }

    private static TableBuilder builder(TableFormat format, Oddities oddities) {
        if (format == TableFormat.ASCII) {
            AsciiTableBuilder ascii = new AsciiTableBuilder();
            ascii.setDecoderExcludeList("short;int;float");
            return ascii;
        }
        return switch (format) {
            case IPAC -> new IpacTableBuilder();
            case MRT -> new MrtTableBuilder(oddities, false, false);
            case FEATHER -> new FeatherTableBuilder();
            default -> throw new IllegalArgumentException(format.name());
        };
    }

    /** What STIL finds odd about cells is told once, and not only written to a log. */
    private static final class Oddities extends ErrorMode {
        private String first;
        private int count;

        Oddities() {
            super("told", true);
        }

        @Override
        public void report(String message) {
            first = count++ == 0 ? message : first;
        }

        void tell(Source source) {
            if (count > 0) {
                source.warn(first + (count == 1 ? "" : " and " + (count - 1) + " more such cells")
                        + ": taken as blank");
            }
        }
    }
}
