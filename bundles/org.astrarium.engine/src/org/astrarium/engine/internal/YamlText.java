/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Plain values as YAML that a recipe can hold. Texts that YAML could take for something else are put in double quotes.
 * Keys whose value is null are left out: a recipe has no other way to say that an optional section is not there.
 */
public final class YamlText {
    private static final int WIDTH = 100;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][A-Za-z0-9_./*+()<>=| \\-]*");
    private static final Pattern SPECIAL = Pattern.compile("(?i)null|true|false|yes|no|on|off|\\.inf|\\.nan|~");

    private YamlText() {
    }

    /** A value on one line. */
    public static String inline(Object value) {
        return flow(value);
    }

    /** A mapping, one key a line; what fits on a line stands in one. */
    static String of(Map<?, ?> values) {
        StringBuilder out = new StringBuilder();
        block(out, "", values);
        return out.toString();
    }

    private static void block(StringBuilder out, String indent, Map<?, ?> values) {
        values.forEach((key, value) -> {
            if (value != null) {
                out.append(indent).append(text(String.valueOf(key))).append(':');
                value(out, indent, value);
            }
        });
    }

    private static void value(StringBuilder out, String indent, Object value) {
        String line = flow(value);
        if (line.length() + indent.length() <= WIDTH || !(value instanceof Map || value instanceof List)) {
            out.append(' ').append(line).append('\n');
        } else if (value instanceof Map<?, ?> map) {
            out.append('\n');
            block(out, indent + "  ", map);
        } else {
            out.append('\n');
            for (Object item : (List<?>) value) {
                out.append(indent).append("  - ").append(flow(item)).append('\n');
            }
        }
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().filter(e -> e.getValue() != null)
                    .map(e -> text(String.valueOf(e.getKey())) + ": " + flow(e.getValue()))
                    .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::flow).collect(java.util.stream.Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? text(text) : value instanceof Double number ? number(number)
                : String.valueOf(value);
    }

    private static String number(double value) {
        return org.astrarium.core.recipe.TypeText.number(value);
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches() && text.equals(text.strip());
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
