/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile files give one clear problem: never an error of the machine, never a hang. */
class DamagedImagesTest {
    private static final int CASES = 600;

    @TempDir
    private Path folder;

    private String problem(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bad.fits"), bytes);
        InputException said = assertThrows(InputException.class, () -> readAll(file));
        assertEquals(1, said.problems().size());
        return said.problem().message();
    }

    private static void readAll(Path file) {
        List<ImagePart> parts = ImageFiles.parts(file, Progress.NONE);
        for (ImagePart part : parts) {
            Image image = ImageFiles.read(file, part.index(), Progress.NONE);
            assertEquals(part.pixels(), image.planes().stream().mapToLong(plane -> plane.size()).sum());
        }
    }

    private static byte[] tiles() throws IOException {
        try (InputStream in = DamagedImagesTest.class.getResourceAsStream("tiles.fits")) {
            return in.readAllBytes();
        }
    }

    @Test
    void aSizeIsNotBelieved() throws IOException {
        byte[] wide = FitsBytes.image(-32, 40_000, 40_000).end().data(ByteBuffer.allocate(100)).bytes();
        assertEquals("is cut short: part 0 declares 6400000000 bytes of data and holds 2880", problem(wide));
        byte[] overflow = FitsBytes.image(-64, Long.MAX_VALUE, 8).end().bytes();
        assertTrue(problem(overflow).endsWith("a part declares more data than there can be"));
        assertTrue(problem(FitsBytes.image(8, -5, 8).end().bytes()).endsWith("NAXIS1 = -5"));
        assertTrue(problem(FitsBytes.image(7, 2, 2).end().data(ByteBuffer.allocate(8)).bytes()).contains("BITPIX = 7"));
    }

    @Test
    void theSizeOfTilesIsNotBelieved() throws IOException {
        String text = new String(tiles(), StandardCharsets.ISO_8859_1);
        String wide = text.replace("ZNAXIS1 =                   40", "ZNAXIS1 =              2000000")
                .replace("ZTILE1  =                   40", "ZTILE1  =              2000000");
        assertTrue(problem(wide.getBytes(StandardCharsets.ISO_8859_1)).contains("compressed bytes can hold"));
        String rows = text.replace("ZNAXIS2 =                   24", "ZNAXIS2 =                25000");
        assertTrue(problem(rows.getBytes(StandardCharsets.ISO_8859_1)).contains("declares 25000 tiles"));
    }

    @Test
    void aCutFileIsCutShort() throws IOException {
        byte[] whole = tiles();
        assertTrue(problem(Arrays.copyOf(whole, whole.length - 3000)).startsWith("is cut short"));
        assertTrue(problem(Arrays.copyOf(whole, 4000)).startsWith("is cut short"));
        assertEquals("is not an image: it is empty", problem(new byte[0]));
        assertEquals("is not an image: it does not begin like a FITS file", problem("hello".getBytes(
                StandardCharsets.US_ASCII)));
        assertTrue(problem(("SIMPLE  =" + " ".repeat(2880 * 4000)).getBytes(StandardCharsets.US_ASCII))
                .contains("has no end"));
    }

    /** Bytes changed at random, in headers (which hold the sizes) as often as in data. */
    @Test
    void noMutationOfAFileDoesHarm() throws IOException {
        byte[] whole = tiles();
        Random random = new Random(20);
        Path file = folder.resolve("mutant.fits");
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] mutant = mutant(whole, random);
            Files.write(file, mutant);
            int number = i;
            read += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isRead(file),
                    () -> "case " + number + " hangs") ? 1 : 0;
        }
        assertTrue(read > 0 && read < CASES, read + " of " + CASES + " could be read");
    }

    private static byte[] mutant(byte[] whole, Random random) {
        byte[] mutant = whole.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(mutant.length);
            boolean digit = mutant[at] >= '0' && mutant[at] <= '9' && random.nextInt(4) > 0;
            mutant[at] = digit ? (byte) ('0' + random.nextInt(10)) : (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    private static boolean isRead(Path file) {
        try {
            readAll(file);
            return true;
        } catch (InputException e) {
            assertEquals(1, e.problem().line("astrarium").lines().count());
            return false;
        }
    }
}
