/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.concurrent.CancellationException;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.FitProgress;

/** Lets a fit report to a run and be stopped by it, and turns what goes wrong into a failure of the recipe's key. */
final class Watch {
    private Watch() {
    }

    /** Something that fits. */
    interface Fitting<T> {
        T run(FitMonitor monitor) throws FitException;
    }

    /** Runs it; {@code phase} is what the run says it does. */
    static <T> T over(Progress progress, String phase, Recipe recipe, String path, Fitting<T> fitting) {
        try {
            return fitting.run(monitor(progress, phase));
        } catch (CancellationException e) {
            throw new Progress.CancelledException();
        } catch (FitException e) {
            throw Failure.at(recipe, path, e.getMessage(), "");
        }
    }

    private static FitMonitor monitor(Progress progress, String phase) {
        return new FitMonitor() {
            @Override
            public boolean cancelled() {
                return progress.isCancelled();
            }

            @Override
            public void progress(FitProgress now) {
                progress.report(now.fraction(), phase);
            }
        };
    }
}
