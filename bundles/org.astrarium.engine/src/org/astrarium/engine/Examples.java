/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.files.WholeFolder;

/** The example data sets of all analyses, made by the program itself. */
public final class Examples {
    private Examples() {
    }

    /**
     * Writes every example as a project of its own, each whole or not at all. Projects that are there are not touched.
     *
     * @param folder   where to write them; made if it does not exist
     * @param analyses those that are installed
     * @param progress may cancel between two examples
     * @return the recipes, ready to run, in the order in which they are meant
     * @throws InputException if there is a project of one of the names already, or the folder cannot be written
     */
    public static List<Path> write(Path folder, Analyses analyses, Progress progress) {
        List<Example> examples = analyses.all().stream().flatMap(a -> a.examples().stream()).toList();
        List<Path> recipes = new ArrayList<>();
        for (Example example : examples) {
            checkFree(folder.resolve(example.name()));
        }
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            progress.checkCancelled();
            progress.report((double) i / examples.size(), "writing " + example.name());
            Path project = folder.resolve(example.name());
            try (WholeFolder beside = WholeFolder.at(project)) {
                example.write(beside.path());
                beside.moveIn();
            } catch (IOException e) {
                throw new InputException(Problem.inFile(folder.toString(), "cannot write the examples there: "
                        + e.getMessage(),
                        "name another folder"), e);
            }
            example.recipes().forEach(recipe -> recipes.add(project.resolve(recipe)));
        }
        progress.report(1, "writing");
        return recipes;
    }

    private static void checkFree(Path project) {
        try {
            if (Files.isDirectory(project)) {
                try (Stream<Path> inside = Files.list(project)) {
                    if (inside.findAny().isEmpty()) {
                        return;
                    }
                }
            }
            if (Files.exists(project)) {
                throw new InputException(Problem.inFile(project.toString(), "is there already, nothing is replaced",
                        "name another folder"));
            }
        } catch (IOException e) {
            throw new InputException(Problem.inFile(project.toString(), "cannot be read: " + e.getMessage(), ""), e);
        }
    }
}
