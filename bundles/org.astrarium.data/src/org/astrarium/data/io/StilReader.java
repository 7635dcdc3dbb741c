/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.InputStream;
import org.astrarium.core.table.Table;
import uk.ac.starlink.feather.FeatherTableBuilder;
import uk.ac.starlink.table.StoragePolicy;
import uk.ac.starlink.table.TableBuilder;
import uk.ac.starlink.table.formats.AsciiTableBuilder;
import uk.ac.starlink.table.formats.IpacTableBuilder;
import uk.ac.starlink.table.formats.MrtTableBuilder;

/** Reads the formats that need nothing but what STIL does. */
final class StilReader {
    private StilReader() {
    }

    static Table read(TableFormat format, Source source) throws IOException {
        RowCollector rows = new RowCollector(source.progress());
        TableBuilder builder = builder(format);
        if (format == TableFormat.IPAC) {
            try (InputStream in = source.open()) {
                builder.streamStarTable(in, rows, null);
            }
        } else {
            FitsReader.copy(builder.makeStarTable(new StarSource(source), false, StoragePolicy.PREFER_MEMORY), rows);
        }
        Table table = rows.table(java.util.List.of());
        return table.name().equals(source.name()) ? table.describedBy("", table.parameters()) : table;
    }

    private static TableBuilder builder(TableFormat format) {
        if (format == TableFormat.ASCII) {
            AsciiTableBuilder ascii = new AsciiTableBuilder();
            ascii.setDecoderExcludeList("short;int;float");
            return ascii;
        }
        return switch (format) {
            case IPAC -> new IpacTableBuilder();
            case MRT -> new MrtTableBuilder();
            case FEATHER -> new FeatherTableBuilder();
            default -> throw new IllegalArgumentException(format.name());
        };
    }
}
