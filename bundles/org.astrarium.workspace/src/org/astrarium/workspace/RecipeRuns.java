/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;

/** Starts runs of recipes; at most one of each recipe at a time. The job manager holds what runs. */
public final class RecipeRuns {
    private RecipeRuns() {
    }

    /** Starts a run, or returns the one that goes on already. The file must be saved. */
    public static synchronized RecipeJob start(IFile recipe) {
        return running(recipe).orElseGet(() -> {
            RecipeJob job = new RecipeJob(recipe);
            job.schedule();
            return job;
        });
    }

    /** The run of a recipe that goes on. */
    public static Optional<RecipeJob> running(IFile recipe) {
        return running().stream().filter(job -> job.recipe().equals(recipe)).findFirst();
    }

    /** All runs that go on. */
    public static List<RecipeJob> running() {
        return Arrays.stream(Job.getJobManager().find(RecipeJob.class)).map(RecipeJob.class::cast).toList();
    }
}
