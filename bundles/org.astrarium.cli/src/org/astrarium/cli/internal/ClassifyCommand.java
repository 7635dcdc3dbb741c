/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.TrainedAnalysis;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.io.TableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code astrarium classify}: applies a trained model to images. */
@Command(name = "classify", description = {
    "Applies a trained model to a folder of images and writes a table with a probability for each class.",
    "The column unlike marks sources that are like nothing the model was trained on. Sources without an answer are told "
            + "on standard error."})
final class ClassifyCommand implements Callable<Integer> {
    private static final String MODEL = "model";
    private static final String CLASSIFIER = "classifier";

    @Option(names = "--model", paramLabel = "DIR", required = true,
            description = "a result's folder, or the folder model within it")
    private Path model;

    @Option(names = "--images", paramLabel = "DIR", required = true,
            description = "the images, named as those that the model was trained on; in folders or not")
    private Path images;

    @Option(names = "--out", paramLabel = "TABLE", required = true,
            description =
                    "the table to write: .vot, .xml (VOTable as text), .fits, .csv or .ecsv, with .gz behind it or not")
    private Path out;

    @Option(names = "--quiet", description = "shows no progress")
    private boolean quiet;

    private final Session session;

    ClassifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        TableOut.check(out);
        for (Path folder : List.of(model, images)) {
            if (!Files.isDirectory(folder)) {
                throw new InputException(Problem.inFile(folder.toString(), Files.exists(folder) ? "not a folder"
                        : "no such folder", ""));
            }
        }
        Table table;
        try (ShownProgress progress = session.progress(images.toString(), quiet)) {
            table = apply(progress);
            TableFiles.write(table, out, progress.part(0.95, 1));
        }
        for (Parameter note : table.parameters()) {
            if (note.name().equals("skipped")) {
                session.warn(images, "skipped " + note.value());
            }
        }
        TableFiles.losses(table, out).forEach(loss -> session.warn(out, loss.text()));
        session.out().println(out + ": " + summary(table));
        return Program.DONE;
    }

    private Table apply(ShownProgress progress) {
        Analyses analyses = session.analyses();
        for (Path folder : List.of(model, model.resolve(MODEL))) {
            for (Analysis analysis : analyses.all()) {
                if (analysis instanceof TrainedAnalysis trained && trained.trained(folder)) {
                    return trained.apply(folder, FolderOfImages.of(images, images.toString()), progress.part(0, 0.95));
                }
            }
        }
        if (analyses.find(CLASSIFIER).isEmpty()) {
            throw new InputException(Problem.inFile(model.toString(), "no analysis that trains models is installed",
                    "install its plugin: astrarium plugin install " + Analyses.pluginOf(CLASSIFIER)));
        }
        throw new InputException(Problem.inFile(model.toString(), "holds no trained model",
                "the results of .classifier recipes do"));
    }

    /** How many sources were given each class, and how many are like nothing known. */
    private static String summary(Table table) {
        int rows = table.rowCount();
        Map<String, Integer> counts = new TreeMap<>();
        if (table.column("predicted") instanceof StringColumn predicted) {
            for (int i = 0; i < rows; i++) {
                counts.merge(predicted.value(i), 1, Integer::sum);
            }
        }
        int unlike = 0;
        if (table.column("unlike") instanceof BooleanColumn flags) {
            for (int i = 0; i < rows; i++) {
                unlike += flags.truth(i) ? 1 : 0;
            }
        }
        return rows + (rows == 1 ? " source" : " sources") + counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", ", " (", ")"))
                + (unlike == 0 ? "" : ", " + unlike + " unlike anything trained on");
    }
}
