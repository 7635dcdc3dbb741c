/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.recipe;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.astrarium.core.analysis.Progress;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Answers questions beside the UI thread, one at a time; of those that come while one is being answered the last one
 * counts. The work is never done twice at the same time, so what it keeps needs no lock.
 *
 * @param <Q> what is asked; compared by identity
 * @param <A> the answer
 */
public final class LatestWork<Q, A> {
    private final Job job;
    private final Display display;
    private final BiFunction<Q, Progress, A> work;
    private final Consumer<A> listener;
    private long rest;
    private BiPredicate<Q, Q> stillWanted = (asked, wanted) -> false;
    private volatile Q wanted;

    /**
     * Work that has nothing to do yet.
     *
     * @param name     of the work, for the log
     * @param display  its thread is told the answers
     * @param work     may end with {@link Progress.CancelledException} where a newer question came
     * @param listener told in the UI thread
     */
    public LatestWork(String name, Display display, BiFunction<Q, Progress, A> work, Consumer<A> listener) {
        this.display = display;
        this.work = work;
        this.listener = listener;
        job = Job.createSystem(name, (ICoreRunnable) this::answer);
    }

    /** Waits so many milliseconds before it begins, so that questions that come faster become one. */
    public LatestWork<Q, A> resting(long milliseconds) {
        rest = milliseconds;
        return this;
    }

    /**
     * Tells answers to questions that are not the latest any more, where the condition holds for the question and the
     * latest one: what follows a slider is worth seeing on its way. Such work is not cancelled by a newer question.
     */
    public LatestWork<Q, A> telling(BiPredicate<Q, Q> condition) {
        stillWanted = condition;
        return this;
    }

    /** Asks; belongs to the UI thread. */
    public void ask(Q question) {
        Q before = wanted;
        wanted = question;
        if (before == null || !stillWanted.test(before, question)) {
            job.cancel();
        }
        job.schedule(rest);
    }

    /** Nobody wants to know any more. */
    public void stop() {
        wanted = null;
        job.cancel();
    }

    private void answer(IProgressMonitor monitor) {
        Q question = wanted;
        if (question == null) {
            return;
        }
        try {
            A answer = work.apply(question, cancelledBy(monitor));
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(question, answer));
            }
        } catch (Progress.CancelledException e) {
            // another question follows, or nobody wants to know any more
        }
    }

    private void tell(Q question, A answer) {
        Q latest = wanted;
        if (latest == question || latest != null && stillWanted.test(question, latest)) {
            listener.accept(answer);
        }
    }

    private static Progress cancelledBy(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // short enough to need no bar
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
