/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading ahead in another thread changes nothing of what is read, and ends when nobody wants more. */
@Timeout(60)
class ReadAheadTest {
    private static final byte[] BYTES = new byte[3_000_001];

    static {
        new Random(5).nextBytes(BYTES);
    }

    /** A stream that throws something behind its bytes. */
    private static InputStream failing(byte[] bytes, RuntimeException failure) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int from, int count) {
                int n = super.read(buffer, from, Math.min(count, 1000));
                if (n < 0 && failure != null) {
                    throw failure;
                }
                return n;
            }
        };
    }

    @Test
    void bytesComeInOrder() throws IOException {
        try (InputStream in = new ReadAhead(failing(BYTES, null))) {
            assertEquals(BYTES[0] & 0xff, in.read());
            in.skipNBytes(999_999);
            byte[] rest = in.readAllBytes();
            assertArrayEquals(java.util.Arrays.copyOfRange(BYTES, 1_000_000, BYTES.length), rest);
            assertEquals(-1, in.read());
            assertEquals(0, in.skip(5));
        }
    }

    @Test
    void failuresComeBehindTheBytesBeforeThem() throws IOException {
        try (InputStream in = new ReadAhead(failing(BYTES, new Progress.CancelledException()))) {
            assertEquals(BYTES.length, in.readNBytes(BYTES.length).length);
            assertThrows(Progress.CancelledException.class, in::read);
            assertThrows(Progress.CancelledException.class, in::read);
        }
    }

    @Test
    void closingEndsTheThreadAndClosesTheFile() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }

            @Override
            public int read(byte[] buffer, int from, int count) {
                return count;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        InputStream in = new ReadAhead(endless);
        in.readNBytes(1_000_000);
        in.close();
        assertTrue(closed.get());
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(t -> t.getName().equals("reading ahead") && t.isAlive()
                && t.getState() == Thread.State.RUNNABLE));
    }
}
