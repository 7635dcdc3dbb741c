/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.astrarium.core.analysis.Progress;

/** A progress that remembers its phases and can be cancelled. */
final class Watch implements Progress {
    private final List<String> phases = new CopyOnWriteArrayList<>();
    private volatile long cancelledAt;

    @Override
    public void report(double fraction, String phase) {
        if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(phase)) {
            phases.add(phase);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelledAt != 0;
    }

    void cancel() {
        cancelledAt = System.nanoTime();
    }

    long nanosSinceCancel() {
        return System.nanoTime() - cancelledAt;
    }

    List<String> phases() {
        return phases;
    }
}
