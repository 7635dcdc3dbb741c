/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngWriterTest {
    private static byte[] written(BufferedImage image, int dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(image, dpi, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 300", "300, 1", "257, 131"})
    void anotherReaderFindsEveryPixel(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // Noise above, an even shade below, as charts have both.
                image.setRGB(x, y, y < height / 2 ? random.nextInt(1 << 24) : 0x12FE80);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(image, 300)));
        assertArrayEquals(image.getRGB(0, 0, width, height, null, 0, width),
                read.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Chunk by chunk (ISO/IEC 15948, section 5.3): length, name, data, and a sum over the last two. */
    @Test
    void chunksHaveTheirSumsAndTheResolutionItsUnit() throws IOException {
        byte[] file = written(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), 300);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 8, file.length - 8));
        List<String> names = new ArrayList<>();
        while (in.available() > 0) {
            byte[] data = new byte[in.readInt() + 4];
            in.readFully(data);
            CRC32 sum = new CRC32();
            sum.update(data);
            assertEquals((int) sum.getValue(), in.readInt());
            names.add(new String(data, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            if (names.get(names.size() - 1).equals("pHYs")) {
                DataInputStream numbers = new DataInputStream(new ByteArrayInputStream(data, 4, 9));
                // 300 to the inch of 25.4 mm are 11,811 to the metre.
                assertEquals(11_811, numbers.readInt());
                assertEquals(11_811, numbers.readInt());
                assertEquals(1, numbers.readByte());
            }
        }
        assertEquals(List.of("IHDR", "pHYs", "IDAT", "IEND"), names);
    }
}
