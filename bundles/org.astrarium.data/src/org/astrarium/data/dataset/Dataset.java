/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.data.files.WholeFile;
import org.astrarium.data.recipe.RecipeText;

/**
 * What {@code dataset.yaml} says of a data set project.
 *
 * @param title     its name for people
 * @param credit    whom to acknowledge
 * @param source    where the data are from, in words or as an address
 * @param simulated true if the data are made up
 * @param files     its data files
 */
public record Dataset(String title, String credit, String source, boolean simulated, List<DataFile> files) {
    /** Name of the file within the project. */
    public static final String FILE = "dataset.yaml";

    /** Copies the list; checks that no part is null. */
    public Dataset {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(source, "source");
        files = List.copyOf(files);
    }

    /** The file of that path, if it is listed. */
    public Optional<DataFile> file(String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /** The same data set with a file added, or replaced where its path is listed already. */
    public Dataset with(DataFile file) {
        List<DataFile> all = new java.util.ArrayList<>(files);
        all.removeIf(f -> f.path().equals(file.path()));
        all.add(file);
        return new Dataset(title, credit, source, simulated, all);
    }

    /**
     * Reads a project's {@code dataset.yaml}.
     *
     * @param project the project's folder
     * @throws InputException if there is none, or it is not as it should be: every problem with its line
     */
    public static Dataset read(Path project) {
        return DatasetYaml.read(RecipeText.read(project.resolve(FILE)));
    }

    /** Writes it as a project's {@code dataset.yaml}, whole or not at all. */
    public void write(Path project) throws java.io.IOException {
        WholeFile.write(project.resolve(FILE),
                DatasetYaml.text(this).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
