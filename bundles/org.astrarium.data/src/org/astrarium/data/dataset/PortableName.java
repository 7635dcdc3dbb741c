/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files that every system can have, and that lead nowhere. */
final class PortableName {
    private static final int LONGEST = 200;
    private static final int LONGEST_PATH = 1000;
    private static final Pattern ILLEGAL = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private PortableName() {
    }

    /** What is wrong with a path with forward slashes; empty if nothing is. */
    static Optional<String> fault(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return Optional.of(path.isEmpty() ? "has no name" : "has too long a name");
        }
        if (path.startsWith("/") || ILLEGAL.matcher(path).find()) {
            return Optional.of(path.startsWith("/") ? "has an absolute name"
                    : "has a character in its name that not every system can have");
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return Optional.of("has a name that leads elsewhere");
            }
            if (part.length() > LONGEST || part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")
                    || RESERVED.matcher(part).matches()) {
                return Optional.of("has a name that Windows cannot have");
            }
        }
        return Optional.empty();
    }

    /** A name for a file or folder that every system can have, as near to a wish as can be. */
    static String near(String wish) {
        String clean = ILLEGAL.matcher(wish.replace('/', ' ')).replaceAll(" ").replaceFirst("^[. ]+", "")
                .replaceFirst("[. ]+$", "");
        return fault(clean).isEmpty() ? clean : "Data set";
    }

    /** True if the path or a folder in it is hidden or a system's own litter, which no project needs. */
    static boolean isHidden(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..") || part.equals("__MACOSX")
                    || part.equalsIgnoreCase("Thumbs.db")) {
                return true;
            }
        }
        return false;
    }

    /** Two paths with the same key are one file where upper and lower case, or ways to write an accent, are one. */
    static String key(String path) {
        return java.text.Normalizer.normalize(path, java.text.Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
