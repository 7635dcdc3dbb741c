/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.ModelSettings;
import org.astrarium.classifier.images.Features;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.baseline.Baseline;
import org.astrarium.classifier.network.NetworkLibrary;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.result.Attachment;
import org.astrarium.data.dataset.Checksum;

/**
 * A model as a folder. Reading looks at the description first, then at the files' names, sizes and checksums, and only
 * then opens them: the reader of networks is old, and nothing is given to it that was not written by a run.
 */
public final class SavedModel {
    /** Features and classes of the training sources, which say what the model knows. */
    private static final String KNOWN = "known.csv";
    private static final long MOST_BYTES = 1L << 30;

    private final ModelDescription description;
    private final Model model;
    private final Novelty novelty;

    private SavedModel(ModelDescription description, Model model, Novelty novelty) {
        this.description = description;
        this.model = model;
        this.novelty = novelty;
    }

    /** The files of a model. The description's checksums are made here. */
    public static List<Attachment> files(ModelDescription description, Model model, double[][] features, int[] labels)
            throws IOException {
        List<Attachment> files = new ArrayList<>(model.files());
        files.add(new Attachment("model/" + KNOWN,
                to -> to.write(BaselineModel.text(features, labels).getBytes(StandardCharsets.UTF_8))));
        Map<String, String> sums = new LinkedHashMap<>();
        for (Attachment file : files) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.content().write(bytes);
            sums.put(file.path().substring(file.path().indexOf('/') + 1), Checksum.sha256(bytes.toByteArray()));
        }
        ModelDescription complete = new ModelDescription(description.kind(), description.classes(), description.bands(),
                description.name(), description.preprocess(), description.units(), description.allWays(),
                description.measured(),
                description.shape(), description.seed(), description.library(), sums);
        files.add(0, new Attachment("model/" + DescriptionFile.NAME,
                to -> to.write(DescriptionFile.write(complete).getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    /** Whether a folder looks like a model. */
    public static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(DescriptionFile.NAME));
    }

    /**
     * Reads a model.
     *
     * @throws InputException if it was changed since it was written, is not whole, or is of another library
     */
    public static SavedModel read(Path folder, NetworkLibrary library) {
        Path file = folder.resolve(DescriptionFile.NAME);
        try {
            ModelDescription description = DescriptionFile.read(file.toString(), Files.readString(file));
            description.files().forEach((name, sum) -> check(folder, name, sum));
            double[][] table = table(folder, KNOWN, description);
            Novelty novelty = Novelty.of(features(table));
            return new SavedModel(description, model(folder, description, library), novelty);
        } catch (IOException e) {
            throw new InputException(Problem.inFile(folder.toString(), "the model cannot be read: " + e.getMessage(),
                    "train it again"), e);
        }
    }

    /** What stands beside it. */
    public ModelDescription description() {
        return description;
    }

    /** The model. */
    public Model model() {
        return model;
    }

    /** Says what is unlike anything trained on. */
    public Novelty novelty() {
        return novelty;
    }

    private static Model model(Path folder, ModelDescription description, NetworkLibrary library) throws IOException {
        Units units = new Units(description.units().stream().mapToDouble(Double::doubleValue).toArray());
        if (description.kind().isNetwork()) {
            if (!description.library().equals(library.name())) {
                throw new InputException(Problem.inFile(folder.toString(), "the model was trained by "
                        + description.library()
                        + ", not by " + library.name(), "train it again"));
            }
            Path file = folder.resolve(NetworkModel.FILE);
            if (!description.files().containsKey(NetworkModel.FILE)) {
                throw new IOException("its description does not name " + NetworkModel.FILE);
            }
            return new NetworkModel(library.load(file, description.shape()), description.preprocess(), units,
                    description.allWays());
        }
        double[][] table = table(folder, BaselineModel.FILE, description);
        Baseline.Kind kind = description.kind() == ModelSettings.Kind.FOREST ? Baseline.Kind.FOREST
                : Baseline.Kind.LOGISTIC;
        int[] labels = java.util.Arrays.stream(table).mapToInt(row -> (int) row[0]).toArray();
        return BaselineModel.train(kind, units, features(table), labels, description.classes().size(),
                description.seed(), Progress.NONE);
    }

    private static void check(Path folder, String name, String sum) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || name.contains("/") || name.contains("\\")) {
            throw new InputException(Problem.inFile(folder.toString(), "the model names a file outside of its folder: "
                    + name, ""));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InputException(Problem.inFile(file.toString(), "too large for a part of a model",
                        "train it again"));
            }
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file.toString(), "a part of the model is missing",
                    "train it again"), e);
        }
        if (!Checksum.sha256(file).equals(sum)) {
            throw new InputException(Problem.inFile(file.toString(),
                    "not the file that was trained: its checksum differs",
                    "train the model again"));
        }
    }

    /** Rows of a class and features each. */
    private static double[][] table(Path folder, String name, ModelDescription description) throws IOException {
        if (!description.files().containsKey(name)) {
            throw new IOException("its description does not name " + name);
        }
        List<double[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name))) {
            try {
                rows.add(java.util.Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray());
            } catch (NumberFormatException e) {
                throw new IOException(name + " holds something that is no number", e);
            }
        }
        int length = 1 + Features.names(description.bands()).size();
        if (rows.size() < 2 || rows.stream().anyMatch(row -> row.length != length || row[0] < 0
                || row[0] >= description.classes().size())) {
            throw new IOException(name + " does not hold the features that are measured now, of its classes");
        }
        return rows.toArray(double[][]::new);
    }

    private static double[][] features(double[][] table) {
        return java.util.Arrays.stream(table).map(row -> java.util.Arrays.copyOfRange(row, 1, row.length))
                .toArray(double[][]::new);
    }
}
