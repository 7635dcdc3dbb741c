/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** Tables that say which sources are held out. */
public final class Given {
    private Given() {
    }

    /** Of the two classes of {@code Sky.twoClasses}: the first {@code held} of {@code each} are held out. */
    public static Table first(int each, int held) {
        List<String> sources = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            sources.addAll(List.of("r" + i, "b" + i));
            parts.addAll(List.of(i < held ? "test" : "train", i < held ? "test" : "train"));
        }
        return of(sources, parts);
    }

    /** Of these columns. */
    public static Table of(List<String> sources, List<String> parts) {
        return new Table("split", List.of(), List.of(StringColumn.of(ColumnInfo.of("source", "", "", ""), sources),
                StringColumn.of(ColumnInfo.of("part", "", "", ""), parts)));
    }
}
