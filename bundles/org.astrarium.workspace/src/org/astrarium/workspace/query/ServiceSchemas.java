/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * What services have, fetched in the background once and kept in the workspace, so that it is there off line too. An
 * OSGi service of this bundle. Services are named by their base address; nothing here waits for them.
 */
public interface ServiceSchemas {
    /** What a service has; empty while it is not known, which ends with a call of the listeners. */
    Optional<ServiceSchema> of(String service);

    /** Asks the service anew. */
    void refresh(String service);

    /** Asks for the columns of a table, for a service that tells them only table by table. */
    void complete(String service, String table);

    /** True while a service is being asked. */
    boolean isAsked(String service);

    /** Why the service could not be asked the last time, in one line; empty if it could. */
    String failure(String service);

    /** Calls {@code listener}, in any thread, with the address of each service whose state changed. */
    Runnable onChange(Consumer<String> listener);

    /** The service. */
    static ServiceSchemas get() {
        BundleContext context = FrameworkUtil.getBundle(ServiceSchemas.class).getBundleContext();
        ServiceReference<ServiceSchemas> reference = context.getServiceReference(ServiceSchemas.class);
        return context.getService(reference);
    }
}
