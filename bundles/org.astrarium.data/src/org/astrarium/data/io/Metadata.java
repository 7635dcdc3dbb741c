/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Parameter;
import uk.ac.starlink.table.DescribedValue;
import uk.ac.starlink.table.StarTable;
import uk.ac.starlink.table.ValueInfo;

/** What STIL says of a table and its columns, in the words of the core. */
final class Metadata {
    private static final int LONGEST = 100_000;

    private Metadata() {
    }

    /** The columns' metadata; names that are empty or stand there twice are made different. */
    static List<ColumnInfo> columns(StarTable table) {
        Set<String> taken = new HashSet<>();
        List<ColumnInfo> columns = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            ValueInfo info = table.getColumnInfo(i);
            columns.add(new ColumnInfo(unique(text(info.getName()), i, taken), text(info.getUnitString()),
                    text(info.getUCD()), text(info.getUtype()), text(info.getDescription())));
        }
        return columns;
    }

    /** A name that is not taken yet: itself, {@code col3} for an empty one, or with a number behind it. */
    static String unique(String wanted, int index, Set<String> taken) {
        String base = wanted.isEmpty() ? "col" + (index + 1) : wanted;
        String name = base;
        for (int n = 2; !taken.add(name); n++) {
            name = base + "_" + n;
        }
        return name;
    }

    /**
     * The table's parameters. An INFO of VOTable that says what it says as content and not as value has the content for
     * its value.
     */
    static List<Parameter> parameters(StarTable table) {
        List<Parameter> parameters = new ArrayList<>();
        for (DescribedValue value : table.getParameters()) {
            ValueInfo info = value.getInfo();
            String description = text(info.getDescription());
            String shown = value.getValue() == null ? "" : text(value.getValueAsString(LONGEST));
            boolean content = shown.isEmpty() && !description.isEmpty();
            parameters.add(new Parameter(text(info.getName()), content ? description : shown,
                    text(info.getUnitString()),
                    text(info.getUCD()), content || description.equals(shown) ? "" : description));
        }
        return parameters;
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
