/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.dataset.Checksum;

/** The FITS files of a folder and of the folders in it. Links to elsewhere are not followed. */
public final class FolderOfImages implements ImageFolder {
    /** Folders within folders that are looked into: a class, and a survey's own division below it. */
    private static final int DEPTH = 4;
    private static final List<String> ENDINGS = List.of(".fits", ".fit", ".fts", ".fits.gz", ".fit.gz", ".fits.fz");

    private final Path folder;
    private final String name;
    private final List<String> files;

    private FolderOfImages(Path folder, String name, List<String> files) {
        this.folder = folder;
        this.name = name;
        this.files = files;
    }

    /**
     * Looks what is there.
     *
     * @param folder the folder
     * @param name   how the user names it
     * @throws InputException if it cannot be read
     */
    public static FolderOfImages of(Path folder, String name) {
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            List<String> files = found.filter(FolderOfImages::isImage).map(file -> relative(folder, file)).sorted()
                    .toList();
            return new FolderOfImages(folder, name, files);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(name, "the folder cannot be read: " + e.getMessage(), ""), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public Image read(String file) {
        if (!files.contains(file)) {
            throw new IllegalArgumentException("not an image of this folder: " + file);
        }
        return ImageFiles.read(folder.resolve(file), Progress.NONE);
    }

    /** Where a file lies. */
    public Path path(String file) {
        return folder.resolve(file);
    }

    /**
     * The checksum of all its files: that of the list of their checksums and names, as {@code sha256sum *} would write
     * it.
     *
     * @param of the checksum of a file, 64 hexadecimal digits
     */
    public String checksum(Function<Path, String> of) {
        StringBuilder list = new StringBuilder();
        for (String file : files) {
            list.append(of.apply(path(file))).append("  ").append(file).append('\n');
        }
        return Checksum.sha256(list.toString());
    }

    private static boolean isImage(Path file) {
        String lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith) && !lower.startsWith(".")
                && Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    private static String relative(Path folder, Path file) {
        Path inside = folder.relativize(file);
        return java.util.stream.IntStream.range(0, inside.getNameCount())
                .mapToObj(i -> inside.getName(i).toString()).collect(Collectors.joining("/"));
    }
}
