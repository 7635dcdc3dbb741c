/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nom.tam.fits.BinaryTable;
import nom.tam.fits.Fits;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import nom.tam.fits.ImageHDU;
import nom.tam.image.compression.hdu.CompressedImageHDU;

/**
 * Unpacks an image that is compressed in tiles (Pence et al. 2010, and the FITS standard 4.0, section 10). The library
 * believes the sizes that a header and a tile declare; here they are compared with what is there before it is asked.
 */
final class TiledImage {
    /**
     * Bytes that a byte may stand for. Deflate cannot do more than 1032, Rice no more than 205; a blank tile of
     * H-compress can, and is not believed beyond this and {@link #BELIEVED}.
     */
    private static final long MOST_RATIO = 4096;
    private static final long BELIEVED = 1 << 26;
    private static final int BYTES_A_TILE = 1024;
    private static final int CARD = 80;
    private static final int HCOMPRESS_HEADER = 14;

    private final FitsPart part;
    private final ImagePart image;
    private final int[] tile;
    private final long tiles;

    TiledImage(FitsPart part, ImagePart image) throws IOException {
        this.part = part;
        this.image = image;
        int axes = part.header().getIntValue("ZNAXIS", 0);
        tile = new int[axes];
        long count = 1;
        for (int axis = 0; axis < axes; axis++) {
            int length = image.shape().get(axis);
            tile[axis] = part.header().getIntValue("ZTILE" + (axis + 1), axis == 0 ? length : 1);
            if (tile[axis] < 1) {
                throw new IOException("its header says ZTILE" + (axis + 1) + " = " + tile[axis]);
            }
            tile[axis] = Math.min(tile[axis], length);
            count *= (length + (long) tile[axis] - 1) / tile[axis];
        }
        tiles = count;
    }

    /** Compares sizes; what does not fit is an error. */
    void check() throws IOException {
        long rows = part.header().getLongValue("NAXIS2", 0);
        if (rows != tiles) {
            throw new IOException("its header declares " + tiles + " tiles and the file holds " + rows);
        }
        long unpacked = image.pixels() * PixelType.of(image.bits()).bytes();
        if (unpacked > BELIEVED && unpacked / MOST_RATIO > part.length()) {
            throw new IOException("its header declares " + unpacked + " bytes of pixels, more than " + part.length()
                    + " compressed bytes can hold");
        }
        PixelReader.checkRoom(image, 2 * unpacked + part.length() + tiles * BYTES_A_TILE);
    }

    /**
     * The whole image, its header as if it had never been compressed.
     *
     * @param in stands at the part's header. Its first bytes are known to be those of one: given anything else, the
     *           library guesses a compression and may start a program to undo it
     */
    Unpacked unpack(InputStream in) throws IOException {
        byte[] header = in.readNBytes((int) (part.offset() - part.start()));
        try (Fits fits = new Fits(new SequenceInputStream(new ByteArrayInputStream(mended(header)), in))) {
            if (!(fits.readHDU() instanceof CompressedImageHDU compressed)) {
                throw new IOException("its tiles are not described");
            }
            if (image.compression().startsWith("HCOMPRESS")) {
                checkTiles(compressed.getData());
            }
            Quantized quantized = Quantized.of(part.header(), compressed.getData(), tile, image.shape());
            ImageHDU unpacked = compressed.asImageHDU();
            List<Object> rows = new ArrayList<>();
            collect(unpacked.getKernel(), rows);
            for (int row = 0; quantized != null && row < rows.size(); row++) {
                quantized.mend(rows.get(row), row);
            }
            return new Unpacked(unpacked.getHeader(), rows.iterator());
        } catch (FitsException e) {
            throw FitsPart.said(e);
        }
    }

    /**
     * A header that the library understands. Floats that are not quantized may come with ZQUANTIZ all the same
     * (cfitsio writes it); the library then takes their bytes for whole numbers and gives noughts.
     */
    private byte[] mended(byte[] header) {
        boolean quantized = part.header().containsKey("ZSCALE");
        for (int i = 1; i <= part.header().getIntValue("TFIELDS", 0); i++) {
            quantized |= "ZSCALE".equals(part.header().getStringValue("TTYPE" + i, "").strip());
        }
        for (int at = 0; !quantized && at < header.length; at += CARD) {
            if (new String(header, at, CARD, StandardCharsets.ISO_8859_1).startsWith("ZQUANTIZ=")) {
                Arrays.fill(header, at, at + CARD, (byte) ' ');
            }
        }
        return header;
    }

    /** A header, and the raw pixels row by row as arrays of primitives. */
    record Unpacked(Header header, Iterator<Object> rows) {
        void next(Object raw) {
            System.arraycopy(rows.next(), 0, raw, 0, Array.getLength(raw));
        }
    }

    private static void collect(Object kernel, List<Object> rows) {
        if (kernel instanceof Object[] inner) {
            for (Object each : inner) {
                collect(each, rows);
            }
        } else {
            rows.add(kernel);
        }
    }

    /** H-compress streams say how large they are, and the library sets memory aside for that. */
    private void checkTiles(BinaryTable table) throws FitsException, IOException {
        int column = column(table, "COMPRESSED_DATA");
        for (int row = 0; column >= 0 && row < tiles; row++) {
            if (table.get(row, column) instanceof byte[] bytes && bytes.length >= HCOMPRESS_HEADER) {
                long slow = Integer.toUnsignedLong(whole(bytes, 2));
                long fast = Integer.toUnsignedLong(whole(bytes, 6));
                long most = 1;
                for (int length : tile) {
                    most *= length;
                }
                if (slow > most || fast > most || slow * fast > most) {
                    throw new IOException("tile " + row + " declares " + slow + " x " + fast + " pixels");
                }
            }
        }
    }

    /** Number of a column; -1 if there is none. */
    static int column(BinaryTable table, String name) {
        for (int i = 0; i < table.getNCols(); i++) {
            if (name.equals(table.getDescriptor(i).name())) {
                return i;
            }
        }
        return -1;
    }

    private static int whole(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
