/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the body of an answer goes, and how long it may be. */
sealed interface Target {
    /** Bytes that fit. */
    long limit();

    /** A stream that starts anew. */
    OutputStream open() throws IOException;

    /** The first bytes of a file, enough to see what it is. */
    static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(1 << 14);
        }
    }

    /** Memory, for the short documents of the protocol. */
    record Memory(int limitBytes) implements Target {
        /** Job documents and messages have a few kilobytes. */
        static final Memory DOCUMENT = new Memory(1 << 20);

        @Override
        public long limit() {
            return limitBytes;
        }

        @Override
        public OutputStream open() {
            return new ByteArrayOutputStream();
        }
    }

    /** A file. */
    record File(Path path, long limit) implements Target {
        private static final long LEFT_FREE = 64L << 20;

        /** A file that may take the room there is on its disk, short of the last 64 megabytes. */
        static File of(Path path) throws IOException {
            long room = Files.getFileStore(path.toAbsolutePath().getParent()).getUsableSpace();
            return new File(path, Math.max(0, room - LEFT_FREE));
        }

        @Override
        public OutputStream open() throws IOException {
            return Files.newOutputStream(path);
        }
    }
}
