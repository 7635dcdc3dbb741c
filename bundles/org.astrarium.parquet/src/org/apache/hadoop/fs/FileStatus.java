/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

/** A file and its length. */
public final class FileStatus {
    private final Path path;

    FileStatus(Path path) {
        this.path = path;
    }

    /** The file. */
    public Path getPath() {
        return path;
    }

    /** Its length in bytes. */
    public long getLen() {
        return path.file().length();
    }

    /** True for a folder. */
    public boolean isDir() {
        return path.file().isDirectory();
    }
}
