/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.astrarium.cli.Plugins;
import org.astrarium.core.analysis.Progress;

/**
 * Plugins that are not looked for until a command asks: the product's quick configuration runs without the bundles of
 * p2.
 */
final class PluginsOnDemand implements Plugins {
    private final Supplier<Plugins> plugins;

    PluginsOnDemand(Supplier<Plugins> plugins) {
        this.plugins = plugins;
    }

    @Override
    public List<Plugin> installed() {
        return plugins.get().installed();
    }

    @Override
    public List<Plugin> offered(URI site, Progress progress) {
        return plugins.get().offered(site, progress);
    }

    @Override
    public Plugin install(String id, URI site, Progress progress) {
        return plugins.get().install(id, site, progress);
    }

    @Override
    public Plugin uninstall(String id, Progress progress) {
        return plugins.get().uninstall(id, progress);
    }
}
