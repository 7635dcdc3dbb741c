/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.dl4j;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.astrarium.core.analysis.Progress;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Loads the native parts of the library, once, in a thread of its own: unpacking them takes seconds the first time and
 * cannot be told to stop, but whoever waits for it can.
 */
final class NativeStart {
    private static final long LOOK_EVERY_MS = 50;
    private static final CompletableFuture<Void> LOADED = new CompletableFuture<>();

    static {
        Thread thread = new Thread(NativeStart::load, "start of Deeplearning4j");
        thread.setDaemon(true);
        thread.start();
    }

    private NativeStart() {
    }

    private static void load() {
        try {
            Nd4j.factory(); // touching the class loads everything
            LOADED.complete(null);
        } catch (RuntimeException | Error e) {
            LOADED.completeExceptionally(e);
        }
    }

    /**
     * Waits until it is there.
     *
     * @throws Progress.CancelledException if that is not wanted any more
     */
    static void await(Progress progress) {
        while (!LOADED.isDone()) {
            progress.checkCancelled();
            pause();
        }
        try {
            LOADED.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static void pause() {
        try {
            LOADED.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // looked at by whoever waits
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static Progress.CancelledException interrupted() {
        Thread.currentThread().interrupt();
        return new Progress.CancelledException();
    }
}
