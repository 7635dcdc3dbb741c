/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.files.WholeFile;

/**
 * Packs a data set project into one zip file: all its files below a folder of its name, linked ones as copies, hidden
 * ones left out, and no path of this computer in it. The same project gives the same bytes.
 */
public final class ProjectZip {
    private static final String PHASE = "packing";
    private static final int PIECE = 1 << 16;
    /** The first moment that a zip file can state. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final DatasetFolder project;
    private final Progress progress;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, String> taken = new TreeMap<>();
    private long size;
    private long done;

    private ProjectZip(DatasetFolder project, Progress progress) {
        this.project = project;
        this.progress = progress;
    }

    /**
     * Writes a project as a zip file, whole or not at all.
     *
     * @param folder the project's folder
     * @param zip    the new file, outside of the project
     * @return the number of files packed
     * @throws InputException              if it is no data set project, a file in it cannot be packed, or the zip file
     *                                     cannot be written
     * @throws Progress.CancelledException if it was cancelled
     */
    public static int pack(Path folder, Path zip, Progress progress) {
        Path place = folder.toAbsolutePath().normalize();
        if (!Files.isRegularFile(place.resolve(Dataset.FILE))) {
            throw new InputException(Problem.inFile(folder.toString(), "is no data set project: it has no "
                    + Dataset.FILE, "name the folder of a project"));
        }
        if (zip.toAbsolutePath().normalize().startsWith(place)) {
            throw new InputException(Problem.inFile(zip.toString(), "lies in the project that is packed",
                    "name a place outside of it"));
        }
        ProjectZip packing = new ProjectZip(DatasetFolder.around(place).orElseThrow(), progress);
        try {
            packing.find();
            WholeFile.write(zip, packing::write);
            return packing.files.size();
        } catch (IOException e) {
            throw new InputException(Problem.inFile(zip.toString(), "cannot be written: " + e.getMessage(),
                    "choose another place, or make room"), e);
        }
    }

    private void find() throws IOException {
        progress.report(0, PHASE);
        Files.walkFileTree(project.folder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                progress.checkCancelled();
                boolean hidden = !at.equals(project.folder()) && PortableName.isHidden(project.name(at));
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean linked = project.known(file).map(DataFile::isLinked).orElse(false);
                if (!PortableName.isHidden(project.name(file)) && !linked) {
                    add(project.name(file), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        for (DataFile file : project.dataset().files()) {
            if (file.isLinked()) {
                add(file.path(), project.folder().resolve(file.path()));
            }
        }
        for (Path file : files.values()) {
            size += Files.size(file);
        }
    }

    private void add(String name, Path file) {
        Optional<String> fault = PortableName.fault(name);
        if (fault.isPresent()) {
            throw new InputException(Problem.inFile(file.toString(), fault.get(), "give it another name"));
        }
        String other = taken.put(PortableName.key(name), name);
        if (other != null) {
            throw new InputException(Problem.inFile(file.toString(), "has the name of " + other
                    + " where upper and lower case are one", "give it another name"));
        }
        try {
            Path bytes = project.located(file);
            if (Files.isRegularFile(bytes)) {
                files.put(name, bytes);
            }
        } catch (InputException e) {
            throw e.with(e.problems().stream().map(p -> p.in(file.toString(), 0)).toList());
        }
    }

    private void write(Path zip) throws IOException {
        String top = PortableName.near(String.valueOf(project.folder().getFileName())) + "/";
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip), PIECE),
                StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(top + file.getKey());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                write(file.getKey(), file.getValue(), out);
                out.closeEntry();
            }
        }
        progress.report(1, PHASE);
    }

    private void write(String name, Path file, OutputStream out) throws IOException {
        LocalPaths local = new LocalPaths(project);
        if (local.concerns(name)) {
            out.write(local.without(name, Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            done += Files.size(file);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                progress.checkCancelled();
                out.write(piece, 0, n);
                done += n;
                progress.report(size == 0 ? 1 : Math.min(1, (double) done / size), PHASE);
            }
        }
    }
}
