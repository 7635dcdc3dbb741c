/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Names of the input table's columns, once they are known; for fields that ask for one. */
final class ColumnNames {
    private final CopyOnWriteArrayList<Consumer<List<String>>> listeners = new CopyOnWriteArrayList<>();
    private List<String> names = List.of();

    List<String> names() {
        return names;
    }

    /** Calls {@code listener} with the names, now and whenever they change, until the returned action is run. */
    Runnable follow(Consumer<List<String>> listener) {
        listeners.add(listener);
        listener.accept(names);
        return () -> listeners.remove(listener);
    }

    void set(List<String> found) {
        if (!names.equals(found)) {
            names = List.copyOf(found);
            listeners.forEach(listener -> listener.accept(names));
        }
    }
}
