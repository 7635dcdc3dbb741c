/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.cli.internal.StandardOutput;

/**
 * Where a command writes.
 *
 * @param out   standard output: results
 * @param err   standard error: progress and errors
 * @param live  true if standard error is a terminal, on which a line can be written over
 * @param width columns of the terminal
 */
public record Terminal(PrintStream out, PrintStream err, boolean live, int width) {
    private static final int USUAL_WIDTH = 80;

    /** The streams of this process, in UTF-8 whatever the locale. */
    public static Terminal ofSystem() {
        PrintStream out = new PrintStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Terminal(out, err, isLive(), columns(System.getenv("COLUMNS")));
    }

    /** Java tells only whether all three streams are terminals; Linux tells it of each. */
    private static boolean isLive() {
        Path link = Path.of("/proc/self/fd/2");
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static int columns(String text) {
        return text != null && text.matches("[1-9]\\d{1,3}") ? Integer.parseInt(text) : USUAL_WIDTH;
    }
}
