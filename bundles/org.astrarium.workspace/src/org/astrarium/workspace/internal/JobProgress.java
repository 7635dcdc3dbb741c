/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.workspace.RunProgress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Progress of an analysis on a job's monitor: fractions become ticks, the phase's name the sub task. */
public final class JobProgress implements Progress {
    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private int done;
    private volatile int finishRequests;
    private volatile RunProgress last = new RunProgress(0, "", List.of());

    /** Begins the monitor's task under a name. */
    public JobProgress(IProgressMonitor monitor, String name) {
        this.monitor = monitor;
        monitor.beginTask(name, TICKS);
    }

    @Override
    public synchronized void report(double fraction, String phase) {
        int ticks = (int) Math.round(Math.max(0, Math.min(1, fraction)) * TICKS);
        if (ticks > done) {
            monitor.worked(ticks - done);
            done = ticks;
        }
        if (!Objects.equals(phase, last.phase())) {
            monitor.subTask(phase);
        }
        last = new RunProgress(fraction, phase, last.charts());
    }

    @Override
    public synchronized void show(Chart chart) {
        List<Chart> charts = new ArrayList<>(last.charts());
        charts.replaceAll(shown -> shown.id().equals(chart.id()) ? chart : shown);
        if (!charts.contains(chart)) {
            charts.add(chart);
        }
        last = new RunProgress(last.fraction(), last.phase(), charts);
    }

    @Override
    public int finishRequests() {
        return finishRequests;
    }

    /** Asks for an end with what there is. */
    public synchronized void finish() {
        finishRequests++;
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    /** What was reported last. */
    public RunProgress last() {
        return last;
    }
}
