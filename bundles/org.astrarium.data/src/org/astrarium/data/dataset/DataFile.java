/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.util.Objects;

/**
 * A file of a data set.
 *
 * @param path      relative to the project, with forward slashes: {@code data/cepheids.vot.gz}
 * @param from      the file, address, or service and query it came from; empty if not known
 * @param retrieved when, as ISO 8601 in UTC; empty if not known
 * @param rows      its rows; -1 if not known
 * @param sha256    checksum of its bytes, 64 hexadecimal digits; empty if not known
 * @param overflow  true if the service it came from had more rows and cut them off
 * @param link      the file elsewhere that stands in for it, relative to the project or absolute; empty where the file
 *                  itself lies in the project
 */
public record DataFile(String path, String from, String retrieved, long rows, String sha256, boolean overflow,
        String link) {
    /** Checks that no part is null. */
    public DataFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(retrieved, "retrieved");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(link, "link");
    }

    /** A file that lies in the project, whole. */
    public DataFile(String path, String from, String retrieved, long rows, String sha256) {
        this(path, from, retrieved, rows, sha256, false, "");
    }

    /** A file that lies in the project, and whether its service cut it off. */
    public DataFile(String path, String from, String retrieved, long rows, String sha256, boolean overflow) {
        this(path, from, retrieved, rows, sha256, overflow, "");
    }

    /** The same, another file standing in for it. */
    public DataFile linkedTo(String other) {
        return new DataFile(path, from, retrieved, rows, sha256, overflow, other);
    }

    /** True if another file, outside of the project, stands in for it. */
    public boolean isLinked() {
        return !link.isEmpty();
    }
}
