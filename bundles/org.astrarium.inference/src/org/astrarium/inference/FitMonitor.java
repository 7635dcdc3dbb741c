/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference;

/**
 * Watches a fit and may stop it. Both methods are called from the thread that asked for the fit, ten times a second or
 * more often.
 */
public interface FitMonitor {

    /** Neither watches nor stops. */
    FitMonitor NONE = new FitMonitor() {

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(FitProgress progress) {
            // Nobody looks.
        }
    };

    /** @return whether the fit shall stop */
    boolean cancelled();

    /** @param progress how far it is */
    void progress(FitProgress progress);
}
