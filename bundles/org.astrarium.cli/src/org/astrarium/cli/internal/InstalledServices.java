/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;

/** Finds services of the OSGi framework. */
final class InstalledServices {
    private static final String COMPONENTS = "org.apache.felix.scr";

    private InstalledServices() {
    }

    /** The analyses that are installed. */
    static Analyses analyses(BundleContext context) {
        start(context, COMPONENTS);
        try {
            List<Analysis> found = context.getServiceReferences(Analysis.class, null).stream().map(context::getService)
                    .filter(Objects::nonNull).toList();
            return Analyses.of(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e); // there is no filter
        }
    }

    /**
     * Makes sure that a bundle runs, for products whose start levels do not see to it; nothing if it is not installed.
     */
    static void start(BundleContext context, String bundle) {
        Arrays.stream(context.getBundles()).filter(b -> b.getSymbolicName().equals(bundle)
                && b.getState() != Bundle.ACTIVE)
                .findFirst().ifPresent(b -> {
                    try {
                        b.start(Bundle.START_TRANSIENT);
                    } catch (BundleException e) {
                        throw new IllegalStateException("the bundle " + bundle + " does not start", e);
                    }
                });
    }
}
