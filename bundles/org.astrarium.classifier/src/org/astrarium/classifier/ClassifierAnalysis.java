/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.nio.file.Path;
import java.util.List;
import org.astrarium.classifier.internal.Application;
import org.astrarium.classifier.internal.Findings;
import org.astrarium.classifier.internal.dl4j.Dl4jLibrary;
import org.astrarium.classifier.internal.example.ImagesExample;
import org.astrarium.classifier.internal.model.SavedModel;
import org.astrarium.classifier.internal.report.Report;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.analysis.TrainedAnalysis;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Table;

/** Learns the classes of cut-outs in several bands, says how well, and applies what was learned to others. */
public final class ClassifierAnalysis implements TrainedAnalysis {
    /** Identifier of the analysis and extension of its recipes. */
    public static final String ID = "classifier";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Image classification";
    }

    @Override
    public String description() {
        return "Networks that learn the classes of sources from cut-outs in several bands, judged beside measured features";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Schema schema() {
        return ClassifierSchema.create();
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        return Report.of(Findings.of(recipe, inputs, new Dl4jLibrary(progress), progress));
    }

    @Override
    public List<Example> examples() {
        return List.of(new ImagesExample());
    }

    @Override
    public boolean trained(Path model) {
        return SavedModel.is(model);
    }

    @Override
    public Table apply(Path model, ImageFolder images, Progress progress) {
        return Application.of(SavedModel.read(model, new Dl4jLibrary(progress)), images, progress);
    }
}
