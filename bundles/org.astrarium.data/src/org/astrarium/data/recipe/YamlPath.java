/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to a value of a recipe, such as {@code fits[0].clip.sigma}: keys (String) and positions in lists (Integer).
 */
final class YamlPath {
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d{1,9})\\]");

    private YamlPath() {
    }

    /** @throws IllegalArgumentException if the text is no path */
    static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int at = 0;
        while (at < path.length()) {
            boolean dot = path.charAt(at) == '.';
            if (!matcher.find(at) || matcher.start() != at || dot == (at == 0) && matcher.group(1) != null) {
                throw new IllegalArgumentException("\"" + path + "\" is not a path such as fits[0].clip.sigma");
            }
            steps.add(matcher.group(1) != null ? matcher.group(1) : (Object) Integer.valueOf(matcher.group(2)));
            at = matcher.end();
        }
        return steps;
    }
}
