/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Enough enough;
    private final List<Epoch> seen = new ArrayList<>();
    private long shown = System.nanoTime();
    private Epoch best;

    Watching(Progress progress, String what, int epochs, Enough enough) {
        this.progress = progress;
        this.what = what;
        this.epochs = epochs;
        this.enough = enough;
        enough.begin();
    }

    @Override
    public boolean goOn() {
        progress.checkCancelled();
        return !enough.isEnough(seen.size());
    }

    @Override
    public void look() {
        progress.checkCancelled();
    }

    @Override
    public void epoch(Epoch epoch) {
        seen.add(epoch);
        best = best == null || epoch.validationLoss() < best.validationLoss() ? epoch : best;
        progress.report(Math.min(1, (double) epoch.number() / epochs), what + ", epoch " + epoch.number() + " of "
                + epochs + loss(epoch));
        if (System.nanoTime() - shown > BETWEEN) {
            shown = System.nanoTime();
            progress.show(LearningChart.live(what, seen));
        }
    }

    private String loss(Epoch epoch) {
        return Double.isNaN(epoch.validationLoss()) ? String.format(Locale.ROOT, ", loss %.3f", epoch.loss())
                : String.format(Locale.ROOT, ", validation loss %.3f, least %.3f in epoch %d", epoch.validationLoss(),
                best.validationLoss(),
                        best.number());
    }
}
