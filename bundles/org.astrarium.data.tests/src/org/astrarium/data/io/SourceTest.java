/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final byte[] BYTES = new byte[300_000];

    static {
        new Random(1).nextBytes(BYTES);
    }

    @TempDir
    private Path folder;

    private Source source(String name, byte[] bytes) throws IOException {
        return new Source(Files.write(folder.resolve(name), bytes), Progress.NONE);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(out)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] all(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void aPackedFileIsKnownByItsBytesAndUnpacked() throws IOException {
        Source plain = source("a.gz", BYTES);
        assertFalse(plain.isGzipped());
        assertEquals("a.gz", plain.name());
        assertArrayEquals(BYTES, all(plain));
        Source packed = source("b.vot.GZ", packed(BYTES));
        assertTrue(packed.isGzipped());
        assertEquals("b.vot", packed.name());
        assertArrayEquals(BYTES, all(packed));
        assertArrayEquals(Arrays.copyOf(BYTES, 100), packed.start(100));
        assertEquals("c", source("c", packed(BYTES)).name());
    }

    @Test
    void severalArchivesInARowAreOneFile() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(packed(Arrays.copyOf(BYTES, 1000)));
        two.writeBytes(packed(Arrays.copyOfRange(BYTES, 1000, 5000)));
        assertArrayEquals(Arrays.copyOf(BYTES, 5000), all(source("two.gz", two.toByteArray())));
    }

    @Test
    void anArchiveThatIsCutOffNeverEndsQuietly() throws IOException {
        byte[] whole = packed(BYTES);
        for (int cut = 2; cut < whole.length; cut += cut < 40 || cut > whole.length - 40 ? 1 : 997) {
            Source source = source("cut.gz", Arrays.copyOf(whole, cut));
            assertThrows(Source.CutShortException.class, () -> all(source), "cut at " + cut);
        }
    }

    @Test
    void anArchiveThatIsDamagedIsNoticedByItsChecksum() throws IOException {
        byte[] whole = packed(BYTES);
        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            byte[] damaged = whole.clone();
            damaged[10 + random.nextInt(whole.length - 18)] ^= (byte) (1 << random.nextInt(8));
            Source source = source("damaged.gz", damaged);
            assertThrows(IOException.class, () -> all(source));
        }
    }

    @Test
    void skippingStopsAtTheEnd() throws IOException {
        try (InputStream in = source("s", new byte[100]).open()) {
            assertEquals(100, in.skip(60) + in.skip(60) + in.skip(60));
            assertEquals(-1, in.read());
        }
    }

    @Test
    void howFarItIsGoesFromTheFirstFractionToTheLast() throws IOException {
        double[] last = {0};
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                assertTrue(fraction >= last[0], "it does not go back");
                last[0] = fraction;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        Source source = new Source(Files.write(folder.resolve("p"), BYTES), progress);
        all(source.part(0, 0.25));
        assertEquals(0.25, last[0]);
        all(source.part(0.25, 1));
        assertEquals(1, last[0]);
    }

    @Test
    void whoeverCancelsIsHeardAtTheNextPiece() throws IOException {
        Source source = new Source(Files.write(folder.resolve("c"), BYTES), new Cancelled(2));
        assertThrows(Progress.CancelledException.class, () -> all(source));
    }
}
