/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.files.WholeFile;
import org.astrarium.data.recipe.RecipeText;

/** A data set project on disk: a folder with a {@code dataset.yaml}, its data files below {@code data/}. */
public final class DatasetFolder {
    private static final String DATA = "data";

    private final Path folder;
    private final Dataset dataset;

    private DatasetFolder(Path folder, Dataset dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /**
     * The project that a file is a data file of, or will be: the nearest one above it, if the file is in its folder
     * {@code data/}.
     *
     * @throws InputException if that project's {@code dataset.yaml} is not as it should be
     */
    public static Optional<DatasetFolder> holding(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.getParent() == null ? Optional.empty() : around(absolute.getParent())
                .filter(project -> absolute.startsWith(project.folder.resolve(DATA)));
    }

    /**
     * The project that a folder is or belongs to: the nearest one at or above it.
     *
     * @throws InputException if that project's {@code dataset.yaml} is not as it should be
     */
    public static Optional<DatasetFolder> around(Path place) {
        for (Path at = place.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(Dataset.FILE))) {
                return Optional.of(new DatasetFolder(at, Dataset.read(at)));
            }
        }
        return Optional.empty();
    }

    /** The project's folder. */
    public Path folder() {
        return folder;
    }

    /** What {@code dataset.yaml} said when this was made. */
    public Dataset dataset() {
        return dataset;
    }

    /** What {@code dataset.yaml} says of a file of the project. */
    public Optional<DataFile> known(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return dataset.files().stream().filter(f -> folder.resolve(f.path()).normalize().equals(absolute)).findFirst();
    }

    /**
     * Where the bytes of a file of the project lie: in the project, or for a linked file elsewhere.
     *
     * <p>A project may come from a stranger, so that nothing in it leads out of it, neither a path nor a symbolic link;
     * except for a linked file whose checksum is the one that {@code dataset.yaml} states: who states it knows the file
     * already.
     *
     * @param file a path below the project's folder, whether there is such a file or not
     * @throws InputException with one problem without a file, if it leads out of the project
     */
    public Path located(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<DataFile> linked = known(absolute).filter(DataFile::isLinked);
        if (linked.isPresent()) {
            return linked(linked.get());
        }
        if (!absolute.startsWith(folder)) {
            throw out("leads out of the project");
        }
        try {
            if (Files.exists(absolute) && !absolute.toRealPath().startsWith(folder.toRealPath())) {
                throw out("is a link that leads out of the project");
            }
        } catch (IOException e) {
            throw new InputException(Problem.atKey("", "cannot be read: " + e.getMessage(), "check its permissions"),
                    e);
        }
        return absolute;
    }

    /** The file elsewhere that a linked file of a project stands for, whatever is in it; else the file itself. */
    public static Path behind(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return around(absolute.getParent()).map(project -> project.known(absolute).filter(DataFile::isLinked)
                .map(project::target).orElse(absolute)).orElse(absolute);
    }

    private Path target(DataFile file) {
        return folder.resolve(file.link()).normalize();
    }

    private Path linked(DataFile file) {
        Path target = target(file);
        if (!Files.isRegularFile(target)) {
            throw new InputException(Problem.atKey("", "the linked file " + file.link() + " is not there",
                    "bring it back, or correct link: in " + Dataset.FILE));
        }
        if (!Checksum.sha256(target).equalsIgnoreCase(file.sha256())) {
            throw new InputException(Problem.atKey("", "the linked file " + file.link() + " is not the one that "
                    + Dataset.FILE + " describes: its checksum differs",
                    "accept the new data in the workbench, or write its sha256 there"));
        }
        return target;
    }

    private static InputException out(String wrong) {
        return new InputException(Problem.atKey("", wrong, "copy or link the file into the project's data/, or name it "
                + "on the command line with --set"));
    }

    /** A file's path relative to the project, with forward slashes, or only its name where it lies elsewhere. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder) ? folder.relativize(absolute).toString().replace('\\', '/')
                : String.valueOf(absolute.getFileName());
    }

    /**
     * Writes into {@code dataset.yaml} what is known of a data file, in place of what stood there of it. The rest of
     * the text stays as its author wrote it.
     *
     * @param file which lies in the project's {@code data/}
     * @param from where it came from
     * @param when it came
     * @param rows its rows
     * @param overflow true if its service had more rows and cut them off
     * @throws InputException if it cannot be written
     */
    public void note(Path file, String from, Instant when, long rows, boolean overflow) {
        String path = name(file);
        note(new DataFile(path, from, when.truncatedTo(ChronoUnit.SECONDS).toString(), rows, Checksum.sha256(file),
                overflow, ""));
    }

    /**
     * Takes a data file as it is now for what {@code dataset.yaml} describes: its checksum and its rows take the place
     * of those that stood there.
     *
     * @param file as the project has it
     * @param rows its rows; -1 if not known
     * @throws InputException if it is not listed, or {@code dataset.yaml} cannot be written
     */
    public void accept(Path file, long rows) {
        DataFile known = known(file).orElseThrow(() -> new InputException(Problem.inFile(file.toString(),
                Dataset.FILE + " does not list it", "")));
        String sha256 = Checksum.sha256(folder.resolve(known.isLinked() ? known.link() : known.path()));
        note(new DataFile(known.path(), known.from(), known.retrieved(), rows, sha256, known.overflow(),
                known.link()));
    }

    /** As {@link #note(Path, String, Instant, long, boolean)}, of a file whose checksum is known. */
    public void note(DataFile file) {
        String path = file.path();
        Path yaml = folder.resolve(Dataset.FILE);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", path);
        entry.put("from", file.from());
        entry.put("retrieved", file.retrieved());
        entry.put("rows", file.rows());
        entry.put("sha256", file.sha256());
        if (file.overflow()) {
            entry.put("overflow", true);
        }
        if (file.isLinked()) {
            entry.put("link", file.link());
        }
        List<String> known = Dataset.read(folder).files().stream().map(DataFile::path).toList();
        int place = known.contains(path) ? known.indexOf(path) : known.size();
        try {
            String text = RecipeText.read(yaml).with("files[" + place + "]", entry).text();
            WholeFile.write(yaml, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InputException(Problem.inFile(yaml.toString(), "cannot be written: " + e.getMessage(),
                    "check its permissions"), e);
        }
    }
}
