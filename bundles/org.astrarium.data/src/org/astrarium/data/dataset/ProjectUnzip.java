/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.files.WholeFolder;

/**
 * Takes a data set project out of a zip file, which may be a stranger's: every name is checked before a byte is
 * written, sizes are counted and not believed, and the project appears whole or not at all.
 */
public final class ProjectUnzip {
    private static final String PHASE = "unpacking";
    private static final int PIECE = 1 << 16;
    private static final int MOST_FILES = 50_000;
    /** Small projects may be packed as tightly as they like. */
    private static final long ALWAYS_ALLOWED = 256L << 20;
    /** Tables rarely pack to less than a tenth; what would grow further is made to fill a disk. */
    private static final int LARGEST_RATIO = 100;

    private final Path zip;
    private final Progress progress;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();
    private String top;

    private ProjectUnzip(Path zip, Progress progress) {
        this.zip = zip;
        this.progress = progress;
    }

    /**
     * The name that the project in a zip file has: that of its folder there, or else the zip file's own.
     *
     * @throws InputException if there is no data set project in it, or anything in it is not as it should be
     */
    public static String name(Path zip) {
        ProjectUnzip unzip = new ProjectUnzip(zip, Progress.NONE);
        return unzip.with(file -> {
            String inside = unzip.top.replaceFirst("/$", "");
            String own = zip.getFileName().toString().replaceFirst("(?i)\\.zip$", "");
            return PortableName.near(inside.isEmpty() ? own : inside);
        });
    }

    /**
     * Writes the project.
     *
     * @param zip    the zip file
     * @param folder the project's new folder, which must not exist or be empty
     * @throws InputException              if there is no data set project in it, anything in it is not as it should be,
     *                                     or the folder cannot be written
     * @throws Progress.CancelledException if it was cancelled; nothing is left behind then, nor after a failure
     */
    public static void unpack(Path zip, Path folder, Progress progress) {
        ProjectUnzip unzip = new ProjectUnzip(zip, progress);
        unzip.with(file -> {
            unzip.write(file, folder);
            return folder;
        });
    }

    private interface Work<T> {
        T on(ZipFile file) throws IOException;
    }

    private <T> T with(Work<T> work) {
        if (!Files.isRegularFile(zip)) {
            throw fault(Files.isDirectory(zip) ? "is a folder, not a zip file" : "no such file", "");
        }
        try {
            String wrong = ZipDirectory.fault(zip, MOST_FILES);
            if (!wrong.isEmpty()) {
                throw fault(wrong, "ask for a zip file made with astrarium pack");
            }
            try (ZipFile file = new ZipFile(zip.toFile())) {
                list(file);
                return work.on(file);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InputException(Problem.inFile(zip.toString(), "cannot be read as a zip file: " + e.getMessage(),
                    "get it again"), e);
        }
    }

    /** Finds the project's folder and checks all names in it. */
    private void list(ZipFile file) throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (ZipEntry entry : Collections.list(file.entries())) {
            String name = entry.getName();
            String bare = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
            Optional<String> wrong = PortableName.fault(bare);
            if (wrong.isPresent()) {
                throw fault("a file in it, \"" + shown(name) + "\", " + wrong.get(), "do not trust it");
            }
            if (!entry.isDirectory() && !PortableName.isHidden(name)) {
                String other = keys.put(PortableName.key(name), name);
                if (other != null) {
                    throw fault("two files in it have one name, \"" + shown(name) + "\"", "ask for another zip file");
                }
                files.put(name, entry);
            }
        }
        checkFolders(keys);
        top = files.keySet().stream().filter(name -> name.matches("([^/]+/)?dataset\\.yaml")).sorted()
                .map(name -> name.substring(0, name.length() - Dataset.FILE.length())).findFirst()
                .orElseThrow(() -> fault("holds no data set project: there is no " + Dataset.FILE + " in it", ""));
        if (!files.keySet().stream().allMatch(name -> name.startsWith(top))) {
            throw fault("holds files beside the project's folder " + top,
                    "ask for a zip file made with astrarium pack");
        }
    }

    private void checkFolders(Map<String, String> keys) {
        for (String key : keys.keySet()) {
            for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
                if (keys.containsKey(key.substring(0, slash))) {
                    throw fault("a file in it has the name of a folder, \"" + shown(key.substring(0, slash)) + "\"",
                            "ask for another zip file");
                }
            }
        }
    }

    private void write(ZipFile file, Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        try (WholeFolder whole = free(place)) {
            long allowed = Math.max(ALWAYS_ALLOWED, LARGEST_RATIO * Files.size(zip));
            long done = 0;
            int count = 0;
            for (Map.Entry<String, ZipEntry> entry : files.entrySet()) {
                progress.checkCancelled();
                Path target = whole.path().resolve(entry.getKey().substring(top.length())).normalize();
                if (!target.startsWith(whole.path())) {
                    throw fault("a file in it leads out of the project", "do not trust it");
                }
                Files.createDirectories(target.getParent());
                done += write(file, entry.getValue(), target, allowed - done);
                progress.report((double) ++count / files.size(), PHASE);
            }
            check(whole.path());
            whole.moveIn();
        }
    }

    private WholeFolder free(Path place) {
        try {
            if (Files.exists(place)) {
                if (!Files.isDirectory(place) || place.getParent() == null) {
                    throw new InputException(Problem.inFile(place.toString(), "is no place for a project",
                            "name another folder"));
                }
                try (var inside = Files.list(place)) {
                    if (inside.findAny().isPresent()) {
                        throw new InputException(Problem.inFile(place.toString(), "is not empty, nothing is replaced",
                                "name another folder"));
                    }
                }
            }
            return WholeFolder.at(place);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(place.toString(), "cannot be written: " + e.getMessage(),
                    "name another folder"), e);
        }
    }

    private long write(ZipFile file, ZipEntry entry, Path target, long allowed) throws IOException {
        long written = 0;
        try (InputStream in = file.getInputStream(entry);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), PIECE)) {
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                progress.checkCancelled();
                written += n;
                if (written > allowed) {
                    throw fault("would grow to more than " + LARGEST_RATIO + " times its size", "do not trust it");
                }
                out.write(piece, 0, n);
            }
        }
        return written;
    }

    /** A link would let the sender choose what is read here. */
    private void check(Path folder) {
        Dataset dataset;
        try {
            dataset = Dataset.read(folder);
        } catch (InputException e) {
            throw e.with(e.problems().stream().map(p -> p.in(zip + "/" + top + Dataset.FILE, p.line())).toList());
        }
        for (DataFile data : dataset.files()) {
            if (data.isLinked()) {
                throw fault("links its file " + data.path() + " to a place on this computer", "do not trust it");
            }
        }
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 57) + "..." : name;
    }

    private InputException fault(String wrong, String remedy) {
        return new InputException(Problem.inFile(zip.toString(), wrong, remedy));
    }
}
