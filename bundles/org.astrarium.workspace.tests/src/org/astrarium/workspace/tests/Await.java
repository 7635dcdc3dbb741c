/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.opentest4j.AssertionFailedError;

/** Waits for what goes on beside a test, with a deadline that only a defect misses. */
final class Await {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MS = 10;

    private Await() {
    }

    /** Returns once the condition holds; fails with {@code what} if it does not in time. */
    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("waited in vain for: " + what);
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }
}
