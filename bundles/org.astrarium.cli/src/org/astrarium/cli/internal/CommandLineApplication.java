/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import org.astrarium.cli.Program;
import org.astrarium.cli.Terminal;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The command line inside the product: analyses are OSGi services, plugins come and go through p2. */
public final class CommandLineApplication implements IApplication {
    private volatile Program program;

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty("java.awt.headless", "true");
        context.applicationRunning();
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        program = new Program(() -> InstalledServices.analyses(bundles),
                new PluginsOnDemand(() -> new P2Plugins(bundles)), Terminal.ofSystem());
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return GuardedRun.of(program, arguments);
    }

    @Override
    public void stop() {
        Program running = program;
        if (running != null) {
            running.cancel();
        }
    }
}
