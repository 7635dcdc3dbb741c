/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** The files of this machine, to be read. */
public final class FileSystem {
    FileSystem() {
        // there is one, and it holds nothing
    }

    /** What is known of a file. */
    public FileStatus getFileStatus(Path path) throws IOException {
        if (!path.file().exists()) {
            throw new FileNotFoundException(path.toString());
        }
        return new FileStatus(path);
    }

    /** Opens a file. */
    public FSDataInputStream open(Path path) throws IOException {
        return new FSDataInputStream(path.file());
    }

    /** Opens a file in the newer manner. */
    public FutureDataInputStreamBuilder openFile(Path path) {
        return new FutureDataInputStreamBuilder() {
            @Override
            public FutureDataInputStreamBuilder withFileStatus(FileStatus status) {
                return this;
            }

            @Override
            public FutureDataInputStreamBuilder opt(String key, String value) {
                return this; // how it will be read makes no difference here
            }

            @Override
            public CompletableFuture<FSDataInputStream> build() throws IOException {
                return CompletableFuture.completedFuture(open(path));
            }
        };
    }
}
