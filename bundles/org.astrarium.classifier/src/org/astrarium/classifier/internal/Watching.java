/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.classifier.internal.report.LearningChart;
import org.astrarium.classifier.network.Epoch;
import org.astrarium.classifier.network.Training;
import org.astrarium.core.analysis.Progress;

/** Tells of a training while it goes on: how far it is, and its curves. */
final class Watching implements Training.Watch {
    private static final long BETWEEN = 300_000_000L;

    private final Progress progress;
    private final String what;
    private final int epochs;
    private final List<Epoch> seen = new ArrayList<>();
    private long shown = System.nanoTime();

    Watching(Progress progress, String what, int epochs) {
        this.progress = progress;
        this.what = what;
        this.epochs = epochs;
    }

    @Override
    public boolean goOn() {
        progress.checkCancelled();
        return true;
    }

    @Override
    public void epoch(Epoch epoch) {
        seen.add(epoch);
        progress.report((double) epoch.number() / epochs, what + ", epoch " + epoch.number());
        if (System.nanoTime() - shown > BETWEEN) {
            shown = System.nanoTime();
            progress.show(LearningChart.live(what, seen));
        }
    }
}
