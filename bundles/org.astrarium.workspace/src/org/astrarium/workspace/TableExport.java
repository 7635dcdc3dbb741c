/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.io.Loss;
import org.astrarium.data.io.TableFiles;
import org.astrarium.workspace.internal.JobProgress;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/**
 * A table to be written into another file, in the format that the file's name asks for.
 *
 * @param source  the file that the table is from, which is never written to
 * @param columns the table with the columns to be written
 * @param rows    the rows to be written; null for all
 * @param target  the new file
 */
public record TableExport(Path source, Table columns, Selection rows, Path target) {
    /** What is written. Copies the rows, unless they are all: not for the UI thread. */
    public Table table() {
        return rows == null ? columns : columns.gather(rows);
    }

    /** What the format cannot hold of it, a line each. Not for the UI thread. */
    public List<String> losses() {
        return losses(table());
    }

    private List<String> losses(Table table) {
        return TableFiles.losses(table, target).stream().map(Loss::text).toList();
    }

    /**
     * Looks whether the target can be written to.
     *
     * @throws InputException if its name asks for no format that is written, or it is the source
     */
    public void check() {
        TableFiles.checkWritable(target);
        try {
            if (Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
                throw new InputException(Problem.inFile(target.getFileName().toString(), "is the table itself",
                        "name another file"));
            }
        } catch (IOException e) {
            throw new InputException(Problem.inFile(target.toString(), "cannot be looked at: " + e.getMessage(), ""),
                    e);
        }
    }

    /**
     * Writes it, whole or not at all. A file in the folder {@code data/} of a data set is noted in its
     * {@code dataset.yaml}.
     *
     * @return what was lost on the way, a line each
     * @throws CoreException if it cannot be written
     */
    public List<String> write(IProgressMonitor monitor) throws CoreException {
        try {
            check();
            Table table = table();
            TableFiles.write(table, target, new JobProgress(monitor, "Export " + target.getFileName()));
            DatasetFolder.holding(target).ifPresent(project -> project.note(target, "export of "
                    + project.name(source) + (rows == null ? "" : ", " + rowsInWords()), Instant.now(),
                    table.rowCount(), false));
            for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
                file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
            }
            return losses(table);
        } catch (Progress.CancelledException e) {
            throw new OperationCanceledException();
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().line("Export"), e));
        } catch (OutOfMemoryError e) {
            throw new CoreException(Status.error("There is not enough memory for these rows (export fewer of them)",
                    e));
        }
    }

    private String rowsInWords() {
        return rows.name().isEmpty() ? rows.count() + " rows that were picked" : "subset " + rows.name();
    }
}
