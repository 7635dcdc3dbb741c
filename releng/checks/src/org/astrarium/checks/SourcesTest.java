/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the sources: short files, each with its licence; a line of purpose and a version for each exported package. */
class SourcesTest {
    private static final int MOST_LINES = 600;
    private static final List<String> HEADER = List.of("/*",
            " * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0", " */");

    private final Path root = Project.root();

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.add(root.relativize(file) + ": " + lines + " lines");
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyFileNamesItsLicence() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < HEADER.size() || !lines.subList(0, HEADER.size()).equals(HEADER)) {
                without.add(root.relativize(file));
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everyExportedPackageSaysWhatItIsFor() throws IOException {
        List<String> silent = new ArrayList<>();
        for (BundleManifest bundle : BundleManifest.readAll(root.resolve("bundles"))) {
            for (String exported : bundle.exportedPackages()) {
                if (!exported.startsWith("org.astrarium.")) {
                    // a library bundle exports what its jars hold
                    continue;
                }
                Path info = root.resolve("bundles").resolve(bundle.name()).resolve("src")
                        .resolve(exported.replace('.', '/')).resolve("package-info.java");
                if (!Files.exists(info) || !Files.readString(info).contains("@version")) {
                    silent.add(exported);
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("bundles", "releng")) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !root.relativize(file).toString().contains("/target/"))
                        .forEach(sources::add);
            }
        }
        assertFalse(sources.isEmpty());
        return sources;
    }
}
