/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import java.util.Objects;

/**
 * One thing that is wrong, and where.
 *
 * @param file    the file's name as the user gave it; empty where no file is concerned
 * @param line    line in the file, from 1; 0 where it is not known
 * @param key     the recipe's key, the column or the option concerned; empty where there is none
 * @param message what is wrong, without a full stop
 * @param remedy  what to do about it, in brackets behind the message; empty where there is nothing to say
 */
public record Problem(String file, int line, String key, String message, String remedy) {
    /** Checks that no part is missing. */
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** A problem with a whole file. */
    public static Problem inFile(String file, String message, String remedy) {
        return new Problem(file, 0, "", message, remedy);
    }

    /** A problem with one key, its file and line not known (yet). */
    public static Problem atKey(String key, String message, String remedy) {
        return new Problem("", 0, key, message, remedy);
    }

    /** The same problem, placed in a file. */
    public Problem in(String newFile, int newLine) {
        return new Problem(newFile, newLine, key, message, remedy);
    }

    /** Without its place: {@code message (remedy)}, as a marker or a field's decoration shows it. */
    public String text() {
        return remedy.isEmpty() ? message : message + " (" + remedy + ")";
    }

    /**
     * The one line of the public contract: {@code FILE:LINE: KEY: what is wrong (what to do)}, parts not known left
     * out.
     */
    public String line(String program) {
        StringBuilder out = new StringBuilder(program);
        if (!file.isEmpty()) {
            out.append(": ").append(file);
            if (line > 0) {
                out.append(':').append(line);
            }
        }
        if (!key.isEmpty()) {
            out.append(": ").append(key);
        }
        // what a file holds must neither break the line nor steer the terminal
        return out.append(": ").append(text()).toString().replaceAll("\\s*\\R\\s*", " ")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
    }
}
