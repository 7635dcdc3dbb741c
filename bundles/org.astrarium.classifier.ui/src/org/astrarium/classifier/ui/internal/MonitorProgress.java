/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import org.astrarium.core.analysis.Progress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Progress of work with images on the platform's monitor. */
final class MonitorProgress implements Progress {
    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private int done;

    MonitorProgress(IProgressMonitor monitor, String name) {
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
        monitor.subTask(phase);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
