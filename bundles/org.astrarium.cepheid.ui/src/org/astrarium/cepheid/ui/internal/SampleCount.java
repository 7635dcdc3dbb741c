/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.cepheid.CepheidColumns;
import org.astrarium.cepheid.CepheidSettings;
import org.astrarium.cepheid.DerivedColumns;
import org.astrarium.cepheid.Sample;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.subset.DefinedTable;
import org.astrarium.data.subset.Definitions;
import org.astrarium.engine.UsedDefinitions;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Counts a recipe's sample beside the UI thread. A new count ends the one that goes on; the table is read once as
 * long as its file stays the same.
 */
final class SampleCount {
    private static final long REST = 150;

    /** What was counted, and the problem that stopped it, null if none did. */
    record Counted(List<SampleStep> steps, Problem problem) {
    }

    private record Loaded(Path file, FileTime time, Table table) {
    }

    private final IFile file;
    private final Display display;
    private final Consumer<Counted> listener;
    private final Job job = Job.createSystem("Count sample", (ICoreRunnable) this::count);
    private volatile RecipeSnapshot wanted;
    private Loaded loaded;

    SampleCount(IFile file, Display display, Consumer<Counted> listener) {
        this.file = file;
        this.display = display;
        this.listener = listener;
    }

    void start(RecipeSnapshot snapshot) {
        wanted = snapshot;
        job.cancel();
        job.schedule(REST);
    }

    void stop() {
        wanted = null;
        job.cancel();
    }

    void close() {
        stop();
    }

    private void count(IProgressMonitor monitor) {
        RecipeSnapshot snapshot = wanted;
        if (snapshot == null) {
            return;
        }
        try {
            Counted counted = count(snapshot, cancelledBy(monitor));
            display.asyncExec(() -> {
                if (snapshot == wanted) {
                    listener.accept(counted);
                }
            });
        } catch (Progress.CancelledException e) {
            // another count follows, or nobody looks any more
        }
    }

    private Counted count(RecipeSnapshot snapshot, Progress progress) {
        try {
            Recipe recipe = Check.recipe(file.getName(), snapshot.analysis().orElseThrow().schema(),
                    snapshot.tree().orElseThrow());
            CepheidSettings settings = CepheidSettings.of(recipe);
            Path path = file.getLocation().toPath().resolveSibling(recipe.root().text("input"));
            Table data = table(path, progress);
            Definitions definitions = Definitions.read(path);
            Table input = UsedDefinitions.of(recipe, definitions)
                    .table(new DefinedTable(path, data, definitions), progress);
            CepheidColumns columns = CepheidColumns.of(recipe, input);
            Table table = DerivedColumns.addTo(input, columns, settings, progress);
            return new Counted(Sample.of(recipe, settings, columns, table, progress).steps(), null);
        } catch (ProblemException e) {
            return new Counted(List.of(), e.problem());
        }
    }

    private Table table(Path path, Progress progress) {
        FileTime time = time(path);
        if (loaded == null || !loaded.file().equals(path) || !loaded.time().equals(time)) {
            loaded = new Loaded(path, time, TableFiles.read(path, progress));
        }
        return loaded.table();
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // reading it says what is wrong
        }
    }

    private static Progress cancelledBy(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // short enough to need no bar
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
