/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.Definitions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Reads the names of the input table's columns in the background, whenever the recipe names another table. */
final class InputColumns {
    private static final long REST = 600;

    private final IFile recipe;
    private final ColumnNames columns;
    private final Control owner;
    private final Display display;
    private final Job job = Job.createSystem("Read column names", (ICoreRunnable) this::read);
    private volatile String wanted = "";

    InputColumns(IFile recipe, ColumnNames columns, Control owner) {
        this.recipe = recipe;
        this.columns = columns;
        this.owner = owner;
        this.display = owner.getDisplay();
        owner.addDisposeListener(event -> job.cancel());
    }

    /** The table, as the recipe writes its name. */
    void of(String input) {
        if (!input.equals(wanted)) {
            wanted = input;
            job.cancel();
            job.schedule(REST);
        }
    }

    private void read(IProgressMonitor monitor) {
        String input = wanted;
        List<String> names = names(input, monitor);
        display.asyncExec(() -> {
            if (!owner.isDisposed() && input.equals(wanted)) {
                columns.set(names);
            }
        });
    }

    private List<String> names(String input, IProgressMonitor monitor) {
        try {
            Path file = recipe.getLocation().toPath().resolveSibling(input);
            Path bytes = DatasetFolder.behind(file);
            if (!Files.isRegularFile(bytes)) {
                return List.of();
            }
            List<String> names = new ArrayList<>(TableFiles.read(bytes, cancelledBy(monitor)).columnNames());
            names.addAll(Definitions.read(file).names());
            return names;
        } catch (ProblemException | InvalidPathException | Progress.CancelledException e) {
            return List.of(); // no names to offer; that the table is wrong is said where the recipe is run
        }
    }

    private static Progress cancelledBy(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // names are only an offer: nobody waits for them
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
