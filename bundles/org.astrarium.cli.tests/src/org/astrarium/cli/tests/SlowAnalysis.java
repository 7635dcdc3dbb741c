/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import java.util.List;
import java.util.Map;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.Result;

/**
 * An analysis that goes on until it is cancelled, for processes that are killed, or until it is to end with what it
 * has: a recipe of its own kind.
 */
public final class SlowAnalysis implements Analysis {
    private static final byte[] BEST = {'#', '\n'};

    @Override
    public String id() {
        return "slow";
    }

    @Override
    public String name() {
        return "Slow";
    }

    @Override
    public String description() {
        return "Takes its time";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Schema schema() {
        return Schema.forTable(id(), List.of(), List.of(Key.of("forever", new Type.Flag(), false,
                "Whether it ever ends.")));
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        progress.report(0, "working");
        while (recipe.root().flag("forever") && progress.finishRequests() == 0) {
            progress.checkCancelled();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return new Result(Map.of("rows", inputs.input().rowCount()), "Done.", List.of(), List.of(), List.of(),
                List.of(), List.of(),
                List.of(), List.of(), Map.of(), List.of(new Attachment("best.slow", to -> to.write(BEST))));
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }
}
