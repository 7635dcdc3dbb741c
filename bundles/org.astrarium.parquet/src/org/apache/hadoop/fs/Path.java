/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.File;
import org.apache.hadoop.conf.Configuration;

/** The name of a file of this machine. */
public final class Path {
    private final File file;

    /** By its name. */
    public Path(String name) {
        this.file = new File(name);
    }

    /** The file. */
    File file() {
        return file;
    }

    /**
     * The one file system there is.
     *
     * @param configuration makes no difference
     */
    public FileSystem getFileSystem(Configuration configuration) {
        return new FileSystem();
    }

    /** The last part of the name. */
    public String getName() {
        return file.getName();
    }

    @Override
    public String toString() {
        return file.getPath();
    }
}
