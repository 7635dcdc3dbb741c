/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.astrarium.inference.FitException;

/** Threads that share numbered pieces of work. Which thread does which piece is nobody's business. */
final class Crew implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    Crew(int threads) {
        this.threads = threads;
        pool = threads == 1 ? null : Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "mixture");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** One piece of work. */
    @FunctionalInterface
    interface Work {

        /**
         * @param worker which of the threads, 0-based
         * @param piece which piece, 0-based
         */
        void run(int worker, int piece) throws FitException;
    }

    int threads() {
        return threads;
    }

    /** Does the pieces 0 .. count - 1 and returns when all are done; a failure of one ends all. */
    void each(int count, Watch watch, Work work) throws FitException {
        AtomicInteger next = new AtomicInteger();
        int busy = Math.min(threads, count);
        if (busy <= 1) {
            takeAll(0, count, next, watch, work);
            return;
        }
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < busy; i++) {
            int worker = i;
            workers.add(pool.submit(() -> {
                takeAll(worker, count, next, watch, work);
                return null;
            }));
        }
        try {
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            throw Watch.unwrapped(failure);
        } finally {
            next.set(count);
        }
    }

    private static void takeAll(int worker, int count, AtomicInteger next, Watch watch, Work work)
            throws FitException {
        for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
            watch.check();
            work.run(worker, piece);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
