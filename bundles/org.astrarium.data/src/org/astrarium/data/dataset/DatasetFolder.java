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

    private DatasetFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The project that a file is a data file of, or will be: the nearest one above it, if the file is in its folder
     * {@code data/}.
     *
     * @throws InputException if that project's {@code dataset.yaml} is not as it should be
     */
    public static Optional<DatasetFolder> holding(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path above = absolute.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(Dataset.FILE))) {
                Dataset.read(above);
                boolean isData = absolute.startsWith(above.resolve(DATA));
                return isData ? Optional.of(new DatasetFolder(above)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The project's folder. */
    public Path folder() {
        return folder;
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
        String path = folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        Path yaml = folder.resolve(Dataset.FILE);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", path);
        entry.put("from", from);
        entry.put("retrieved", when.truncatedTo(ChronoUnit.SECONDS).toString());
        entry.put("rows", rows);
        entry.put("sha256", Checksum.sha256(file));
        if (overflow) {
            entry.put("overflow", true);
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
