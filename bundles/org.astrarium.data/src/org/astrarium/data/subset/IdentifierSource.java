/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;

/**
 * A file of identifiers beside a table: another table, or a text with identifiers between spaces, commas and line ends
 * and comments behind {@code #}. It lies in the same data set project, or outside of one in the same folder.
 */
public final class IdentifierSource {
    private static final List<String> PLAIN = List.of(".txt", ".ids", ".lst", ".list");
    /** Some ten million identifiers: more are a table's. */
    private static final long LARGEST = 200_000_000;

    private IdentifierSource() {
    }

    /** The identifiers in a text as it was typed, pasted or read, in order. */
    public static List<String> identifiers(String text) {
        List<String> found = new ArrayList<>();
        text.lines().map(line -> line.replaceFirst("#.*", "")).forEach(line ->
                Arrays.stream(line.split("[,;\\s]+")).map(IdentifierSource::bare).filter(word -> !word.isEmpty())
                        .forEach(found::add));
        return found;
    }

    private static String bare(String word) {
        return word.replaceAll("^[\"']|[\"']$", "");
    }

    /**
     * Where a file that a subset names lies.
     *
     * @throws InputException if it is not there, or outside of what belongs to the table
     */
    static Path find(Path table, String file) {
        Path folder = table.toAbsolutePath().normalize().getParent();
        Path root = root(folder);
        try {
            Path path = folder.resolve(file).normalize();
            if (Path.of(file).isAbsolute() || !path.startsWith(root)) {
                throw outside(file);
            }
            if (!Files.isRegularFile(path)) {
                throw new InputException(Problem.atKey("", "no such file: " + file,
                        "the name is taken relative to the table"));
            }
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                throw outside(file);
            }
            return path;
        } catch (InvalidPathException | IOException e) {
            throw new InputException(Problem.atKey("", "\"" + file + "\" is not a file name",
                    "the name is taken relative to the table"), e);
        }
    }

    private static InputException outside(String file) {
        return new InputException(Problem.atKey("", file + " lies outside of the data set",
                "copy it to a place beside the table"));
    }

    private static Path root(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(Dataset.FILE))) {
                return above;
            }
        }
        return folder;
    }

    /**
     * The identifiers in a file that the user has chosen, wherever it lies: a text, or a table's column of that name or
     * else its main identifier.
     *
     * @throws InputException if it cannot be read or has no such column
     */
    public static List<String> load(Path file, String column, Progress progress) {
        if (isPlain(file)) {
            return plain(file);
        }
        Table table = TableFiles.read(file, progress);
        Column values = table.find(column).or(() -> Identifiers.column(table)).orElseThrow(() -> new InputException(
                Problem.inFile(file.getFileName().toString(), "has no column \"" + column
                        + "\" and none that looks like an identifier", "")));
        return texts(values);
    }

    /** True if a file's name is that of a text with identifiers; else it is a table. */
    public static boolean isPlain(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return PLAIN.stream().anyMatch(name::endsWith);
    }

    private static List<String> texts(Column values) {
        return IntStream.range(0, values.size()).filter(row -> !values.isBlank(row)).mapToObj(values::text).toList();
    }

    /**
     * The identifiers that a file holds.
     *
     * @param column of the file, if it is a table
     * @throws InputException if it cannot be read or has no such column
     */
    static List<String> read(Path file, String column, Progress progress) {
        if (isPlain(file)) {
            return plain(file);
        }
        Column values = TableFiles.read(file, progress).find(column).orElse(null);
        if (values == null) {
            throw new InputException(Problem.atKey("", "no column \"" + column + "\" in " + file.getFileName(),
                    "name it by file_column"));
        }
        return texts(values);
    }

    private static List<String> plain(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(Problem.inFile(file.toString(), "is too long for a list of identifiers",
                        "make it a table"));
            }
            return identifiers(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new InputException(Problem.inFile(file.toString(), "is not a text in UTF-8", ""), e);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "cannot be read: " + e.getMessage(), ""), e);
        }
    }
}
