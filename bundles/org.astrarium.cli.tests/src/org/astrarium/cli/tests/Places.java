/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.astrarium.data.dataset.Checksum;
import org.junit.jupiter.api.Assumptions;

/** Where the tests find things. */
final class Places {
    private Places() {
    }

    /** The project's root: the folder with the file {@code astrarium}. */
    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve("astrarium"))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, "needs the project's sources");
        return at;
    }

    /** A file of the Gaia archive, if it is at hand. */
    static Path real(String name) {
        String given = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        Path folder = given != null ? Path.of(given) : root().resolveSibling("shared").resolve("data");
        Assumptions.assumeTrue(Files.exists(folder.resolve(name)), "needs " + name
                + " beside the project, or in ASTRARIUM_DATA");
        return folder.resolve(name);
    }

    /** Every file below a folder with its checksum: two pictures are equal if nothing was lost, added or changed. */
    static TreeMap<String, String> picture(Path folder) throws IOException {
        TreeMap<String, String> picture = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(p -> picture.put(folder.relativize(p).toString(), Files.isDirectory(p) ? "folder"
                    : Checksum.sha256(p)));
        }
        return picture;
    }
}
