/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Plane;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of pixel, scaled and blank, in the primary part, in extensions, in cubes, gzipped and in tiles. */
class ImageFilesTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 24;

    @TempDir
    private Path folder;
    private Path tiles;

    @BeforeEach
    void copyTiles() throws IOException {
        tiles = folder.resolve("tiles.fits");
        try (InputStream in = ImageFilesTest.class.getResourceAsStream("tiles.fits")) {
            Files.copy(in, tiles);
        }
    }

    private Image read(FitsBytes bytes) throws IOException {
        return ImageFiles.read(Files.write(folder.resolve("image.fits"), bytes.bytes()), Progress.NONE);
    }

    @Test
    void bytesAreUnsigned() throws IOException {
        Plane plane = read(FitsBytes.image(8, 3, 1).end().data(ByteBuffer.wrap(new byte[] {0, 127, -1}))).planes()
                .get(0);
        assertEquals(127, plane.value(1, 0));
        assertEquals(255, plane.value(2, 0));
    }

    @Test
    void wholeNumbersAreScaledAndBlanksAreNaN() throws IOException {
        ByteBuffer data = ByteBuffer.allocate(8).putShort((short) -32768).putShort((short) -5).putShort((short) 10)
                .putShort((short) 32767);
        Image image = read(FitsBytes.image(16, 2, 2).card("BZERO", 32768).card("BSCALE", 1).card("BLANK", -5)
                .card("BUNIT", "adu").end().data(data));
        Plane plane = image.planes().get(0);
        assertEquals(0, plane.value(0, 0));
        assertTrue(Double.isNaN(plane.value(1, 0)));
        assertEquals(32778, plane.value(0, 1));
        assertEquals(65535, plane.value(1, 1));
        assertEquals("adu", image.unit());
        assertEquals("-5", image.value("BLANK").orElseThrow());
    }

    @Test
    void wideNumbersKeepTheirDigits() throws IOException {
        ByteBuffer ints = ByteBuffer.allocate(4).putInt(16_777_217); // 2^24 + 1, no float
        assertEquals(16_777_217, read(FitsBytes.image(32, 1, 1).end().data(ints)).planes().get(0).value(0, 0));
        ByteBuffer longs = ByteBuffer.allocate(8).putLong(9_007_199_254_740_991L);
        assertEquals(9_007_199_254_740_991.0,
                read(FitsBytes.image(64, 1, 1).end().data(longs)).planes().get(0).value(0, 0));
        ByteBuffer doubles = ByteBuffer.allocate(16).putDouble(Math.PI).putDouble(Double.NaN);
        Plane plane = read(FitsBytes.image(-64, 2, 1).end().data(doubles)).planes().get(0);
        assertEquals(Math.PI, plane.value(0, 0));
        assertTrue(Double.isNaN(plane.value(1, 0)));
    }

    @Test
    void aCubeHasPlanes() throws IOException {
        ByteBuffer data = ByteBuffer.allocate(4 * 12);
        for (int i = 0; i < 12; i++) {
            data.putFloat(i);
        }
        Image image = read(FitsBytes.image(-32, 3, 2, 2, 1).end().data(data));
        assertEquals(List.of(3, 2, 2, 1), image.shape());
        assertEquals(2, image.planes().size());
        assertEquals(10, image.planes().get(1).value(1, 1));
    }

    @Test
    void aGzippedFileIsUnpacked() throws IOException {
        Path file = folder.resolve("image.fits.gz");
        ByteBuffer data = ByteBuffer.allocate(8).putFloat(1.5f).putFloat(-2.5f);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(FitsBytes.image(-32, 2, 1).end().data(data).bytes());
        }
        assertEquals(-2.5, ImageFiles.read(file, Progress.NONE).planes().get(0).value(1, 0));
        try (InputStream in = Files.newInputStream(file)) {
            assertTrue(ImageFiles.beginsWithImage(in));
        }
    }

    @Test
    void allPartsOfAFileAreListed() {
        List<ImagePart> parts = ImageFiles.parts(tiles, Progress.NONE);
        assertEquals(13, parts.size());
        assertEquals("RICE16", parts.get(0).title());
        assertEquals(List.of(WIDTH, HEIGHT), parts.get(0).shape());
        assertEquals("RICE_1", parts.get(0).compression());
    }

    private Image part(String name) {
        int index = ImageFiles.parts(tiles, Progress.NONE).stream().filter(part -> part.name().equals(name))
                .findFirst().orElseThrow().index();
        return ImageFiles.read(tiles, index, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RICE16", "RICE32", "GZIP1", "GZIP2", "PLIO", "HCOMP", "CUBE"})
    void tilesOfWholeNumbersAreExact(String name) {
        Image image = part(name);
        assertEquals("adu", image.unit());
        for (int band = 0; band < image.planes().size(); band++) {
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    assertEquals(1000 + 3 * x - 2 * y + 100 * band, image.planes().get(band).value(x, y));
                }
            }
        }
        assertEquals(name.equals("CUBE") ? 3 : 1, image.planes().size());
    }

    @Test
    void tilesOfUnsignedNumbersAreExact() {
        assertEquals((1000 + 3 * 39 - 2 * 23) % 200, part("RICE8").planes().get(0).value(39, 23));
        assertEquals(41_000 + 3 * 39 - 2 * 23, part("UINT16").planes().get(0).value(39, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOSSLESS", "DOUBLE", "DITHER", "PLAIN"})
    void tilesOfFloatsKeepTheirBlank(String name) {
        // Quantized in steps of 0.01, so half a step is lost at most; the others lose nothing.
        double tolerance = name.equals("DITHER") || name.equals("PLAIN") ? 0.0051 : 0;
        Plane plane = part(name).planes().get(0);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (x == 5 && y == 3) {
                    assertTrue(Double.isNaN(plane.value(x, y)));
                } else {
                    assertEquals(0.5 * x + 0.25 * y - 7, plane.value(x, y), tolerance);
                }
            }
        }
    }

    @Test
    void quantizedFloatsAreThoseOfCfitsio() {
        // What astropy (cfitsio) makes of the same file at (0, 0) and (1, 0).
        assertEquals(-7.0024924f, part("DITHER").planes().get(0).value(0, 0), 1e-6);
        assertEquals(-6.501719f, part("DITHER").planes().get(0).value(1, 0), 1e-6);
        assertEquals(-7, part("PLAIN").planes().get(0).value(0, 0), 1e-6);
        assertEquals(-6.5, part("PLAIN").planes().get(0).value(1, 0), 1e-6);
    }

    @Test
    void theSummaryCountsBlanks() {
        ImageSummary summary = ImageSummary.of(part("LOSSLESS"), Progress.NONE);
        assertEquals(1, summary.blanks());
        assertEquals(WIDTH * HEIGHT, summary.pixels());
        assertEquals(-7, summary.min());
        assertEquals(0.5 * 39 + 0.25 * 23 - 7, summary.max());
    }

    /**
     * Tables with their metadata in a primary part of text, as this program and STIL write them, begin with "pixels".
     */
    @Test
    void aTableWithItsMetadataInFrontIsNoImage() throws IOException {
        Table table = new Table("t", List.of(), List.of(new DoubleColumn(ColumnInfo.named("x"), new double[] {1, 2})));
        Path file = folder.resolve("described.fits");
        TableFiles.write(table, file, Progress.NONE);
        try (InputStream in = Files.newInputStream(file)) {
            assertFalse(ImageFiles.beginsWithImage(in));
        }
    }

    @Test
    void aTableIsNoImage() throws IOException {
        FitsBytes table = FitsBytes.image(8).end().line("XTENSION= 'BINTABLE'").card("BITPIX", 8).card("NAXIS", 2)
                .card("NAXIS1", 4).card("NAXIS2", 1).card("PCOUNT", 0).card("GCOUNT", 1).card("TFIELDS", 1)
                .card("TFORM1", "J").end().data(ByteBuffer.allocate(4));
        assertFalse(ImageFiles.beginsWithImage(new ByteArrayInputStream(table.bytes())));
        assertTrue(ImageFiles.beginsWithImage(Files.newInputStream(tiles)));
        assertFalse(ImageFiles.beginsWithImage(new ByteArrayInputStream(new byte[] {1, 2, 3})));
        Path file = Files.write(folder.resolve("table.fits"), table.bytes());
        String said = assertThrows(org.astrarium.core.problem.InputException.class,
                () -> ImageFiles.read(file, Progress.NONE)).problem().message();
        assertEquals("is not an image: it is a FITS file without an image", said);
    }
}
