/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/** Measures for how long at most the UI thread lets an event wait, by asking it for an answer again and again. */
final class UiWatch implements AutoCloseable {
    private static final long ASK_EVERY_MS = 5;

    private final AtomicLong longest = new AtomicLong();
    private final Display display = Ui.display();
    private final Thread thread = new Thread(this::watch, "watch of the UI thread");
    private volatile boolean over;

    UiWatch() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!over) {
            long asked = System.nanoTime();
            display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
            try {
                Thread.sleep(ASK_EVERY_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The longest wait since the last call, in milliseconds. */
    long lapMs() {
        return longest.getAndSet(0) / 1_000_000;
    }

    @Override
    public void close() {
        over = true;
    }
}
