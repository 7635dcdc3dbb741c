/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrarium.data.io.TableFiles;

/** The formats that tables are written in, as one chooses them: by a name, or by the end of a file's name. */
final class ExportFormats {
    private static final Map<String, String> NAMES = Map.of(".vot", "VOTable, binary", ".xml", "VOTable, text",
            ".fits", "FITS", ".csv", "CSV", ".ecsv", "ECSV", ".parquet", "Parquet");
    private static final String PACKED = ".gz";

    private final List<String> endings = TableFiles.writableExtensions();

    /** What to call each of them, in order. */
    String[] shown() {
        return endings.stream().map(ExportFormats::shown).toArray(String[]::new);
    }

    private static String shown(String ending) {
        boolean packed = ending.endsWith(PACKED);
        String plain = packed ? ending.substring(0, ending.length() - PACKED.length()) : ending;
        return NAMES.getOrDefault(plain, plain.substring(1)) + (packed ? ", gzipped" : "") + "  (" + ending + ")";
    }

    /** The end of names of a format. */
    String ending(int index) {
        return endings.get(index);
    }

    /** The format that a file's name asks for; -1 for none. */
    int of(String name) {
        return longest(name).map(endings::indexOf).orElse(-1);
    }

    /** A file's name with the end of another format in place of its own, if it has one. */
    String renamed(String name, int index) {
        String bare = longest(name).map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
        return bare + endings.get(index);
    }

    private Optional<String> longest(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings.stream().filter(small::endsWith).max(Comparator.comparingInt(String::length));
    }
}
