/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Work of a control beside the UI thread, one piece at a time: what is asked for last is done, what it takes the place
 * of is cancelled and forgotten. All but the work itself belongs to the UI thread.
 */
final class Work {
    private final Control owner;
    private final String name;
    private Object current;
    private Job job;

    Work(Control owner, String name) {
        this.owner = owner;
        this.name = name;
        owner.addDisposeListener(event -> stop());
    }

    /**
     * Starts a piece of work.
     *
     * @param rest   milliseconds before it starts, so that of many wishes in a row the last is done alone
     * @param doing  the work, elsewhere
     * @param done   takes what came of it
     * @param failed takes what went wrong, in a line
     */
    <T> void start(long rest, Function<Progress, T> doing, Consumer<T> done, Consumer<String> failed) {
        stop();
        Object token = new Object();
        current = token;
        job = Job.createSystem(name, (ICoreRunnable) monitor -> {
            try {
                T outcome = doing.apply(cancelledBy(monitor));
                tell(token, () -> done.accept(outcome));
            } catch (Progress.CancelledException e) {
                // another piece follows, or nobody looks any more
            } catch (ProblemException e) {
                tell(token, () -> failed.accept(e.problem().text()));
            } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
                ILog.of(Work.class).error(name, e);
                tell(token, () -> failed.accept(name + ": " + e + " (the error log has the details)"));
            }
        });
        job.schedule(rest);
    }

    /** Cancels what goes on. */
    void stop() {
        current = null;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** True as long as something goes on. */
    boolean isBusy() {
        return current != null;
    }

    /** Tells of a part of the work, in the UI thread, as long as it is the latest. */
    void tellPart(Progress progress, Runnable part) {
        if (!progress.isCancelled() && !owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!progress.isCancelled() && !owner.isDisposed()) {
                    part.run();
                }
            });
        }
    }

    private void tell(Object token, Runnable outcome) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (current == token && !owner.isDisposed()) {
                    current = null;
                    outcome.run();
                }
            });
        }
    }

    private static Progress cancelledBy(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // the page says what is being done
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
