/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.astrarium.core.result.Notation;

/**
 * A table file or a folder of images that a run read.
 *
 * @param key         the recipe's key that names it
 * @param file        as the recipe writes it
 * @param path        where it lies
 * @param sha256      its checksum; of a folder, that of the list of its files with theirs
 * @param rows        rows of its table, or files of the folder
 * @param simulated   true if its data are made by a program
 * @param definitions what the recipe uses of the table's definitions, as it stands in result.json; empty for nothing
 */
record InputFile(String key, String file, Path path, String sha256, long rows, boolean simulated,
        Map<String, Object> definitions) {
    /** How much is in it, in words. */
    String size(Notation notation) {
        String kind = Files.isDirectory(path) ? " file" : " row";
        return notation.count(rows) + kind + (rows == 1 ? "" : "s");
    }
}
