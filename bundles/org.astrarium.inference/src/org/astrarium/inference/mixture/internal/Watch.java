/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.FitProgress;

/** Between a fit, which goes on in a thread of its own, and the monitor, which the asking thread speaks to. */
final class Watch {

    /** How often the monitor is asked, in milliseconds. */
    private static final long HEARTBEAT = 50;

    private volatile boolean stop;
    private volatile FitProgress progress = new FitProgress(0, "");

    private Watch() {
    }

    /** What is watched. */
    @FunctionalInterface
    interface Task<T> {
        T run(Watch watch) throws FitException;
    }

    /** Runs a task until its end or until the monitor stops it. */
    static <T> T over(FitMonitor monitor, Task<T> task) throws FitException {
        Watch watch = new Watch();
        FutureTask<T> future = new FutureTask<>(() -> task.run(watch));
        Thread thread = new Thread(future, "mixture");
        thread.setDaemon(true);
        thread.start();
        try {
            while (true) {
                if (monitor.cancelled()) {
                    throw new CancellationException("cancelled");
                }
                monitor.progress(watch.progress);
                try {
                    return future.get(HEARTBEAT, TimeUnit.MILLISECONDS);
                } catch (TimeoutException running) {
                    continue;
                }
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } finally {
            watch.stop = true;
        }
    }

    /** The failure behind one in another thread: thrown where it is not checked, returned where it is. */
    static FitException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof FitException fit) {
            return fit;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException defect) {
            throw defect;
        }
        return new FitException("the fit failed: " + cause, cause);
    }

    /** Ends the fit where the monitor wishes it; asked before each block of rows. */
    void check() {
        if (stop) {
            throw new CancellationException("cancelled");
        }
    }

    void at(double fraction, String phase) {
        progress = new FitProgress(Math.min(1, fraction), phase);
    }
}
