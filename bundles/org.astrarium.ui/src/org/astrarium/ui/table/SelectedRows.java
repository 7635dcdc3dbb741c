/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table;

import java.nio.file.Path;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;

/**
 * Rows that are selected in a table: the only element of the workbench's selection while a table editor is active.
 * Adapts to the table, the selection of its rows, and the workspace's file.
 *
 * @param file  the table's file
 * @param table its contents
 * @param rows  rows of the file, from 0
 */
public record SelectedRows(Path file, Table table, Selection rows) implements IAdaptable {
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Table.class) {
            return adapter.cast(table);
        }
        if (adapter == Selection.class) {
            return adapter.cast(rows);
        }
        if (adapter == IFile.class || adapter == IResource.class) {
            IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            return files.length == 0 ? null : adapter.cast(files[0]);
        }
        return null;
    }
}
