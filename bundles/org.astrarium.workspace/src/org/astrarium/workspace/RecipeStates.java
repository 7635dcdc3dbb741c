/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The states of all recipes of the workspace, computed in the background and kept up to date. An OSGi service of this
 * bundle.
 */
public interface RecipeStates {
    /** What is known of a recipe; empty while its state is being computed, which ends with a call of the listeners. */
    Optional<RecipeStatus> status(IFile recipe);

    /**
     * Calls {@code listener}, in any thread, with each recipe whose status changed; the way to end that is returned.
     */
    Runnable onChange(Consumer<IFile> listener);

    /** The service. */
    static RecipeStates get() {
        BundleContext context = FrameworkUtil.getBundle(RecipeStates.class).getBundleContext();
        ServiceReference<RecipeStates> reference = context.getServiceReference(RecipeStates.class);
        return context.getService(reference);
    }
}
