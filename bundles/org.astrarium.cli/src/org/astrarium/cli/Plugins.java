/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli;

import java.net.URI;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/** The analysis plugins of the product that runs. */
public interface Plugins {
    /** Those of a program that is no product: there is nothing to install into. */
    Plugins NONE = new Plugins() {
        @Override
        public List<Plugin> installed() {
            throw noProduct();
        }

        @Override
        public List<Plugin> offered(URI site, Progress progress) {
            throw noProduct();
        }

        @Override
        public Plugin install(String id, URI site, Progress progress) {
            throw noProduct();
        }

        @Override
        public Plugin uninstall(String id, Progress progress) {
            throw noProduct();
        }

        private InputException noProduct() {
            return new InputException(Problem.atKey("plugin", "this is not an installed product",
                    "start it with ./astrarium"));
        }
    };

    /** The plugins that are installed. */
    List<Plugin> installed();

    /**
     * The plugins that an update site offers.
     *
     * @param site the site; null for those that the product knows
     * @throws InputException if there is no such site, or none is known
     */
    List<Plugin> offered(URI site, Progress progress);

    /**
     * Installs a plugin, or the newest version of it. It works from the next start on.
     *
     * @param id   identifier of the plugin (an installable feature)
     * @param site the site to take it from; null for those that the product knows
     * @throws InputException if that cannot be done
     */
    Plugin install(String id, URI site, Progress progress);

    /**
     * Takes a plugin out.
     *
     * @throws InputException if it is not installed
     */
    Plugin uninstall(String id, Progress progress);

    /** A plugin: its identifier, version and name for people. */
    record Plugin(String id, String version, String name) {
    }
}
