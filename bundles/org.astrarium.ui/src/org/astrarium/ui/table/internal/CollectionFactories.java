/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/**
 * Makes Eclipse Collections usable for NatTable inside OSGi. Its API looks for its implementation through the thread's
 * context class loader, once, when one of its factories is first touched; from NatTable's bundle the implementation is
 * not seen, and every painting would fail from then on.
 */
final class CollectionFactories {
    private CollectionFactories() {
    }

    /** Has the factories find their implementation; to be called before the first grid is made, and harmless later. */
    static void load() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(IntLists.class.getClassLoader());
        try {
            for (Class<?> factory : new Class<?>[] {Maps.class, Sets.class}) {
                Class.forName(factory.getName(), true, factory.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that is loaded is not found", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
