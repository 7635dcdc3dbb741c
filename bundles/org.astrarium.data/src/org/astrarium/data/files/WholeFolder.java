/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder in the making, beside its place. {@link #moveIn()} puts it there whole; closed before that it vanishes, and
 * the folder that was there before is as it was.
 */
public final class WholeFolder implements AutoCloseable {
    private final Path place;
    private final Path beside;
    private boolean done;

    private WholeFolder(Path place, Path beside) {
        this.place = place;
        this.beside = beside;
    }

    /**
     * Starts a folder; those above it are made where they are missing.
     *
     * @throws IOException if nothing can be written there
     */
    public static WholeFolder at(Path place) throws IOException {
        Path absolute = place.toAbsolutePath().normalize();
        Files.createDirectories(absolute.getParent());
        Path beside = Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName() + ".");
        // at once, as the files written in it take their permissions from it
        Permissions.asUsual(beside);
        return new WholeFolder(absolute, beside);
    }

    /** Where to write meanwhile. */
    public Path path() {
        return beside;
    }

    /** Puts it in its place; a folder that is there is replaced. */
    public void moveIn() throws IOException {
        moveIn(null);
    }

    /**
     * Puts it in its place; a folder that is there moves to {@code earlier} (which must not exist), or goes where that
     * is null.
     *
     * @throws IOException if that fails; the folder that was there is then in its place as before
     */
    public void moveIn(Path earlier) throws IOException {
        Path aside = null;
        if (Files.exists(place)) {
            aside = earlier != null ? earlier.toAbsolutePath() : Path.of(beside + ".old");
            Files.createDirectories(aside.getParent());
            move(place, aside);
        }
        try {
            move(beside, place);
        } catch (IOException e) {
            if (aside != null) {
                move(aside, place);
            }
            throw e;
        }
        done = true;
        if (aside != null && earlier == null) {
            delete(aside);
        }
    }

    /** Takes away what was written, unless it was moved in. */
    @Override
    public void close() throws IOException {
        if (!done) {
            delete(beside);
        }
    }

    /**
     * Deletes a folder with all that is in it; links are deleted, not followed. A folder that is not there is no fault.
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
