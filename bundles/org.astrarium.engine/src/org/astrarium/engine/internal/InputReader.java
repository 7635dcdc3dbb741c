/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.engine.UsedDefinitions;

/** Reads the tables that a recipe names, each file once, looks into its folders of images, and notes what they are. */
final class InputReader {
    private static final Set<String> NO = Set.of("false", "0", "no");

    private final Recipe recipe;
    private final Path folder;
    private final DatasetFolder project;
    private final Set<String> chosen;
    private final List<InputFile> files = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Path, UsedDefinitions> definitionsOf = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, ImageFolder> images = new LinkedHashMap<>();

    /**
     * @param chosen keys whose values the user gave on the command line: they may name any file, a project's recipe
     *               only those of the project
     */
    InputReader(Recipe recipe, Path recipeFile, Set<String> chosen) {
        this.recipe = recipe;
        this.folder = recipeFile.toAbsolutePath().normalize().getParent();
        this.project = DatasetFolder.around(folder).orElse(null);
        this.chosen = Set.copyOf(chosen);
    }

    /**
     * Where each of the files lies, by the key's path. Found before anything is read, so that a misspelt name is told
     * at once.
     */
    Map<String, Path> find() {
        Map<String, Path> found = new LinkedHashMap<>();
        FileKeys.of(recipe).forEach((key, file) -> found.put(key, existing(key, file)));
        FileKeys.folders(recipe).forEach(this::existingFolder);
        return found;
    }

    Inputs read(Progress progress) {
        Map<String, Path> found = find();
        Map<Path, Table> byPath = new HashMap<>();
        Map<Path, String> checksums = new HashMap<>();
        int done = 0;
        for (Map.Entry<String, Path> entry : found.entrySet()) {
            Progress part = progress.part((double) done / found.size(), (done + 1.0) / found.size());
            Path path = entry.getValue();
            Path bytes = located(entry.getKey(), path);
            Table table = byPath.computeIfAbsent(path, p -> defined(p, bytes, entry.getKey(), part));
            tables.put(entry.getKey(), table);
            note(entry.getKey(), path, table, checksums.computeIfAbsent(bytes, Checksum::sha256));
            done++;
        }
        FileKeys.folders(recipe).forEach((key, name) -> images.put(key, look(key, name, progress)));
        progress.report(1, "reading");
        return new Inputs(tables, images);
    }

    private ImageFolder look(String key, String name, Progress progress) {
        Path path = existingFolder(key, name);
        FolderOfImages found = FolderOfImages.of(path, name);
        if (found.files().isEmpty()) {
            throw recipe.fault(key, "no FITS files in " + name, "images end in .fits or .fits.gz");
        }
        boolean simulated = holds(path) && project.dataset().simulated();
        files.add(new InputFile(key, name, path, checksum(found, progress), found.files().size(), simulated, Map.of()));
        return found;
    }

    private static String checksum(FolderOfImages found, Progress progress) {
        return found.checksum(file -> {
            progress.checkCancelled();
            return Checksum.sha256(file);
        });
    }

    private Path existingFolder(String key, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            if (Files.isDirectory(path)) {
                return path;
            }
            throw recipe.fault(key, Files.exists(path) ? "\"" + name + "\" is not a folder" : "no such folder: " + name,
                    "the name is taken relative to the recipe");
        } catch (InvalidPathException e) {
            throw recipe.fault(key, "\"" + name + "\" is not the name of a folder",
                    "the name is taken relative to the recipe");
        }
    }

    /** The table with what the recipe uses of its definitions, which stand beside the file as its project names it. */
    private Table defined(Path path, Path bytes, String key, Progress progress) {
        Path file = shown(path);
        Definitions definitions = Definitions.read(file);
        UsedDefinitions used = UsedDefinitions.of(recipe, definitions);
        Table data = TableFiles.read(shown(bytes), progress.part(0, 0.9),
                warning -> warnings.add(FileKeys.of(recipe).get(key) + ": " + warning + "."));
        Table table = used.table(new DefinedTable(file, data, definitions), progress.part(0.9, 1));
        definitionsOf.put(path, used);
        return table;
    }

    /** A problem of the analysis with what the definitions know of it. */
    Problem withNearest(Problem problem) {
        Problem told = problem;
        for (UsedDefinitions used : definitionsOf.values()) {
            told = used.withNearest(told);
        }
        return told;
    }

    List<InputFile> files() {
        return List.copyOf(files);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The data set that the files read belong to; null for none, as where a recipe names files from elsewhere. */
    Dataset dataset() {
        return files.stream().noneMatch(f -> holds(f.path())) ? null : project.dataset();
    }

    private Path existing(String key, String file) {
        try {
            Path path = folder.resolve(file).normalize();
            Path bytes = located(key, path);
            if (Files.isRegularFile(bytes)) {
                return path;
            }
            throw recipe.fault(key, Files.isDirectory(bytes) ? "\"" + file + "\" is a folder"
                    : "no such file: " + file, "the name is taken relative to the recipe");
        } catch (InvalidPathException e) {
            throw recipe.fault(key, "\"" + file + "\" is not a file name", "the name is taken relative to the recipe");
        }
    }

    /** Where the file's bytes are. What a project's recipe names lies in the project, or is linked there. */
    private Path located(String key, Path path) {
        if (project == null || chosen.contains(key) && !project.known(path).map(DataFile::isLinked).orElse(false)) {
            return path;
        }
        try {
            return project.located(path);
        } catch (InputException e) {
            throw recipe.fault(key, "\"" + FileKeys.of(recipe).get(key) + "\": " + e.problem().message(),
                    e.problem().remedy());
        }
    }

    /**
     * Whether a file is of this data set: one that it lists or a folder of such, or where it lists none, any in its
     * folder.
     */
    private boolean holds(Path path) {
        if (project == null || project.dataset().files().isEmpty()) {
            return project != null && path.startsWith(project.folder());
        }
        return project.known(path).isPresent() || Files.isDirectory(path) && project.dataset().files().stream()
                .anyMatch(file -> project.folder().resolve(file.path()).normalize().startsWith(path));
    }

    /** The path as the user would write it, so that messages about the file are short. */
    private Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    private void note(String key, Path path, Table table, String sha256) {
        String file = FileKeys.of(recipe).get(key);
        Optional<DataFile> known = project == null ? Optional.empty() : project.known(path);
        boolean madeUpSet = project != null && project.dataset().simulated();
        boolean simulated = madeUpSet && holds(path)
                || table.parameter("simulated").map(p -> !NO.contains(p.value().toLowerCase(Locale.ROOT)))
                .orElse(false);
        if (madeUpSet && !simulated) {
            warnings.add(file + " is none of the simulated files that dataset.yaml lists: it is taken for observed "
                    + "data.");
        }
        files.add(new InputFile(key, file, path, sha256, table.rowCount(), simulated,
                definitionsOf.get(path).record(path)));
        if (known.isPresent() && !known.get().sha256().isEmpty() && !known.get().sha256().equalsIgnoreCase(sha256)) {
            warnings.add(file + " is not the file that dataset.yaml describes: its checksum differs.");
        }
    }
}
