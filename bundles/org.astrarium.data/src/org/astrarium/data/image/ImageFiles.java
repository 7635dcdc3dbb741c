/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.io.Source;

/** Reads images and cubes from FITS files, gzipped or not, their tiles compressed or not. */
public final class ImageFiles {
    private static final double WALK = 0.3;
    // Held here: the logging framework keeps loggers only as long as somebody else does.
    private static final Logger LIBRARY = Logger.getLogger("nom.tam");

    private ImageFiles() {
    }

    /**
     * The images in a file, without their pixels; empty if it is a FITS file without any.
     *
     * @throws InputException              with one problem, if there is no such file, it is no FITS file, it is
     *                                     damaged or cut off
     * @throws Progress.CancelledException if it was cancelled
     */
    public static List<ImagePart> parts(Path file, Progress progress) {
        return guarded(file, () -> images(walk(new Source(file, progress))));
    }

    /**
     * Reads the first image of a file.
     *
     * @throws InputException              with one problem, as {@link #parts}, or if it holds no image or one that is
     *                                     too large for the memory
     * @throws Progress.CancelledException if it was cancelled
     */
    public static Image read(Path file, Progress progress) {
        return read(file, -1, progress);
    }

    /**
     * Reads one image of a file.
     *
     * @param index the number of its part in the file, as {@link ImagePart} has it; negative for the first image
     * @throws InputException              as {@link #read(Path, Progress)}, or if that part is no image
     * @throws Progress.CancelledException if it was cancelled
     */
    public static Image read(Path file, int index, Progress progress) {
        return guarded(file, () -> {
            progress.report(0, "reading");
            Source source = new Source(file, progress);
            List<FitsPart> parts = walk(source.part(0, WALK));
            Optional<ImagePart> image = images(parts).stream().filter(i -> index < 0 || i.index() == index).findFirst();
            if (image.isEmpty()) {
                throw new NotAnImageException(index < 0 ? "it is a FITS file without an image"
                        : "its part " + index + " holds none");
            }
            Image read = new ImageReader(source.part(WALK, 1), parts.get(image.get().index()), image.get()).read();
            progress.report(1, "reading");
            return read;
        });
    }

    /**
     * True if the first data of a FITS file are an image, false if they are a table or it is no FITS file.
     *
     * @param in the file's contents, gzipped or not; read as far as needed, which is some kilobytes, and not closed
     * @throws IOException if it cannot be read
     */
    public static boolean beginsWithImage(InputStream in) throws IOException {
        LIBRARY.setLevel(Level.OFF);
        InputStream bytes = new BufferedInputStream(in);
        bytes.mark(2);
        boolean gzipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        try {
            return FitsParts.beginsWithImage(gzipped ? new GZIPInputStream(bytes) : bytes);
        } catch (NotAnImageException | Source.CutShortException | EOFException | ZipException
                | RuntimeException e) {
            return false; // the library meets a damaged header with all kinds of exceptions
        }
    }

    private static List<FitsPart> walk(Source source) throws IOException {
        if (source.size() == 0) {
            throw new NotAnImageException("it is empty");
        }
        try (InputStream in = source.open()) {
            return FitsParts.read(in);
        }
    }

    private static List<ImagePart> images(List<FitsPart> parts) {
        return parts.stream().filter(part -> part.length() > 0).flatMap(part -> part.image().stream()).toList();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T guarded(Path file, Reading<T> reading) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            boolean there = Files.exists(file);
            throw new InputException(Problem.inFile(name, there ? "is not a file" : "no such file", ""));
        }
        try {
            LIBRARY.setLevel(Level.OFF);
            return reading.read();
        } catch (InputException | Progress.CancelledException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new InputException(Problem.inFile(name, "may not be read", "check its permissions"), e);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new InputException(problem(name, e), e);
        }
    }

    private static Problem problem(String name, Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError || at instanceof PixelReader.TooLargeException) {
                return Problem.inFile(name, "is too large for the memory there is",
                        "give the program more with -Xmx");
            }
        }
        if (failure instanceof NotAnImageException) {
            return Problem.inFile(name, "is not an image: " + failure.getMessage(), "images are read from FITS");
        }
        if (failure instanceof Source.CutShortException || failure instanceof EOFException) {
            String how = failure instanceof EOFException ? "it ends before its time" : failure.getMessage();
            return Problem.inFile(name, "is cut short: " + how, "get the file again");
        }
        String words = failure.getMessage() == null ? "" : failure.getMessage().strip().lines().findFirst().orElse("");
        boolean ours = failure instanceof IOException && !words.isEmpty();
        return Problem.inFile(name, "cannot be read as an image: " + (ours ? words
                : "it is damaged" + (words.isEmpty() ? "" : " (" + words + ")")), "");
    }
}
