/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;
import nom.tam.fits.HeaderCard;
import nom.tam.util.Cursor;
import nom.tam.util.FitsInputStream;
import org.astrarium.core.image.Card;

/**
 * A part (header-data unit) of a FITS file whose bytes are known to be there.
 *
 * @param index  its number, from 0
 * @param start  where its header begins in the file (unpacked)
 * @param offset where its data begin in the file (unpacked)
 * @param length bytes of its data
 * @param header its header
 */
record FitsPart(int index, long start, long offset, long length, Header header) {
    private static final int MOST_AXES = 999;

    /** Parses a header's bytes, which end in its END. */
    static Header parse(byte[] bytes) throws IOException {
        try (FitsInputStream in = new FitsInputStream(new ByteArrayInputStream(bytes))) {
            return Header.readHeader(in);
        }
    }

    /** Bytes of data that a header declares, without the padding. */
    static long declared(Header header) throws IOException {
        int axes = number(header, "NAXIS", 0);
        if (axes == 0) {
            return 0;
        }
        if (axes < 0 || axes > MOST_AXES) {
            throw new IOException("its header says NAXIS = " + axes);
        }
        try {
            long elements = 1;
            for (int axis = 1; axis <= axes; axis++) {
                if (axis > 1 || number(header, "NAXIS1", 0) > 0 || !header.getBooleanValue("GROUPS", false)) {
                    elements = Math.multiplyExact(elements, positive(header, "NAXIS" + axis));
                }
            }
            long all = Math.addExact(Math.max(0, header.getLongValue("PCOUNT", 0)), elements);
            return Math.multiplyExact(Math.multiplyExact(all, Math.max(1, header.getLongValue("GCOUNT", 1))),
                    PixelType.of(number(header, "BITPIX", 0)).bytes());
        } catch (ArithmeticException e) {
            throw new IOException("a part declares more data than there can be", e);
        }
    }

    private static long positive(Header header, String key) throws IOException {
        long value = header.getLongValue(key, 0);
        if (value < 0) {
            throw new IOException("its header says " + key + " = " + value);
        }
        return value;
    }

    private static int number(Header header, String key, int otherwise) {
        return header.getIntValue(key, otherwise);
    }

    boolean isCompressed() {
        return extension().equals("BINTABLE") && header.getBooleanValue("ZIMAGE", false);
    }

    private String extension() {
        return header.getStringValue("XTENSION", "").strip().toUpperCase(Locale.ROOT);
    }

    /** The image that it holds; empty if it holds none, such as a table or nothing. */
    Optional<ImagePart> image() {
        boolean compressed = isCompressed();
        boolean plain = index == 0 || extension().equals("IMAGE");
        String prefix = compressed ? "Z" : "";
        int axes = number(header, prefix + "NAXIS", 0);
        if (!compressed && !plain || axes < 1 || axes > MOST_AXES) {
            return Optional.empty();
        }
        List<Integer> shape = new ArrayList<>();
        long pixels = 1;
        for (int axis = 1; axis <= axes; axis++) {
            long length = header.getLongValue(prefix + "NAXIS" + axis, 0);
            pixels *= length;
            if (length < 1 || length > Integer.MAX_VALUE || pixels > 1L << 40) {
                return Optional.empty();
            }
            shape.add((int) length);
        }
        if (axes == 1) {
            shape.add(1);
        }
        String name = header.getStringValue("EXTNAME", "").strip();
        return Optional.of(new ImagePart(index, compressed && name.equals("COMPRESSED_IMAGE") ? "" : name, shape,
                number(header, prefix + "BITPIX", 0),
                compressed ? header.getStringValue("ZCMPTYPE", "RICE_1").strip() : ""));
    }

    /** The lines of a header. */
    static List<Card> cards(Header header) {
        List<Card> cards = new ArrayList<>();
        Cursor<String, HeaderCard> cursor = header.iterator();
        while (cursor.hasNext()) {
            HeaderCard card = cursor.next();
            cards.add(new Card(text(card.getKey()), text(card.getValue()),
                    text(card.getComment())));
        }
        return cards;
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** What a library's exception says, as one of input and output. */
    static IOException said(FitsException e) {
        return new IOException(e.getMessage() == null ? "it is damaged" : e.getMessage(), e);
    }
}
