/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.astrarium.cepheid.CepheidAnalysis;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.result.Result;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * The Cepheid analysis with a gate before it, so that no test is too slow to cancel a run. Takes the place of the real
 * one until it is closed.
 */
final class GatedCepheids implements Analysis, AutoCloseable {
    private final Analysis cepheids = new CepheidAnalysis();
    private final Bundle bundle = Platform.getBundle("org.astrarium.cepheid");
    private final ServiceRegistration<Analysis> registration;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    GatedCepheids() throws BundleException {
        bundle.stop(Bundle.STOP_TRANSIENT);
        registration = FrameworkUtil.getBundle(GatedCepheids.class).getBundleContext()
                .registerService(Analysis.class, this, null);
    }

    /** Lets the runs from now on wait until they are cancelled or the gate is opened. */
    void shut() {
        gate = new CountDownLatch(1);
    }

    /** Lets all runs go on. */
    void open() {
        gate.countDown();
    }

    @Override
    public void close() throws BundleException {
        open();
        registration.unregister();
        bundle.start(Bundle.START_TRANSIENT);
    }

    @Override
    public Result run(Recipe recipe, Inputs inputs, Progress progress) {
        CountDownLatch mine = gate;
        while (mine.getCount() > 0) {
            progress.checkCancelled();
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return cepheids.run(recipe, inputs, progress);
    }

    @Override
    public String id() {
        return cepheids.id();
    }

    @Override
    public String name() {
        return cepheids.name();
    }

    @Override
    public String description() {
        return cepheids.description();
    }

    @Override
    public String version() {
        return cepheids.version();
    }

    @Override
    public Schema schema() {
        return cepheids.schema();
    }

    @Override
    public List<Example> examples() {
        return cepheids.examples();
    }
}
