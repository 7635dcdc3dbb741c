/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.selection;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.astrarium.core.table.Selection;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Which rows of each table file are the active selection: a named subset, or rows that were picked in a table or a
 * chart. There is one of these for a workbench; whoever shows rows of a table follows it, whoever lets rows be picked
 * tells it. To be used in the UI thread.
 */
public final class ActiveSelections {
    /**
     * Another selection is the active one of a table.
     *
     * @param table  the table's file
     * @param rows   the rows; its name is that of the subset, empty for rows that were picked; null where none is
     *               active any more
     * @param source who chose them, as given to {@link #set}
     */
    public record Change(Path table, Selection rows, Object source) {
    }

    private final Map<Path, Selection> active = new HashMap<>();
    private final ListenerList<Consumer<Change>> listeners = new ListenerList<>();

    /** The workbench's own, from any of its services: a part's site, a window, the workbench. */
    public static ActiveSelections of(IServiceLocator services) {
        return services.getService(ActiveSelections.class);
    }

    /** The active selection of a table's rows, if there is one; without a name it has rows. */
    public Optional<Selection> get(Path table) {
        return Optional.ofNullable(active.get(key(table)));
    }

    /**
     * Makes rows the active selection of their table, and tells all listeners but does nothing where they are that
     * already. The empty selection of no name takes the active one away.
     *
     * @param table  the table's file
     * @param rows   its rows, as many as the file has
     * @param source who chose them, for listeners that need not hear of their own choice
     */
    public void set(Path table, Selection rows, Object source) {
        Selection wanted = rows == null || rows.name().isEmpty() && rows.count() == 0 ? null : rows;
        Path key = key(table);
        if (same(wanted, active.get(key))) {
            return;
        }
        if (wanted == null) {
            active.remove(key);
        } else {
            active.put(key, wanted);
        }
        Change change = new Change(key, wanted, source);
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Takes the active selection of a table away. */
    public void clear(Path table, Object source) {
        set(table, null, source);
    }

    /** Adds a listener to every change of any table. */
    public void addListener(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** True if both paths lead to the same table file. */
    public static boolean isSame(Path one, Path other) {
        return one != null && other != null && key(one).equals(key(other));
    }

    private static Path key(Path table) {
        return table.toAbsolutePath().normalize();
    }

    private static boolean same(Selection one, Selection other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one == other || one.name().equals(other.name()) && one.size() == other.size()
                && one.count() == other.count() && one.and(other).count() == one.count();
    }
}
