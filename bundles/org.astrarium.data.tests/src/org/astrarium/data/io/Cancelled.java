/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import org.astrarium.core.analysis.Progress;

/** A progress that is cancelled when it has been asked a number of times. */
final class Cancelled implements Progress {
    private int left;

    Cancelled(int left) {
        this.left = left;
    }

    @Override
    public void report(double fraction, String phase) {
        // nobody watches
    }

    @Override
    public boolean isCancelled() {
        return left-- <= 0;
    }
}
