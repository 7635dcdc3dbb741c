/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.classifier.images.CutOutReader;
import org.astrarium.classifier.images.Features;
import org.astrarium.classifier.images.ImageSet;
import org.astrarium.classifier.images.ImageSetScan;
import org.astrarium.classifier.images.NamePattern;
import org.astrarium.classifier.images.Units;
import org.astrarium.classifier.internal.evaluation.Predictions;
import org.astrarium.classifier.internal.model.ModelDescription;
import org.astrarium.classifier.internal.model.SavedModel;
import org.astrarium.classifier.internal.report.PredictionTable;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Table;

/** Applies a saved model to images that it never saw. */
public final class Application {
    /** A new image may be as blank as it likes: it is the user's to judge; wholly blank ones are skipped. */
    private static final double MOST_BLANK = 0.999;

    private Application() {
    }

    /**
     * A row for each source with all bands: its name, the class, the probabilities, and how unlike the training sources
     * it is.
     */
    public static Table of(SavedModel saved, ImageFolder folder, Progress progress) {
        ModelDescription description = saved.description();
        try (var model = saved.model()) {
            ImageSet set = ImageSetScan.unlabelled(folder, description.bands(), NamePattern.parse(description.name()));
            CutOutReader.Read read = new CutOutReader(MOST_BLANK).read(set, progress);
            if (read.cutOuts().isEmpty()) {
                throw new InputException(Problem.inFile(folder.name(), "no source has all of the model's bands, "
                        + String.join(", ", description.bands()) + ", in files named " + description.name(),
                        read.set().skipped().isEmpty() ? "the model was trained on such files"
                        : "the first one skipped is " + read.set().skipped().get(0).source() + ": "
                        + read.set().skipped().get(0).why()));
            }
            List<String> names = new ArrayList<>();
            read.set().sources().forEach(source -> names.add(source.name()));
            double[][] probabilities = model.probabilities(read.cutOuts(), progress);
            Units units = new Units(description.measured().stream().mapToDouble(Double::doubleValue).toArray());
            double[] novelty = Arrays.stream(Features.of(read.cutOuts(), units, progress))
                    .mapToDouble(saved.novelty()::of).toArray();
            int[] predicted = Arrays.stream(probabilities).mapToInt(Predictions::most).toArray();
            return PredictionTable.applied(names, description.classes(), predicted, probabilities, novelty,
                    read.set().skipped());
        }
    }
}
