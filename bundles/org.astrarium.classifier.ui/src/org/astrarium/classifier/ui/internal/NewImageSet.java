/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.recipe.RecipeText;

/**
 * A data set to be made of images.
 *
 * @param project name of the project
 * @param credit  whom to thank for the images, empty for none
 * @param images  their folder, with a folder for each class
 * @param pattern how a file's name is made
 * @param copied  true if the images are copied into the project; else its recipe points to where they are
 */
record NewImageSet(String project, String credit, Path images, String pattern, boolean copied) {
    private static final String RECIPE = "images." + ClassifierAnalysis.ID;

    /** Writes the project; returns its recipe. */
    Optional<String> write(Path folder, Progress progress) throws IOException {
        List<DataFile> files = new ArrayList<>();
        String place = images.toString();
        if (copied) {
            place = "data/" + images.getFileName();
            FolderOfImages found = FolderOfImages.of(images, images.toString());
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            for (String file : found.files()) {
                progress.checkCancelled();
                progress.report((double) files.size() / found.files().size(), file);
                Path to = folder.resolve(place).resolve(file);
                Files.createDirectories(to.getParent());
                Files.copy(found.path(file), to);
                files.add(new DataFile(place + "/" + file, found.path(file).toString(), now, -1, Checksum.sha256(to)));
            }
        }
        new Dataset(project, credit, "", false, files).write(folder);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("folder", place);
        keys.put("name", pattern);
        Files.writeString(folder.resolve(RECIPE), RecipeText.of("", "astrarium: 1\n").with("title", project)
                .with("seed", 1L).with("images", keys).with("split", Map.of("folds", 5L)).text());
        return Optional.of(RECIPE);
    }
}
