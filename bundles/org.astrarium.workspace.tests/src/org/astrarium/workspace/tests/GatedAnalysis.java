/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.result.Result;

/** Runs until the test lets it go on or the user cancels it, so that a test can look at what is there meanwhile. */
final class GatedAnalysis implements Analysis {
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch entered = new CountDownLatch(1);

    /** Lets the runs from now on wait in their midst. */
    void close() {
        entered = new CountDownLatch(1);
        gate = new CountDownLatch(1);
    }

    /** Lets them go on. */
    void open() {
        gate.countDown();
    }

    /** True once a run waits at the gate, or went through it. */
    boolean isEntered() {
        return entered.getCount() == 0;
    }

    @Override
    public String id() {
        return "gated";
    }

    @Override
    public String name() {
        return "Gated";
    }

    @Override
    public String description() {
        return "Counts rows, once it is allowed to";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Schema schema() {
        return Schema.forTable(id(), List.of(), List.of(
                Key.of("factor", new Type.Real(0, 100), 1.0, "What to multiply the number of rows with."),
                Key.of("fail", new Type.Flag(), false, "Whether there is no answer.")));
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        progress.report(0.5, "waiting at the gate");
        CountDownLatch mine = gate;
        entered.countDown();
        while (mine.getCount() > 0) {
            progress.checkCancelled();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (recipe.root().flag("fail")) {
            throw new AnalysisException(Problem.atKey("fail", "no answer", "say false"));
        }
        double product = recipe.root().real("factor") * inputs.input().rowCount();
        return new Result(Map.of("product", product), "Done.", List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Map.of());
    }

    @Override
    public List<Example> examples() {
        return List.of();
    }
}
