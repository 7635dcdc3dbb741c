/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/**
 * What the comments at the head of a query's file ask for, so that the file alone says how it is run:
 *
 * <pre>
 * -- Service: https://gea.esac.esa.int/tap-server/tap
 * -- Maxrec: 20000
 * -- Run: sync
 * -- Upload: stars = data/stars.vot
 * </pre>
 *
 * Words behind the first one of a service, and other comments, are for people.
 */
public final class QueryHead {
    /** The service's base address or the name of a preset. */
    public static final String SERVICE = "Service";
    /** Rows at the most. */
    public static final String MAXREC = "Maxrec";
    /** How it runs: {@code sync} or {@code async}. */
    public static final String RUN = "Run";
    /** A table that goes with it, {@code name = path}, the path relative to the project. One for each table. */
    public static final String UPLOAD = "Upload";

    /** All of these, the keys of the problems with them. */
    public static final List<String> KEYS = List.of(SERVICE, MAXREC, RUN, UPLOAD);

    private static final Pattern LINE = Pattern
            .compile("(?i)\\A--[ \\t]*(Service|Maxrec|Run|Upload)[ \\t]*:[ \\t]*(.*?)[ \\t]*\\z");

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    /** A line of the head: its number from 1, the offset and value of the setting, and where the line ends. */
    private record Line(String key, String value, int number, int start, int valueStart, int end) {
    }

    /** A change of the text: what stands from {@code start} to {@code end} becomes {@code text}. */
    public record Edit(int start, int end, String text) {
        /** The whole text after the change. */
        public String of(String old) {
            return old.substring(0, start) + text + old.substring(end);
        }
    }

    private QueryHead(String text) {
        this.text = text;
    }

    /** The head of a query's text. */
    public static QueryHead of(String text) {
        QueryHead head = new QueryHead(text);
        int number = 1;
        for (int at = 0; at < text.length(); number++) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(at, stop).replaceFirst("\r\\z", "");
            if (!line.isBlank() && !line.startsWith("--")) {
                break;
            }
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                head.lines.add(new Line(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), number, at,
                        at + matcher.start(2), at + line.length()));
            }
            at = stop + 1;
        }
        return head;
    }

    /** The service asked for; empty if none is. */
    public Optional<String> service() {
        return value(SERVICE).map(Line::value).map(QueryHead::word).filter(word -> !word.isEmpty());
    }

    /**
     * Rows at the most; -1 if nothing is said.
     *
     * @throws InputException if it is no number of rows
     */
    public long maxrec() {
        Optional<Line> line = value(MAXREC);
        String digits = line.map(Line::value).orElse("").replaceAll("[_,](?=\\d{3})", "");
        if (digits.isEmpty()) {
            return -1;
        }
        if (!digits.matches("\\d{1,18}")) {
            throw wrong(line.get(), "is no number of rows", "write digits, or take the line out");
        }
        return Long.parseLong(digits);
    }

    /**
     * True if the answer is waited for without a job.
     *
     * @throws InputException if it is neither {@code sync} nor {@code async}
     */
    public boolean isSync() {
        Optional<Line> line = value(RUN);
        String word = line.map(Line::value).map(QueryHead::word).orElse("").toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !word.equals("sync") && !word.equals("async")) {
            throw wrong(line.get(), "is no way to run a query", "write sync or async");
        }
        return word.equals("sync");
    }

    /**
     * The tables that go with it: the name in the query, and the path within the project.
     *
     * @throws InputException if a line is not {@code name = path}, or a name comes twice
     */
    public Map<String, String> uploads() {
        Map<String, String> uploads = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.key.equalsIgnoreCase(UPLOAD)) {
                Matcher matcher = Pattern.compile("([A-Za-z]\\w*)\\s*=\\s*(\\S.*)").matcher(line.value);
                if (!matcher.matches()) {
                    throw wrong(line, "does not say which table goes along", "write name = data/file");
                }
                if (uploads.put(matcher.group(1), matcher.group(2)) != null) {
                    throw wrong(line, "comes twice", "give each table a name of its own");
                }
            }
        }
        return uploads;
    }

    /**
     * The files of the tables that go with it. A query from a stranger must not send away what lies outside its
     * project.
     *
     * @param project the folder that the paths are relative to
     * @param granted the file of a path that the user has let go along though it lies elsewhere; empty for all others
     * @throws InputException also if a file is not there, or not in the project
     */
    public Map<String, Path> uploads(Path project, Function<String, Optional<Path>> granted) {
        Map<String, Path> files = new LinkedHashMap<>();
        uploads().forEach((name, path) -> files.put(name,
                granted.apply(path).orElseGet(() -> inside(project, path))));
        return files;
    }

    private static Path inside(Path project, String path) {
        Problem problem = Problem.atKey(UPLOAD, path + " is no file of this project",
                "name one by its path in the project, such as data/stars.vot");
        try {
            Path root = project.toRealPath();
            Path file = root.resolve(path);
            if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                return file;
            }
        } catch (IOException | InvalidPathException e) {
            throw new InputException(problem, e);
        }
        throw new InputException(problem);
    }

    /**
     * The change that gives a setting another value, or takes its line out if the value is empty. The words for people
     * behind a service stay.
     */
    public Edit with(String key, String value) {
        Optional<Line> line = value(key);
        if (line.isEmpty()) {
            return value.isEmpty() ? new Edit(0, 0, "") : added(key, value);
        }
        Line old = line.get();
        if (value.isEmpty()) {
            return new Edit(old.start, Math.min(text.length(), old.end + lineBreak(old.end)), "");
        }
        int end = key.equals(SERVICE) ? old.valueStart + word(old.value).length() : old.valueStart + old.value.length();
        return new Edit(old.valueStart, end, value);
    }

    /** The change that lets one more table go along. */
    public Edit withUpload(String name, String path) {
        return added(UPLOAD, name + " = " + path);
    }

    /** The change that lets a table stay here. */
    public Edit withoutUpload(String name) {
        return lines.stream().filter(line -> line.key.equalsIgnoreCase(UPLOAD)
                && line.value.split("=", 2)[0].strip().equals(name)).findFirst()
                .map(line -> new Edit(line.start, Math.min(text.length(), line.end + lineBreak(line.end)), ""))
                .orElse(new Edit(0, 0, ""));
    }

    private Edit added(String key, String value) {
        String line = "-- " + key + ": " + value;
        if (lines.isEmpty()) {
            return new Edit(0, 0, line + "\n");
        }
        int end = lines.get(lines.size() - 1).end;
        return new Edit(end, end, "\n" + line);
    }

    private int lineBreak(int end) {
        return text.startsWith("\r\n", end) ? 2 : 1;
    }

    private Optional<Line> value(String key) {
        return lines.stream().filter(line -> line.key.equalsIgnoreCase(key)).findFirst();
    }

    private static String word(String value) {
        return value.split("\\s", 2)[0];
    }

    private static InputException wrong(Line line, String message, String remedy) {
        String key = Character.toUpperCase(line.key.charAt(0)) + line.key.substring(1);
        return new InputException(new Problem("", line.number, key, "\"" + line.value + "\" " + message, remedy));
    }
}
