/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Node;
import org.astrarium.data.recipe.RecipeText;

/** A column's type in ECSV: {@code int64}, {@code string}, or {@code float64[2]} for arrays, whose cells are JSON. */
final class EcsvType {
    private final String name;
    private final int[] shape;

    /** @throws IOException if there is no such type */
    EcsvType(String datatype, String subtype) throws IOException {
        int bracket = subtype.indexOf('[');
        boolean array = datatype.equals("string") && bracket > 0 && subtype.endsWith("]");
        this.name = array ? subtype.substring(0, bracket) : datatype;
        this.shape = array ? shape(subtype.substring(bracket + 1, subtype.length() - 1)) : null;
        if (cellClass(name) == null) {
            throw new IOException("a column has the unknown data type \"" + datatype + "\"");
        }
    }

    /** ECSV counts axes as numpy does, the slowest first. */
    private static int[] shape(String axes) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (String axis : axes.split(",")) {
            try {
                lengths.add(0, axis.strip().equals("null") ? -1 : Integer.parseInt(axis.strip()));
            } catch (NumberFormatException e) {
                throw new IOException("a column has the shape [" + axes + "], which is none", e);
            }
        }
        int[] shape = lengths.stream().mapToInt(Integer::intValue).toArray();
        return Arrays.stream(shape, 0, shape.length - 1).anyMatch(n -> n < 0) ? new int[] {-1} : shape;
    }

    private static Class<?> cellClass(String name) {
        return switch (name) {
            case "bool" -> Boolean.class;
            case "int8" -> Byte.class;
            case "int16", "uint8" -> Short.class;
            case "int32", "uint16" -> Integer.class;
            case "int64", "uint32", "uint64" -> Long.class;
            case "float16", "float32" -> Float.class;
            case "float64", "float128" -> Double.class;
            case "string", "complex64", "complex128", "complex256" -> String.class;
            default -> null;
        };
    }

    ColumnBuilder builder() {
        return shape == null ? ColumnBuilder.of(cellClass(name), null) : new ColumnBuilder.Arrayed(element(), shape);
    }

    private Class<?> element() {
        Class<?> cell = cellClass(name);
        return cell == String.class ? cell : java.lang.invoke.MethodType.methodType(cell).unwrap().returnType();
    }

    /** Adds a cell; an empty one is a blank. */
    void add(String cell, ColumnBuilder builder) throws IOException {
        try {
            if (cell.isEmpty()) {
                builder.add((Object) null);
            } else if (shape != null) {
                builder.add(array(cell));
            } else if (builder instanceof ColumnBuilder.Wholes wholes) {
                wholes.add((Long) value(cell));
            } else if (builder instanceof ColumnBuilder.Doubles doubles) {
                doubles.add((Double) value(cell));
            } else {
                builder.add(value(cell));
            }
        } catch (NumberFormatException | InputException e) {
            throw new IOException("\"" + cell + "\" is not of the type " + name, e);
        }
    }

    private Object value(String cell) {
        Class<?> type = cellClass(name);
        if (type == String.class) {
            return cell;
        }
        if (type == Boolean.class) {
            if (!cell.equalsIgnoreCase("true") && !cell.equalsIgnoreCase("false")) {
                throw new NumberFormatException(cell);
            }
            return cell.equalsIgnoreCase("true");
        }
        return type == Double.class || type == Float.class ? (Object) real(cell) : (Object) whole(cell, type);
    }

    private static Double real(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> Double.valueOf(cell);
        };
    }

    private static Long whole(String cell, Class<?> type) {
        if (type == Byte.class) {
            return (long) Byte.parseByte(cell);
        }
        if (type == Short.class) {
            return (long) Short.parseShort(cell);
        }
        return type == Integer.class ? Integer.parseInt(cell) : Long.parseLong(cell);
    }

    private Object array(String cell) {
        List<String> leaves = new ArrayList<>();
        leaves(RecipeText.of("", cell).tree(), leaves); // JSON is YAML
        Object array = Array.newInstance(element(), leaves.size());
        for (int i = 0; i < leaves.size(); i++) {
            Object value = leaves.get(i) == null ? null : value(leaves.get(i));
            set(array, i, value);
        }
        return array;
    }

    private void set(Object array, int i, Object value) {
        if (value == null) {
            if (array instanceof double[] || array instanceof float[]) {
                Array.set(array, i, Float.NaN);
            }
        } else if (array instanceof float[] floats) {
            floats[i] = ((Double) value).floatValue();
        } else if (value instanceof Long whole && !(array instanceof long[])) {
            Array.set(array, i, array instanceof int[] ? (Object) whole.intValue()
                    : array instanceof short[] ? (Object) whole.shortValue() : (Object) whole.byteValue());
        } else {
            Array.set(array, i, value);
        }
    }

    private static void leaves(Node node, List<String> out) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> leaves(item, out));
        } else if (node instanceof Node.Scalar scalar) {
            out.add(scalar.value() == null ? null : scalar.text());
        } else {
            throw new NumberFormatException("a cell of an array holds keys");
        }
    }
}
