/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Opens a file. */
public interface FutureDataInputStreamBuilder
        extends FSBuilder<CompletableFuture<FSDataInputStream>, FutureDataInputStreamBuilder> {
    /** What is known of the file. */
    FutureDataInputStreamBuilder withFileStatus(FileStatus status);

    @Override
    CompletableFuture<FSDataInputStream> build() throws IOException;
}
