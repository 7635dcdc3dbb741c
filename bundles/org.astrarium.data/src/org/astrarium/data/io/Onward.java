/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;

/**
 * Passes on how far something is, but no step back: a thread that reads ahead may tell of a part that is over by then.
 */
final class Onward implements Progress {
    private final Progress to;
    private double greatest;

    Onward(Progress to) {
        this.to = to;
    }

    @Override
    public synchronized void report(double fraction, String phase) {
        if (fraction >= greatest) {
            greatest = fraction;
            to.report(fraction, phase);
        }
    }

    @Override
    public boolean isCancelled() {
        return to.isCancelled();
    }

    @Override
    public void show(Chart chart) {
        to.show(chart);
    }
}
