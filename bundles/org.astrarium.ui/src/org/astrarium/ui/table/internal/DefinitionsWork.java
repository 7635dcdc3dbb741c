/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.table.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.astrarium.core.table.Table;
import org.astrarium.data.subset.Definitions;
import org.astrarium.ui.table.OpenTable;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;

/** Reads and changes the definitions of a table that is open, beside the UI thread, one after the other. */
public final class DefinitionsWork {
    private final BackgroundWork work;
    private final Consumer<OpenTable> show;
    private boolean changing;

    /**
     * Work of an editor's control.
     *
     * @param show takes the table with its definitions as they are then
     */
    public DefinitionsWork(Control owner, Consumer<OpenTable> show) {
        this.show = show;
        this.work = new BackgroundWork(owner, BackgroundWork.Display.NONE);
    }

    /** Takes the definitions as they stand in their file now; while they are changed from here, that will show them. */
    public void read(Path file, Table data) {
        if (!changing) {
            work.start("Reading definitions", progress -> OpenTable.of(file, data, progress), show,
                    failure -> ILog.of(DefinitionsWork.class).error("The definitions of " + file
                            + " could not be read", failure));
        }
    }

    /**
     * Changes the definitions and writes them.
     *
     * @param resource the table in the workspace, null if it lies elsewhere
     * @param change   what to do to the definitions as they stand in their file
     * @param done     told when the change is shown
     * @param failed   told what is wrong
     */
    public void change(Path file, Table data, IFile resource, UnaryOperator<Definitions> change, Runnable done,
            Consumer<Throwable> failed) {
        changing = true;
        work.start("Changing definitions", progress -> {
            change.apply(Definitions.read(file)).write(file);
            refresh(resource);
            return OpenTable.of(file, data, progress);
        }, changed -> {
            changing = false;
            show.accept(changed);
            done.run();
        }, failure -> {
            changing = false;
            failed.accept(failure);
        });
    }

    private static void refresh(IFile table) {
        if (table != null) {
            try {
                table.getParent().refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException e) {
                ILog.of(DefinitionsWork.class).error("The folder of " + table + " could not be refreshed", e);
            }
        }
    }
}
