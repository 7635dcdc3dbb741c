/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Columns of 32- and 64-bit floats from the first binary table of a FITS file, whose primary HDU is empty. */
final class FitsDoubles {

    private static final int BLOCK = 2880;

    private FitsDoubles() {
    }

    static double[][] read(byte[] file, String... names) {
        int start = headerEnd(file, 0);
        Map<String, String> header = header(file, start);
        ByteBuffer data = ByteBuffer.wrap(file);
        int first = headerEnd(file, start);
        int width = Integer.parseInt(header.get("NAXIS1"));
        int rows = Integer.parseInt(header.get("NAXIS2"));
        double[][] columns = new double[names.length][rows];
        int offset = 0;
        for (int field = 1; field <= Integer.parseInt(header.get("TFIELDS")); field++) {
            String form = header.get("TFORM" + field);
            char type = form.charAt(form.length() - 1);
            int count = form.length() == 1 ? 1 : Integer.parseInt(form.substring(0, form.length() - 1));
            for (int j = 0; j < names.length; j++) {
                for (int i = 0; names[j].equals(header.get("TTYPE" + field)) && i < rows; i++) {
                    int at = first + i * width + offset;
                    columns[j][i] = type == 'D' ? data.getDouble(at) : data.getFloat(at);
                }
            }
            offset += count * bytes(type);
        }
        return columns;
    }

    private static int bytes(char type) {
        return switch (type) {
            case 'L', 'B', 'A' -> 1;
            case 'I' -> 2;
            case 'J', 'E' -> 4;
            case 'K', 'D' -> 8;
            default -> throw new IllegalArgumentException("a column of type " + type);
        };
    }

    private static Map<String, String> header(byte[] file, int start) {
        Map<String, String> cards = new HashMap<>();
        for (int at = start; at < headerEnd(file, start); at += 80) {
            String card = new String(file, at, 80, StandardCharsets.US_ASCII);
            if (card.startsWith("= ", 8)) {
                String value = card.substring(10).split("/", 2)[0].trim();
                cards.put(card.substring(0, 8).trim(), value.replace("'", "").trim());
            }
        }
        return cards;
    }

    private static int headerEnd(byte[] file, int start) {
        int at = start;
        while (!new String(file, at, 8, StandardCharsets.US_ASCII).equals("END     ")) {
            at += 80;
        }
        return start + (at - start) / BLOCK * BLOCK + BLOCK;
    }
}
