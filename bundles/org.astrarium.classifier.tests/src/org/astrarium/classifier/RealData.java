/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Images of surveys, where they are at hand; a test that needs them is skipped elsewhere. */
public final class RealData {
    private RealData() {
    }

    /** 70 sources each of HII, PNE and RG from CORNISH in three bands of GLIMPSE. */
    public static Path cornish() {
        Optional<Path> found = folder().map(folder -> folder.resolve("images/cornish")).filter(Files::isDirectory);
        Assumptions.assumeTrue(found.isPresent(),
                "needs images/cornish beside the project, or in the folder ASTRARIUM_DATA");
        return found.get();
    }

    private static Optional<Path> folder() {
        String given = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("astrarium"))) {
                return Optional.ofNullable(at.getParent()).map(parent -> parent.resolve("shared").resolve("data"));
            }
        }
        return Optional.empty();
    }
}
