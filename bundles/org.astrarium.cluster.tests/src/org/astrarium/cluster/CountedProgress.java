/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;

/** Notes what is reported, and is cancelled after so many looks. */
final class CountedProgress implements Progress {
    final List<Double> fractions = new ArrayList<>();
    final List<String> phases = new ArrayList<>();
    private final int allowed;
    int looks;

    CountedProgress(int allowed) {
        this.allowed = allowed;
    }

    @Override
    public void report(double fraction, String phase) {
        fractions.add(fraction);
        if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(phase)) {
            phases.add(phase);
        }
    }

    @Override
    public boolean isCancelled() {
        return looks++ >= allowed;
    }
}
