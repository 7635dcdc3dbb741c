/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;

/** Star clusters in a table of stars: a search for them, and the probability of each star to belong. */
public final class ClusterAnalysis implements Analysis {
    /** Identifier of the analysis and extension of its recipes. */
    public static final String ID = "cluster";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Star clusters";
    }

    @Override
    public String description() {
        return "Clusters in a field of stars, found and told from it by mixtures: members, motion, distance";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Schema schema() {
        return ClusterSchema.create();
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        Findings findings = Findings.of(recipe, inputs, progress.part(0, 0.9));
        return null;
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }
}
