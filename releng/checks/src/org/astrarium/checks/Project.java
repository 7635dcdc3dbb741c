/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies. */
final class Project {

    private Project() {
    }

    /** The folder that holds {@code target-platform}: the working folder of a test, or one above it. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("target-platform"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not inside the project: " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
