/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.opentest4j.AssertionFailedError;

/** The UI thread, seen from the thread of the tests. */
final class Ui {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MS = 15;

    private Ui() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** What the action returns in the UI thread; what it throws is thrown here. */
    static <T> T get(Callable<T> action) {
        AtomicReference<T> value = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                value.set(action.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof AssertionError error) {
            throw error;
        }
        if (failure.get() != null) {
            throw new AssertionFailedError("in the UI thread: " + failure.get(), failure.get());
        }
        return value.get();
    }

    /** Runs something in the UI thread. */
    static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** Whether the condition comes to hold in the UI thread before the time is over. */
    static boolean within(Duration time, Callable<Boolean> condition) {
        long end = System.nanoTime() + time.toNanos();
        try {
            while (!get(condition)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(LOOK_EVERY_MS);
            }
            return true;
        } catch (InterruptedException e) {
            throw new AssertionFailedError("interrupted", e);
        }
    }

    /** Returns once the condition holds in the UI thread; fails with {@code what}, and a picture, if not in time. */
    static void until(String what, Callable<Boolean> condition) {
        await(what, () -> get(condition));
    }

    /** The same for a condition that is looked at in the thread of the tests. */
    static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionFailedError(
                            "waited in vain for: " + what + " (see " + Screen.save("failed " + what) + ")");
                }
                Thread.sleep(LOOK_EVERY_MS);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionFailedError("while waiting for: " + what, e);
        }
    }
}
