/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG images (ISO/IEC 15948) that know their resolution, so that they come out in their size on paper. Each row
 * is told by its difference from the one above, which in a chart is mostly nothing: that is as small as what the
 * runtime's own writer makes by trying all filters, in a tenth of the time.
 */
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] EIGHT_BITS_RGB = {8, 2, 0, 0, 0};
    private static final byte UP = 2;
    private static final int LEVEL = 3;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private PngWriter() {
    }

    /**
     * Writes an image.
     *
     * @param image of the type RGB, without opacity
     * @param dpi   pixels an inch
     * @throws IOException if the stream cannot be written
     */
    public static void write(BufferedImage image, int dpi, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream numbers = new DataOutputStream(header);
        numbers.writeInt(image.getWidth());
        numbers.writeInt(image.getHeight());
        numbers.write(EIGHT_BITS_RGB);
        chunk("IHDR", header.toByteArray(), out);
        header.reset();
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        numbers.writeInt(perMetre);
        numbers.writeInt(perMetre);
        numbers.write(1);
        chunk("pHYs", header.toByteArray(), out);
        chunk("IDAT", packed(image), out);
        chunk("IEND", new byte[0], out);
    }

    private static byte[] packed(BufferedImage image) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        byte[] row = new byte[1 + 3 * width];
        row[0] = UP;
        byte[] above = new byte[3 * width];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int from = 0; from < pixels.length; from += width) {
                for (int x = 0; x < width; x++) {
                    int pixel = pixels[from + x];
                    difference(row, above, 3 * x, pixel >> 16);
                    difference(row, above, 3 * x + 1, pixel >> 8);
                    difference(row, above, 3 * x + 2, pixel);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void difference(byte[] row, byte[] above, int at, int value) {
        row[at + 1] = (byte) (value - above[at]);
        above[at] = (byte) value;
    }

    private static void chunk(String type, byte[] data, OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        DataOutputStream numbers = new DataOutputStream(out);
        numbers.writeInt(data.length);
        numbers.write(name);
        numbers.write(data);
        numbers.writeInt((int) sum.getValue());
    }
}
