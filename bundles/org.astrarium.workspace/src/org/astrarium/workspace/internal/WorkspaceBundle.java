/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeStates;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts what goes on in the background: the recipes' states, and their check when analyses come or go. */
public final class WorkspaceBundle implements BundleActivator {
    private RecheckJob recheck;
    private LiveStates states;
    private Runnable endListening;

    @Override
    public void start(BundleContext context) {
        states = new LiveStates();
        states.start();
        context.registerService(RecipeStates.class, states, null);
        recheck = new RecheckJob(states);
        endListening = InstalledAnalyses.onChange(recheck::soon);
        recheck.soon();
    }

    @Override
    public void stop(BundleContext context) {
        endListening.run();
        recheck.cancel();
        states.stop();
    }
}
