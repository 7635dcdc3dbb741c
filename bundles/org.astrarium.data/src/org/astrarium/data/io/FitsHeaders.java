/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts (header-data units) of a FITS file (Pence et al. 2010, FITS standard 3.0, sections 3 and 4), their sizes
 * checked against the bytes that are there before anybody sets memory aside for them.
 */
final class FitsHeaders {
    static final int BLOCK = 2880;
    private static final int CARD = 80;
    private static final int MOST_BLOCKS = 10_000;

    private FitsHeaders() {
    }

    /**
     * A part of the file.
     *
     * @param index     its number, from 0
     * @param extension kind: BINTABLE, TABLE, IMAGE; empty for the primary one
     * @param rowBytes  NAXIS1
     * @param rows      NAXIS2
     * @param heap      PCOUNT: bytes behind the rows
     * @param votable   true if its data are a VOTable that describes the tables that follow (VOTMETA, a custom of
     *                  STIL's)
     * @param start     bytes of the file before the data
     * @param cards     values (and comments) of its keys, as they stand in the header
     */
    record Part(int index, String extension, long rowBytes, long rows, long heap, boolean votable, long start,
            Map<String, String> cards) {
        boolean isTable() {
            return extension.equals("BINTABLE") || extension.equals("TABLE");
        }
    }

    /** All parts, in order; what follows the last one and is none is left alone. */
    static List<Part> read(InputStream stream) throws IOException {
        List<Part> parts = new ArrayList<>();
        Counted in = new Counted(stream);
        for (Map<String, String> cards = header(in, 0); cards != null; cards = header(in, parts.size())) {
            long bytes = dataBytes(cards);
            parts.add(new Part(parts.size(), text(cards, "XTENSION"), number(cards, "NAXIS1", 0),
                    number(cards, "NAXIS2", 0), number(cards, "PCOUNT", 0),
                    cards.getOrDefault("VOTMETA", "F").strip().startsWith("T"), in.count, cards));
            long there = skip(in, bytes);
            if (there < bytes) {
                throw new Source.CutShortException("part " + (parts.size() - 1) + " declares " + bytes
                        + " bytes of data and holds " + there, null);
            }
            skip(in, (BLOCK - bytes % BLOCK) % BLOCK);
        }
        return parts;
    }

    private static Map<String, String> header(InputStream in, int index) throws IOException {
        Map<String, String> cards = new HashMap<>();
        for (int block = 0; block < MOST_BLOCKS; block++) {
            byte[] bytes = in.readNBytes(BLOCK);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (block == 0 && index > 0 && !text.startsWith("XTENSION")) {
                return null;
            }
            if (bytes.length < BLOCK) {
                throw new Source.CutShortException("the header of part " + index + " is cut off", null);
            }
            for (int at = 0; at < BLOCK; at += CARD) {
                String card = text.substring(at, at + CARD);
                if (card.startsWith("END") && card.substring(3).isBlank()) {
                    return cards;
                }
                if (card.startsWith("= ", 8)) {
                    cards.putIfAbsent(card.substring(0, 8).strip(), card.substring(10));
                }
            }
        }
        throw new IOException("the header of part " + index + " has no end");
    }

    private static long dataBytes(Map<String, String> cards) throws IOException {
        int axes = (int) Math.min(999, number(cards, "NAXIS", 0));
        if (axes == 0) {
            return 0;
        }
        try {
            long elements = 1;
            for (int axis = 1; axis <= axes; axis++) {
                elements = Math.multiplyExact(elements, number(cards, "NAXIS" + axis, 0));
            }
            long all = Math.multiplyExact(number(cards, "GCOUNT", 1),
                    Math.addExact(number(cards, "PCOUNT", 0), elements));
            return Math.multiplyExact(all, Math.abs(signed(cards, "BITPIX", 8)) / 8);
        } catch (ArithmeticException e) {
            throw new IOException("a part declares more data than there can be", e);
        }
    }

    private static long number(Map<String, String> cards, String key, long otherwise) throws IOException {
        long number = signed(cards, key, otherwise);
        if (number < 0) {
            throw new IOException("its header says " + key + " = " + number);
        }
        return number;
    }

    private static long signed(Map<String, String> cards, String key, long otherwise) throws IOException {
        String card = cards.get(key);
        if (card == null) {
            return otherwise;
        }
        String value = card.split("/", 2)[0].strip();
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IOException("its header says " + key + " = \"" + value + "\", which is no whole number", e);
        }
    }

    static String text(Map<String, String> cards, String key) {
        String card = cards.getOrDefault(key, "");
        int open = card.indexOf('\'');
        int close = card.indexOf('\'', open + 1);
        return open < 0 || close < 0 ? "" : card.substring(open + 1, close).strip();
    }

    /** Steps over bytes; fewer where the stream ends. */
    private static long skip(InputStream in, long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            long n = in.skip(left);
            if (n <= 0) {
                break;
            }
            left -= n;
        }
        return bytes - left;
    }

    /** Knows how many bytes were taken; skips what is there and nothing beyond. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            count += Math.max(0, n);
            return n;
        }

        @Override
        public long skip(long length) throws IOException {
            long n = super.skip(length);
            if (n <= 0) {
                n = super.read() < 0 ? 0 : 1; // at the end, or only not just now
            }
            count += n;
            return n;
        }
    }
}
