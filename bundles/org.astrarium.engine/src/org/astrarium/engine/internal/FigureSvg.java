/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SVG document made fit to stand inside an HTML page, several beside each other. */
final class FigureSvg {
    private static final Pattern PROLOGUE = Pattern.compile("(?s)\\A.*?(?=<svg[\\s>])");
    private static final Pattern ROOT = Pattern.compile("(?s)<svg(\\s[^>]*)?>");
    private static final Pattern SIZE = Pattern.compile("\\s(width|height)=(?:\"([\\d.]+)[a-z]*\"|'([\\d.]+)[a-z]*')");
    private static final Pattern VIEW = Pattern.compile("\\sviewBox=");
    private static final Pattern NAME = Pattern.compile("(\\sid=[\"']|url\\(#|href=[\"']#)");

    private FigureSvg() {
    }

    /**
     * @param svg   the document
     * @param id of the figure: put before the names inside, which would clash with those of other figures on the page
     * @param label what it shows, for readers who cannot see it
     */
    static String inline(String svg, String id, String label) {
        String body = PROLOGUE.matcher(svg).replaceFirst("");
        String named = NAME.matcher(body).replaceAll("$1" + Matcher.quoteReplacement(id) + "-");
        Matcher root = ROOT.matcher(named);
        if (!root.find()) {
            throw new IllegalArgumentException("not an SVG document");
        }
        String attributes = root.group(1) == null ? "" : root.group(1);
        String scalable = VIEW.matcher(attributes).find() ? SIZE.matcher(attributes).replaceAll("")
                : SIZE.matcher(attributes).replaceAll("") + viewBox(attributes);
        return "<svg role=\"img\" aria-label=\"" + Html.escape(label) + "\"" + scalable + ">"
                + named.substring(root.end());
    }

    private static String viewBox(String attributes) {
        String width = "";
        String height = "";
        Matcher size = SIZE.matcher(attributes);
        while (size.find()) {
            String length = size.group(2) != null ? size.group(2) : size.group(3);
            if (size.group(1).equals("width")) {
                width = length;
            } else {
                height = length;
            }
        }
        return width.isEmpty() || height.isEmpty() ? "" : " viewBox=\"0 0 " + width + " " + height + "\"";
    }
}
