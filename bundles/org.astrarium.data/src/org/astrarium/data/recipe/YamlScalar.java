/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single values of YAML 1.2's core schema (section 10.3.2), read from their text and written as text. */
final class YamlScalar {
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern REAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern INFINITE = Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)");
    private static final Set<String> NAN = Set.of(".nan", ".NaN", ".NAN");

    /**
     * Texts that mean themselves without quotes wherever they stand: stricter than YAML, so as to be plain to people
     * too.
     */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}0-9_(./]([^:#,\\[\\]{}\\p{Cntrl}\\p{Z}\\p{Cn}\\p{Co}\\p{Cs}]| (?! |$))*");

    private YamlScalar() {
    }

    /** What an unquoted text stands for: null, Boolean, Long, Double (a whole number beyond 64 bits too) or String. */
    static Object value(String text) {
        if (NULL.contains(text)) {
            return null;
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return TRUE.contains(text);
        }
        if (NAN.contains(text)) {
            return Double.NaN;
        }
        if (INFINITE.matcher(text).matches()) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (INTEGER.matcher(text).matches()) {
            return whole(text, 10);
        }
        if (OCTAL.matcher(text).matches() || HEXADECIMAL.matcher(text).matches()) {
            return whole(text.substring(2), text.charAt(1) == 'o' ? 8 : 16);
        }
        return REAL.matcher(text).matches() ? Double.valueOf(text) : text;
    }

    private static Object whole(String digits, int radix) {
        try {
            return Long.valueOf(digits, radix);
        } catch (NumberFormatException e) {
            return new java.math.BigInteger(digits, radix).doubleValue();
        }
    }

    /** A value on one line: {@code 3}, {@code "a, b"}, {@code [1, 2]}, <code>{a: 1}</code>. */
    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(e -> text(String.valueOf(e.getKey())) + ": " + flow(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(YamlScalar::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Double || value instanceof Float) {
            return number(((Number) value).doubleValue());
        }
        return value == null || value instanceof Boolean || value instanceof Number ? String.valueOf(value)
                : text(value.toString());
    }

    private static String number(double x) {
        if (Double.isNaN(x)) {
            return ".nan";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? ".inf" : "-.inf";
        }
        return x == Math.rint(x) && Math.abs(x) < 1e15 && !(x == 0 && 1 / x < 0) ? Long.toString((long) x)
                : Double.toString(x);
    }

    /** A text, in quotes where YAML would take it for something else without. */
    static String text(String text) {
        if (PLAIN.matcher(text).matches() && value(text) instanceof String) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> out.append(c >= ' ' && c < 0x7f || Character.isLetter(c) || Character.isSurrogate((char) c)
                        ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.append('"').toString();
    }
}
