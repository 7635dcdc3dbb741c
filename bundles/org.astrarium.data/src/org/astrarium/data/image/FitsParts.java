/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nom.tam.fits.Header;
import org.astrarium.data.io.Source;

/**
 * Walks over the parts of a FITS file (Pence et al. 2010, sections 3 and 4) and sees that the bytes of each are there,
 * before anybody sets memory aside for them.
 */
final class FitsParts {
    static final int BLOCK = 2880;
    private static final int CARD = 80;
    private static final int MOST_BLOCKS = 3600;
    private static final int MOST_PARTS = 10_000;

    private final InputStream in;
    private long at;

    private FitsParts(InputStream in) {
        this.in = in;
    }

    /** All parts, in order; what follows the last one and is none is left alone. */
    static List<FitsPart> read(InputStream in) throws IOException {
        return new FitsParts(in).all();
    }

    /**
     * True if the first data of a file are an image; what begins like no FITS file is none.
     *
     * @param in read only as far as needed: to the header of the first part that has data
     */
    static boolean beginsWithImage(InputStream in) throws IOException {
        FitsParts parts = new FitsParts(in);
        for (int index = 0; index < MOST_PARTS; index++) {
            byte[] bytes = parts.headerBytes(index);
            if (bytes.length == 0 || isTable(bytes)) {
                return false;
            }
            if (index == 0 && isEmpty(bytes)) {
                continue;
            }
            Header header = FitsPart.parse(bytes);
            if (header.getBooleanValue("VOTMETA", false)) {
                return false; // the primary part is a VOTable's text that describes the tables behind it
            }
            long length = FitsPart.declared(header);
            if (length > 0) {
                return new FitsPart(index, 0, 0, length, header).image().isPresent();
            }
        }
        return false;
    }

    private List<FitsPart> all() throws IOException {
        List<FitsPart> parts = new ArrayList<>();
        long start = 0;
        for (Header header = header(0); header != null && parts.size() < MOST_PARTS; header = header(parts.size())) {
            long length = FitsPart.declared(header);
            parts.add(new FitsPart(parts.size(), start, at, length, header));
            long there = skip(length);
            if (there < length) {
                throw new Source.CutShortException("part " + (parts.size() - 1) + " declares " + length
                        + " bytes of data and holds " + there, null);
            }
            skip((BLOCK - length % BLOCK) % BLOCK);
            start = at;
        }
        return parts;
    }

    /**
     * True for the headers of most tables, for which the library need not be started: with rows and no tiles of an
     * image, or with a VOTable that describes the table behind it.
     */
    private static boolean isTable(byte[] header) {
        String cards = new String(header, StandardCharsets.ISO_8859_1);
        return cards.startsWith("VOTMETA =                    T", 4 * CARD) || cards.startsWith("XTENSION= 'BINTABLE'")
                && isCount(cards, 3, "NAXIS1") && isCount(cards, 4, "NAXIS2")
                && !cards.contains("ZIMAGE");
    }

    private static boolean isCount(String cards, int card, String key) {
        return cards.substring(card * CARD, (card + 1) * CARD).matches(key + " *= *[1-9][0-9]*( .*)?");
    }

    /** True for the first header of most files of tables, which has no data behind it. */
    private static boolean isEmpty(byte[] header) {
        String cards = new String(header, StandardCharsets.ISO_8859_1);
        return cards.substring(2 * CARD, 3 * CARD).matches("NAXIS *= *0( .*)?") && !cards.contains("VOTMETA");
    }

    /** The next header, null if what comes is none. */
    private Header header(int index) throws IOException {
        byte[] bytes = headerBytes(index);
        return bytes.length == 0 ? null : FitsPart.parse(bytes);
    }

    /** The next header, without bytes if what comes is none. */
    private byte[] headerBytes(int index) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int count = 0; count < MOST_BLOCKS; count++) {
            byte[] block = in.readNBytes(BLOCK);
            String text = new String(block, StandardCharsets.ISO_8859_1);
            if (count == 0 && !text.startsWith(index == 0 ? "SIMPLE  =" : "XTENSION")) {
                if (index == 0) {
                    throw new NotAnImageException("it does not begin like a FITS file");
                }
                return new byte[0];
            }
            if (block.length < BLOCK) {
                throw new Source.CutShortException("the header of part " + index + " is cut off", null);
            }
            bytes.write(block, 0, BLOCK);
            at += BLOCK;
            if (ends(text)) {
                return bytes.toByteArray();
            }
        }
        throw new IOException("the header of part " + index + " has no end");
    }

    private static boolean ends(String block) {
        for (int card = 0; card < BLOCK; card += CARD) {
            if (block.startsWith("END", card) && block.substring(card + 3, card + CARD).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private long skip(long bytes) throws IOException {
        long skipped = skip(in, bytes);
        at += skipped;
        return skipped;
    }

    /** Reads over bytes; fewer if there are no more. */
    static long skip(InputStream in, long bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = bytes;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                break;
            }
            left -= n;
        }
        return bytes - left;
    }
}
