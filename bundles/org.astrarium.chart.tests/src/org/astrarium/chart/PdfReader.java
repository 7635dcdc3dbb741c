/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Reads PDF files by the table at their end, as any reader does (ISO 32000-1, section 7.5): each object with its
 * dictionary, streams unpacked.
 *
 * @param objects by their numbers
 */
record PdfReader(Map<Integer, Item> objects) {
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");

    /** An object: its text up to a stream, and the stream's bytes, null for none. */
    record Item(String text, byte[] stream) {
        String operators() {
            return new String(stream, StandardCharsets.ISO_8859_1);
        }

        /** The value behind a name. */
        String value(String name) {
            Matcher value = Pattern.compile("/" + name + " ([^/>]+?)\\s*(?=[/>])").matcher(text);
            if (!value.find()) {
                throw new AssertionError("no " + name + " in " + text);
            }
            return value.group(1);
        }
    }

    static PdfReader of(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref\n") + 10;
        int table = Integer.parseInt(text.substring(at, text.indexOf('\n', at)));
        String[] lines = text.substring(table).split("\n");
        int count = Integer.parseInt(lines[1].split(" ")[1]);
        Map<Integer, Item> objects = new LinkedHashMap<>();
        for (int number = 1; number < count; number++) {
            String line = lines[2 + number];
            if (!line.matches("\\d{10} 00000 n ")) {
                throw new AssertionError("an entry of twenty bytes is not " + line);
            }
            int from = Integer.parseInt(line.substring(0, 10));
            objects.put(number, item(file, text, from, number));
        }
        return new PdfReader(objects);
    }

    private static Item item(byte[] file, String text, int from, int number) throws IOException {
        String head = number + " 0 obj\n";
        if (!text.startsWith(head, from)) {
            throw new AssertionError("object " + number + " is not at " + from);
        }
        int end = text.indexOf("endobj", from);
        int stream = text.indexOf("\nstream\n", from);
        if (stream < 0 || stream > end) {
            return new Item(text.substring(from + head.length(), end), null);
        }
        String entries = text.substring(from + head.length(), stream);
        Matcher length = LENGTH.matcher(entries);
        if (!length.find()) {
            throw new AssertionError("a stream without its length: " + entries);
        }
        int start = stream + 8;
        int bytes = Integer.parseInt(length.group(1));
        if (!text.startsWith("\nendstream\nendobj\n", start + bytes)) {
            throw new AssertionError("the stream of object " + number + " is not " + bytes + " long");
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        try (InflaterInputStream in = new InflaterInputStream(
                new java.io.ByteArrayInputStream(file, start, bytes))) {
            in.transferTo(unpacked);
        }
        return new Item(entries, unpacked.toByteArray());
    }

    Item object(int number) {
        return objects.get(number);
    }
}
