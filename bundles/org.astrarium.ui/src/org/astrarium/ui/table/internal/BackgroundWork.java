/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.expression.ExpressionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Work of one control off the UI thread, one piece at a time: a new one takes the place of the one before, whose
 * outcome is forgotten. Runs as a job, so that the workbench shows it too; what goes wrong is told to the control
 * alone.
 */
public final class BackgroundWork {
    /** Follows a piece of work. All methods are called in the UI thread, once the control is there. */
    public interface Display {
        /** One that shows nothing: for work of a moment. */
        Display NONE = new Display() {
            @Override
            public void begun(String name) {
                // over in a moment
            }

            @Override
            public void progressed(double fraction) {
                // over in a moment
            }

            @Override
            public void ended() {
                // what came of it is told
            }
        };

        /** A piece of work has begun. */
        void begun(String name);

        /** How far it is, 0 to 1. */
        void progressed(double fraction);

        /** It has ended, one way or another. */
        void ended();
    }

    private static final int TICK_MS = 100;

    private final Control owner;
    private final Display display;
    private Work<?> current;

    /** Work of a control, followed on a display. */
    public BackgroundWork(Control owner, Display display) {
        this.owner = owner;
        this.display = display;
        owner.addDisposeListener(event -> cancel());
    }

    /**
     * Starts a piece of work. To be called in the UI thread, as the consumers are.
     *
     * @param name   what is being done, for the user
     * @param work   what to do, elsewhere
     * @param done   takes its outcome
     * @param failed takes what went wrong; a {@link Progress.CancelledException} if the user cancelled
     */
    public <T> void start(String name, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        forget();
        Work<T> next = new Work<>(name, work, done, failed);
        current = next;
        display.begun(name);
        owner.getDisplay().timerExec(TICK_MS, next::tick);
        next.schedule();
    }

    /** Cancels what is under way; its owner is told when it has stopped. */
    public void cancel() {
        if (current != null) {
            current.cancelled = true;
            current.cancel();
        }
    }

    private void forget() {
        Work<?> old = current;
        current = null;
        if (old != null) {
            old.cancelled = true;
            old.cancel();
        }
    }

    /** One line that tells the user what went wrong. */
    public static String text(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            String file = problem.problem().file();
            return (file.isEmpty() ? "" : Path.of(file).getFileName() + ": ") + problem.problem().text();
        }
        if (failure instanceof ExpressionException || failure instanceof Progress.CancelledException
                || failure instanceof MissingException) {
            return failure.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "there is not enough memory (close other tables, or start the program with a larger -Xmx)";
        }
        return "unexpected trouble: " + failure + " (the error log has the details)";
    }

    private static boolean isExpected(Throwable failure) {
        return failure instanceof ProblemException || failure instanceof ExpressionException
                || failure instanceof Progress.CancelledException || failure instanceof MissingException
                || failure instanceof OutOfMemoryError;
    }

    private final class Work<T> extends Job implements Progress {
        private final Function<Progress, T> work;
        private final Consumer<T> done;
        private final Consumer<Throwable> failed;
        private volatile double fraction;
        private volatile boolean cancelled;

        Work(String name, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
            super(name);
            this.work = work;
            this.done = done;
            this.failed = failed;
            setPriority(LONG);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                T outcome = work.apply(this);
                checkCancelled();
                tell(() -> done.accept(outcome));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                if (!isExpected(e)) {
                    ILog.of(BackgroundWork.class).error(getName(), e);
                }
                tell(() -> failed.accept(e));
            }
            return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        private void tell(Runnable outcome) {
            if (owner.isDisposed()) {
                return;
            }
            owner.getDisplay().asyncExec(() -> {
                if (current == this && !owner.isDisposed()) {
                    current = null;
                    display.ended();
                    outcome.run();
                }
            });
        }

        private void tick() {
            if (current == this && !owner.isDisposed()) {
                display.progressed(fraction);
                owner.getDisplay().timerExec(TICK_MS, this::tick);
            }
        }

        @Override
        public void report(double part, String phase) {
            fraction = part;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        protected void canceling() {
            cancelled = true;
        }
    }
}
