/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it in when it is whole, so that a failure leaves what was there before. */
public final class WholeFile {
    private WholeFile() {
    }

    /** What fills a file. */
    @FunctionalInterface
    public interface Filler {
        /** Writes the file at the path given, which exists and is empty. */
        void fill(Path file) throws IOException;
    }

    /** Writes bytes; folders that are missing are made. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, beside -> Files.write(beside, bytes));
    }

    /** Writes what {@code filler} makes; folders that are missing are made. Nothing is left behind where it throws. */
    public static void write(Path file, Filler filler) throws IOException {
        Path place = file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(place.getParent(), "." + place.getFileName() + ".", ".part");
        try {
            filler.fill(beside);
            Permissions.asUsual(beside);
            moveIn(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void moveIn(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
