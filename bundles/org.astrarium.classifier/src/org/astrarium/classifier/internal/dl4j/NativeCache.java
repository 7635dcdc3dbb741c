/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.dl4j;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the native libraries are unpacked: a folder of the user's that may be deleted at any time. Some 400 MB, once.
 */
final class NativeCache {
    private static final String NAME = "javacpp-1.5.7";

    private NativeCache() {
    }

    static Path folder() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        Path caches;
        if (system.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            caches = local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        } else if (system.contains("mac")) {
            caches = home.resolve("Library").resolve("Caches");
        } else {
            String xdg = System.getenv("XDG_CACHE_HOME");
            caches = xdg == null || xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg);
        }
        return caches.resolve("astrarium").resolve(NAME);
    }
}
