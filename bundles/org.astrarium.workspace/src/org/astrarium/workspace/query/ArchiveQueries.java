/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The queries of the workspace, kept from one session to the next: those that ran when the program ended are found
 * again at their services and go on. An OSGi service of this bundle. Nothing here waits for a service.
 */
public interface ArchiveQueries {
    /** All of them, the newest first. */
    List<ArchiveQuery> list();

    /** One of them; empty if it was deleted. */
    Optional<ArchiveQuery> query(String id);

    /** Starts a query in the background. */
    ArchiveQuery start(QueryRequest request);

    /** Stops a query here and at the service. */
    void abort(String id);

    /**
     * Takes a query up again: waits for its job where that still runs, and fetches its result once more, into the file
     * it went to before. A synchronous query is asked anew.
     */
    void fetchAgain(String id);

    /** Takes a query off the list, stops it where it runs, and lets the service forget it. The result's file stays. */
    void delete(String id);

    /**
     * Calls {@code listener}, in any thread, with the id of each query that changed; the way to end that is returned.
     */
    Runnable onChange(Consumer<String> listener);

    /** The service. */
    static ArchiveQueries get() {
        BundleContext context = FrameworkUtil.getBundle(ArchiveQueries.class).getBundleContext();
        ServiceReference<ArchiveQueries> reference = context.getServiceReference(ArchiveQueries.class);
        return context.getService(reference);
    }
}
