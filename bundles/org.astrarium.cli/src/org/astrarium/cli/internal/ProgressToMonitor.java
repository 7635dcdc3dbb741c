/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import org.astrarium.core.analysis.Progress;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Progress of Eclipse's code, shown and cancelled like our own. It says how much it did, but seldom of how much. */
final class ProgressToMonitor extends NullProgressMonitor {
    private final Progress progress;
    private final String phase;
    private double whole = 1;
    private double done;

    ProgressToMonitor(Progress progress, String phase) {
        this.progress = progress;
        this.phase = phase;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        whole = Math.max(1, totalWork);
        done = 0;
        progress.report(0, phase);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        progress.report(Math.min(1, done / whole), phase);
    }

    @Override
    public boolean isCanceled() {
        return progress.isCancelled();
    }
}
