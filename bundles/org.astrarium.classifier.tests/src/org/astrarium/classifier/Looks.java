/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import java.util.concurrent.atomic.AtomicInteger;
import org.astrarium.core.analysis.Progress;

/** Progress that is cancelled after so many looks, and counts all of them. */
public final class Looks implements Progress {
    private final int allowed;
    private final AtomicInteger looks = new AtomicInteger();

    /** Cancelled at once where none is allowed. */
    public Looks(int allowed) {
        this.allowed = allowed;
    }

    @Override
    public void report(double fraction, String phase) {
        // not looked at
    }

    @Override
    public boolean isCancelled() {
        return looks.getAndIncrement() >= allowed;
    }

    int count() {
        return looks.get();
    }
}
