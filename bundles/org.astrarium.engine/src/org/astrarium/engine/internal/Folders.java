/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks at folders, and takes away the empty ones. */
final class Folders {
    private Folders() {
    }

    /** What is in a folder, by name; nothing if there is no such folder. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> out = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(out::add);
        }
        Collections.sort(out);
        return out;
    }

    /** The folder and those above it that do not exist, the deepest first. */
    static List<Path> missing(Path folder) {
        List<Path> out = new ArrayList<>();
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            out.add(path);
        }
        return out;
    }

    /** Deletes a folder if nothing is in it. */
    static void deleteIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder) && list(folder).isEmpty()) {
            Files.delete(folder);
        }
    }
}
