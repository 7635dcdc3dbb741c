/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees of maps, lists, texts, numbers and booleans as JSON text. A number that does not exist is null there. */
public final class Json {
    /**
     * Greatest whole number up to which every whole number is a double, 2^53: beyond it a reader of JSON may lose
     * digits.
     */
    private static final long EXACT = 1L << 53;

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {
    }

    /** The text with indentation, the same on every system, ending in a line feed. */
    public static String pretty(Object tree) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        return text(tree, printer) + "\n";
    }

    /** The text in one line. */
    public static String compact(Object tree) throws IOException {
        return text(tree, null);
    }

    /** The tree that a file holds: whole numbers as Long, others as Double. */
    public static Map<String, Object> readObject(Path file) throws IOException {
        try (JsonParser parser = FACTORY.createParser(Files.readAllBytes(file))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return object(parser);
        }
    }

    private static String text(Object tree, DefaultPrettyPrinter printer) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(printer);
            write(generator, "", tree);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, String key, Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(out, (String) entry.getKey(), entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                write(out, key, item);
            }
            out.writeEndArray();
        } else if (value instanceof double[] numbers) {
            out.writeStartArray();
            for (double number : numbers) {
                real(out, number);
            }
            out.writeEndArray();
        } else if (value instanceof int[] numbers) {
            out.writeArray(numbers, 0, numbers.length);
        } else {
            scalar(out, key, value);
        }
    }

    private static void scalar(JsonGenerator out, String key, Object value) throws IOException {
        if (value instanceof Double || value instanceof Float) {
            real(out, ((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            whole(out, key, number.longValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }

    private static void real(JsonGenerator out, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeNull();
        }
    }

    private static void whole(JsonGenerator out, String key, long value) throws IOException {
        boolean identifier = key.endsWith("_id") || Math.abs(value) > EXACT && !key.equals("seed");
        if (identifier) {
            out.writeString(Long.toString(value));
        } else {
            out.writeNumber(value);
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            out.put(name, value(parser, parser.nextToken()));
        }
        return out;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> out = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            out.add(value(parser, token));
        }
        return out;
    }
}
