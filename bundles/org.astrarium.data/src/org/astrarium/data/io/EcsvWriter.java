/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import org.astrarium.data.recipe.RecipeText;

/**
 * Writes ECSV 1.0 (Astropy's APE 6) with commas between the cells, in UTF-8. Of a parameter it can hold name and value.
 */
final class EcsvWriter {
    private EcsvWriter() {
    }

    static void write(Table table, OutputStream out, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        StringBuilder header = new StringBuilder("%ECSV 1.0\n---\ndelimiter: ','\ndatatype:\n");
        table.columns().forEach(column -> header.append("-\n").append(described(column).indent(2)));
        String meta = meta(table);
        if (!meta.isEmpty()) {
            header.append("meta:\n").append(meta.indent(2));
        }
        for (String line : header.toString().split("\n")) {
            writer.append("# ").append(line).append('\n');
        }
        CsvWriter.rows(table, writer, EcsvWriter::cell, progress);
        writer.flush();
    }

    private static String described(Column column) {
        RecipeText text = RecipeText.of("", "").with("name", column.name());
        boolean array = column instanceof ArrayColumn;
        text = text.with("datatype", array ? "string" : typeName(column.type()));
        text = array ? text.with("subtype", subtype((ArrayColumn) column)) : text;
        text = with(text, "unit", column.info().unit());
        text = with(text, "description", column.info().description());
        text = with(text, "meta.ucd", column.info().ucd());
        return with(text, "meta.utype", column.info().utype()).text();
    }

    private static RecipeText with(RecipeText text, String key, String value) {
        return value.isEmpty() ? text : text.with(key, value);
    }

    private static String meta(Table table) {
        StringBuilder meta = new StringBuilder(table.name().isEmpty() ? ""
                : RecipeText.of("", "").with("name", table.name()).text());
        Set<String> taken = new HashSet<>(Set.of("name"));
        for (Parameter parameter : table.parameters()) {
            if (!taken.add(parameter.name())) {
                continue; // a key stands in YAML but once
            }
            // a key of its own making has no path of keys: written with a stand-in and named afterwards
            String value = RecipeText.of("", "").with("k", parameter.value()).text().substring(1);
            String key = RecipeText.of("", "").with("k", parameter.name()).text().substring(3).stripTrailing();
            meta.append(key).append(value);
        }
        return meta.toString();
    }

    private static String typeName(String type) {
        return switch (type) {
            case "boolean" -> "bool";
            case "byte" -> "int8";
            case "short" -> "int16";
            case "int" -> "int32";
            case "long" -> "int64";
            case "float" -> "float32";
            case "double" -> "float64";
            default -> "string";
        };
    }

    private static String subtype(ArrayColumn column) {
        StringJoiner axes = new StringJoiner(",", "[", "]");
        int[] shape = column.shape();
        for (int i = shape.length - 1; i >= 0; i--) {
            axes.add(shape[i] < 0 ? "null" : Integer.toString(shape[i]));
        }
        return typeName(column.element().getSimpleName().toLowerCase(java.util.Locale.ROOT)) + axes;
    }

    private static String cell(Column column, int row) {
        if (column instanceof ArrayColumn arrays) {
            return arrays.isBlank(row) ? "" : json(arrays.value(row), arrays.shape());
        }
        String text = column.text(row);
        if (column instanceof BooleanColumn truths && !truths.isBlank(row)) {
            return truths.truth(row) ? "True" : "False"; // Astropy reads no other
        }
        return column instanceof NumberColumn ? text.replace("Infinity", "inf") : text;
    }

    private static String json(Object array, int[] shape) {
        return axis(array, shape, shape.length - 1, 0, Array.getLength(array));
    }

    /** One axis of an array, the slowest (the last of the shape) outermost. */
    private static String axis(Object array, int[] shape, int axis, int from, int count) {
        StringJoiner out = new StringJoiner(",", "[", "]");
        int inner = 1;
        for (int i = 0; i < axis; i++) {
            inner *= shape[i];
        }
        for (int at = from; at < from + count; at += Math.max(1, inner)) {
            out.add(axis == 0 ? element(Array.get(array, at)) : axis(array, shape, axis - 1, at, inner));
        }
        return out.toString();
    }

    private static String element(Object value) {
        if (value instanceof String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        }
        if (value instanceof Number number && Double.isNaN(number.doubleValue())) {
            return "null";
        }
        return String.valueOf(value).replace("Infinity", "inf");
    }
}
