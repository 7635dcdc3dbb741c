/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/** Says for the user what went wrong with a file. */
final class ReadProblem {
    private static final String FORMATS = "tables are read from VOTable, FITS, CSV, ECSV, IPAC, MRT, Feather, "
            + "Parquet and plain text";

    private ReadProblem() {
    }

    static InputException of(Path file, Throwable failure) {
        String name = file.toString();
        Throwable cause = deepest(failure);
        if (cause instanceof NotATableException || cause instanceof CharacterCodingException) {
            String how = cause instanceof NotATableException ? cause.getMessage() : "it is not text in UTF-8";
            return new InputException(Problem.inFile(name, "is not a table: " + how, FORMATS), failure);
        }
        if (cause instanceof Source.CutShortException || cause instanceof EOFException) {
            String how = cause instanceof EOFException ? "it ends before its time" : cause.getMessage();
            return new InputException(Problem.inFile(name, "is cut short: " + how, "get the file again"), failure);
        }
        if (cause instanceof OutOfMemoryError) {
            return new InputException(Problem.inFile(name, "is too large for the memory there is",
                    "give the program more with -Xmx, or read a part"), failure);
        }
        if (cause instanceof AccessDeniedException) {
            return new InputException(Problem.inFile(name, "may not be read", "check its permissions"), failure);
        }
        return new InputException(Problem.inFile(name, "cannot be read as a table: " + words(failure), ""), failure);
    }

    /** The exception of ours within STIL's, or else the outermost. */
    private static Throwable deepest(Throwable failure) {
        Throwable at = failure;
        for (int i = 0; at != null && i < 20; at = at.getCause(), i++) {
            if (at instanceof Source.CutShortException || at instanceof NotATableException || at instanceof EOFException
                    || at instanceof OutOfMemoryError || at instanceof AccessDeniedException
                    || at instanceof CharacterCodingException) {
                return at;
            }
        }
        return failure;
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        boolean foreign = failure instanceof RuntimeException && !(failure instanceof UncheckedIOException)
                || failure instanceof Error;
        if (foreign || message == null || message.isBlank()) {
            return "it is damaged"
                    + (message == null || message.isBlank() ? "" : " (" + message.lines().findFirst().get() + ")");
        }
        // STIL says the row both within and behind its words
        return message.strip().lines().findFirst().orElse("it is damaged")
                .replaceFirst("( at row \\d+)(.*)\\1$", "$1$2");
    }
}
