/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.net.ProxySelector;
import java.nio.file.Path;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeStates;
import org.astrarium.workspace.internal.query.LiveQueries;
import org.astrarium.workspace.internal.query.LiveSchemas;
import org.astrarium.workspace.internal.query.PlatformProxies;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.ServiceSchemas;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts what goes on in the background: the recipes' states, and their check when analyses come or go. */
public final class WorkspaceBundle implements BundleActivator {
    private RecheckJob recheck;
    private LiveStates states;
    private DataWatch data;
    private Runnable endListening;
    private LiveQueries queries;
    private LiveSchemas schemas;
    private PlatformProxies proxies;

    @Override
    public void start(BundleContext context) {
        SeenChecksums checksums = new SeenChecksums();
        states = new LiveStates(checksums);
        states.start();
        data = new DataWatch(checksums);
        data.start();
        context.registerService(RecipeStates.class, states, null);
        recheck = new RecheckJob(states);
        endListening = InstalledAnalyses.onChange(recheck::soon);
        recheck.soon();
        startQueries(context);
    }

    private void startQueries(BundleContext context) {
        proxies = new PlatformProxies(ProxySelector.getDefault(), context);
        ProxySelector.setDefault(proxies);
        Path folder = Platform.getStateLocation(context.getBundle()).toPath();
        schemas = new LiveSchemas(folder);
        context.registerService(ServiceSchemas.class, schemas, null);
        queries = new LiveQueries(folder);
        context.registerService(ArchiveQueries.class, queries, null);
        queries.start();
    }

    @Override
    public void stop(BundleContext context) {
        endListening.run();
        queries.stop();
        schemas.stop();
        if (ProxySelector.getDefault() == proxies) {
            ProxySelector.setDefault(proxies.java());
        }
        recheck.cancel();
        data.stop();
        states.stop();
    }
}
