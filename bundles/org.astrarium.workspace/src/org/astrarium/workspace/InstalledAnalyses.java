/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.util.List;
import java.util.Objects;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;

/** The analyses that are there as OSGi services at the moment; plugins may come and go. */
public final class InstalledAnalyses {
    private static final String FILTER = "(objectClass=" + Analysis.class.getName() + ")";

    private InstalledAnalyses() {
    }

    /** The analyses of this moment. */
    public static Analyses now() {
        BundleContext context = context();
        try {
            List<Analysis> found = context.getServiceReferences(Analysis.class, null).stream()
                    .map(context::getService).filter(Objects::nonNull).toList();
            return Analyses.of(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e); // there is no filter
        }
    }

    /** Calls {@code action}, in any thread, whenever an analysis comes or goes; the way to end that is returned. */
    public static Runnable onChange(Runnable action) {
        BundleContext context = context();
        ServiceListener listener = event -> action.run();
        try {
            context.addServiceListener(listener, FILTER);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e); // the filter is a constant
        }
        return () -> context.removeServiceListener(listener);
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(InstalledAnalyses.class).getBundleContext();
    }
}
