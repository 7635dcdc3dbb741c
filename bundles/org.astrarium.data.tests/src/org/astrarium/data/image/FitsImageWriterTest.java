/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitsImageWriterTest {
    private static final float[] PIXELS = {1.5f, -2, Float.NaN, 1e30f, 0, 6};

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Map<String, Object> cards = new LinkedHashMap<>();
        cards.put("OBJECT", "Barnard's star");
        cards.put("CRVAL1", 269.45);
        cards.put("NUMBER", 12L);
        cards.put("REAL", false);
        Path file = folder.resolve("x.fits");
        FitsImageWriter.write(file, PIXELS, 3, 2, cards);
        Image image = ImageFiles.read(file, Progress.NONE);
        assertEquals(3, image.width());
        assertEquals(2, image.height());
        for (int i = 0; i < PIXELS.length; i++) {
            assertEquals(PIXELS[i], (float) image.planes().get(0).value(i));
        }
        assertEquals(0, Files.size(file) % 2880, "whole blocks");
        assertArrayEquals(FitsImageWriter.bytes(PIXELS, 3, 2, cards), Files.readAllBytes(file));
    }

    @Test
    void cardsAreFixedFormat() {
        // FITS standard 4.0, 4.2.1 and 4.2.3: a quote is doubled, numbers end in column 30
        String header = new String(FitsImageWriter.bytes(PIXELS, 3, 2, Map.of("OBJECT", "Barnard's star")), 0, 2880,
        StandardCharsets.US_ASCII);
        assertEquals(String.format("%-80s", "SIMPLE  =                    T"), header.substring(0, 80));
        assertEquals(String.format("%-80s", "BITPIX  =                  -32"), header.substring(80, 160));
        assertEquals(String.format("%-80s", "OBJECT  = 'Barnard''s star'"), header.substring(400, 480));
        assertTrue(header.substring(480).startsWith("END   "));
        assertEquals(2880, header.length());
    }

    @Test
    void whatIsNoFitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FitsImageWriter.bytes(PIXELS, 2, 2, Map.of()));
        for (Map<String, Object> wrong : java.util.List.<Map<String,
                Object>>of(Map.of("lower", 1), Map.of("NINELONGS", 1), Map.of("A", "\u00e4"),
                Map.of("A", Double.NaN), Map.of("A", "x".repeat(71)))) {
            assertThrows(IllegalArgumentException.class, () -> FitsImageWriter.bytes(PIXELS, 3, 2, wrong),
                    wrong.toString());
        }
    }
}
