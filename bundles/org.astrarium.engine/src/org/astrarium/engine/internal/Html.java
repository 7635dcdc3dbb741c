/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.regex.Pattern;

/**
 * HTML text in the making. Whatever is not a tag of ours is escaped: titles, captions and names come from strangers'
 * files.
 */
final class Html {
    private static final Pattern SUBSCRIPT = Pattern.compile("_\\{([^{}]*)\\}");
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^\\{([^{}]*)\\}");

    private final StringBuilder out = new StringBuilder();

    /** The characters of a text that mean something in HTML, in attributes too, made harmless. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A text with the sub- and superscripts of the charts' markup. */
    static String marked(String text) {
        String raised = SUPERSCRIPT.matcher(escape(text)).replaceAll("<sup>$1</sup>");
        return SUBSCRIPT.matcher(raised).replaceAll("<sub>$1</sub>");
    }

    /** A start tag of ours, attributes included. */
    Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** What is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** An element with a text, in which the charts' markup counts. */
    Html element(String tag, String text) {
        String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        return open(tag).raw(marked(text)).close(name);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
