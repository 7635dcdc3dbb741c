/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.FitProgress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that share work, and the one that watches. */
class CrewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    @DisplayName("every piece is done once, by a worker that does one at a time")
    void pieces(int threads) throws FitException {
        AtomicIntegerArray done = new AtomicIntegerArray(500);
        AtomicIntegerArray busy = new AtomicIntegerArray(threads);
        Watch.over(FitMonitor.NONE, watch -> {
            try (Crew crew = new Crew(threads)) {
                crew.each(500, watch, (worker, piece) -> {
                    assertEquals(1, busy.incrementAndGet(worker));
                    done.incrementAndGet(piece);
                    busy.decrementAndGet(worker);
                });
                crew.each(0, watch, (worker, piece) -> done.set(0, 99));
            }
            return null;
        });
        for (int piece = 0; piece < 500; piece++) {
            assertEquals(1, done.get(piece));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    @DisplayName("what goes wrong in a piece comes out as it is: the user's, and ours")
    void failures(int threads) {
        FitException users = new FitException("row 7");
        assertSame(users, assertThrows(FitException.class, () -> run(threads, users)));
        assertThrows(IllegalStateException.class, () -> Watch.over(FitMonitor.NONE, watch -> {
            throw new IllegalStateException("ours");
        }));
        assertThrows(OutOfMemoryError.class, () -> Watch.over(FitMonitor.NONE, watch -> {
            throw new OutOfMemoryError("made up");
        }));
    }

    private static void run(int threads, FitException failure) throws FitException {
        Watch.over(FitMonitor.NONE, watch -> {
            try (Crew crew = new Crew(threads)) {
                crew.each(100, watch, (worker, piece) -> {
                    if (piece == 7) {
                        throw failure;
                    }
                });
            }
            return null;
        });
    }

    @Test
    @DisplayName("a wish to stop ends the work at its next piece, and the asking thread at once")
    void stopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        FitMonitor monitor = new FitMonitor() {

            @Override
            public boolean cancelled() {
                return begun.getCount() == 0;
            }

            @Override
            public void progress(FitProgress progress) {
                // Nobody looks.
            }
        };
        assertThrows(CancellationException.class, () -> Watch.over(monitor, watch -> {
            try {
                while (true) {
                    watch.check();
                    begun.countDown();
                }
            } finally {
                ended.countDown();
            }
        }));
        ended.await();
    }

    @Test
    @DisplayName("the monitor is told what the work says, from the asking thread")
    void told() throws FitException {
        List<FitProgress> seen = new ArrayList<>();
        Thread asking = Thread.currentThread();
        CountDownLatch heard = new CountDownLatch(1);
        Watch.over(new FitMonitor() {

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void progress(FitProgress progress) {
                assertSame(asking, Thread.currentThread());
                seen.add(progress);
                if (progress.fraction() == 0.5) {
                    heard.countDown();
                }
            }
        }, watch -> {
            watch.at(0.5, "half");
            try {
                heard.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
        assertTrue(seen.contains(new FitProgress(0.5, "half")));
    }

    @Test
    @DisplayName("an interrupt of the asking thread stops the work")
    void interrupted() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Watch.over(FitMonitor.NONE, watch -> {
            while (true) {
                watch.check();
            }
        }));
        assertTrue(Thread.interrupted());
    }
}
