/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.astrarium.data.files.WholeFile;

/**
 * Writes an image of one plane as a FITS file of 32-bit floats (FITS standard 4.0, section 4). The same image gives the
 * same bytes.
 */
public final class FitsImageWriter {
    private static final int BLOCK = 2880;
    private static final int CARD = 80;
    private static final int VALUE_END = 20;

    private FitsImageWriter() {
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param pixels row by row from the lowest; NaN is a blank
     * @param cards further keywords in order, such as those of a place on the sky: values are String, Boolean, Integer,
     *               Long or Double
     * @throws IllegalArgumentException if there are not {@code width} x {@code height} pixels, or a keyword or value is
     *                                  not one of FITS
     */
    public static void write(Path file, float[] pixels, int width, int height, Map<String,
            Object> cards) throws IOException {
        WholeFile.write(file, bytes(pixels, width, height, cards));
    }

    static byte[] bytes(float[] pixels, int width, int height, Map<String, Object> cards) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels are not " + width + " x " + height);
        }
        StringBuilder header = new StringBuilder();
        card(header, "SIMPLE", true);
        card(header, "BITPIX", -Float.SIZE);
        card(header, "NAXIS", 2);
        card(header, "NAXIS1", width);
        card(header, "NAXIS2", height);
        cards.forEach((key, value) -> card(header, key, value));
        header.append("END");
        byte[] text = header.toString().getBytes(StandardCharsets.US_ASCII);
        int start = whole(text.length);
        ByteBuffer out = ByteBuffer.allocate(start + whole(pixels.length * Float.BYTES));
        out.put(text);
        while (out.position() < start) {
            out.put((byte) ' ');
        }
        for (float pixel : pixels) {
            out.putFloat(pixel);
        }
        return out.array();
    }

    private static int whole(int length) {
        return (length + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static void card(StringBuilder header, String key, Object value) {
        if (!key.matches("[A-Z0-9_-]{1,8}")) {
            throw new IllegalArgumentException("no keyword of FITS: " + key);
        }
        String text = text(value);
        if (text.length() > CARD - 10 || !text.matches("[ -~]*")) {
            throw new IllegalArgumentException("no value of FITS: " + text);
        }
        int from = header.length();
        header.append(String.format(Locale.ROOT, "%-8s= ", key)).append(text);
        header.append(" ".repeat(CARD - (header.length() - from)));
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return String.format(Locale.ROOT, "'%-8s'", text.replace("'", "''"));
        }
        String plain = value instanceof Boolean flag ? (flag ? "T" : "F") : String.valueOf(value);
        if (value instanceof Double real && !Double.isFinite(real)) {
            throw new IllegalArgumentException("no value of FITS: " + real);
        }
        return " ".repeat(Math.max(0, VALUE_END - plain.length())) + plain;
    }
}
