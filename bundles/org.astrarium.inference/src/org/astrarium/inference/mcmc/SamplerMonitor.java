/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

/**
 * Watches a run and may stop it. Both methods are called from the thread that asked for the run, ten times a second or
 * more often.
 */
public interface SamplerMonitor {

    /** Neither watches nor stops. */
    SamplerMonitor NONE = new SamplerMonitor() {

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(SamplerProgress progress) {
            // Nobody looks.
        }
    };

    /** @return whether the run shall stop */
    boolean cancelled();

    /** @param progress how far it is */
    void progress(SamplerProgress progress);
}
