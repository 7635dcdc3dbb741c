/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * The elements of an SVG document one after the other. Those that follow each other in the same style and clip share a
 * group. Written as text at once: a tree of the document and a general writer of such trees take ten times as long.
 */
final class SvgBody {
    private final StringBuilder text = new StringBuilder(1 << 16);
    private final Map<String, String> clips = new HashMap<>();
    private final String idPrefix;
    private String style = "";
    private String clip = "";
    private boolean open;

    /** A body whose ids begin with the prefix, so that several drawings can stand in one page. */
    SvgBody(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    /**
     * Adds an element.
     *
     * @param newStyle attributes of the group that it stands in
     * @param newClip  the path that it is clipped to; empty for none
     * @param element  its text
     */
    void add(String newStyle, String newClip, String element) {
        if (!open || !newStyle.equals(style) || !newClip.equals(clip)) {
            close();
            String id = newClip.isEmpty() ? "" : idOf(newClip);
            text.append("<g").append(newStyle.isEmpty() ? "" : " ").append(newStyle);
            if (!id.isEmpty()) {
                text.append(attribute("clip-path", "url(#" + id + ")"));
            }
            text.append('>');
            style = newStyle;
            clip = newClip;
            open = true;
        }
        text.append(element);
    }

    private String idOf(String path) {
        return clips.computeIfAbsent(path, missing -> {
            String id = idPrefix + "-clip" + (clips.size() + 1);
            text.append("<defs><clipPath id=\"").append(id).append("\"><path d=\"").append(missing)
                    .append("\"/></clipPath></defs>");
            return id;
        });
    }

    private void close() {
        if (open) {
            text.append("</g>\n");
            open = false;
        }
    }

    /** All elements. */
    String end() {
        close();
        return text.toString();
    }

    /** An attribute with a blank before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }

    /**
     * A text as it stands in a document, with the sign for an unknown letter in place of what XML cannot hold (XML 1.0,
     * production 2).
     */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isWritable(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isWritable(int c) {
        return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 || c == '\t' || c == '\n'
                || c == '\r';
    }
}
