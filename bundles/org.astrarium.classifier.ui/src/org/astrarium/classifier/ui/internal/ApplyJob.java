/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.astrarium.classifier.ClassifierAnalysis;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.image.FolderOfImages;
import org.astrarium.data.io.TableFiles;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Applies a model to images in the background; the table is a file of a data set, noted there. */
final class ApplyJob extends Job {
    private static final double SAID = 0.9;

    private final NewClasses wanted;
    private final BiConsumer<IFile, String> done;

    /** Of what is wanted; {@code done} is told of the new table, and what came out in a line, in the job's thread. */
    ApplyJob(NewClasses wanted, BiConsumer<IFile, String> done) {
        super("Classify " + wanted.images().getFileName());
        this.wanted = wanted;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Progress progress = new MonitorProgress(monitor, getName());
        try {
            Table table = new ClassifierAnalysis().apply(wanted.model().model().getLocation().toPath(),
                    FolderOfImages.of(wanted.images(), wanted.images().toString()), progress.part(0, SAID));
            progress.report(SAID, "writing");
            done.accept(keep(table), summary(table));
            return Status.OK_STATUS;
        } catch (Progress.CancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            return Status.error(e.problem().line("Classify"), e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private IFile keep(Table table) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(wanted.dataset());
        String inside = "data/" + wanted.table();
        if (!project.exists()) {
            return DatasetProjects.create(wanted.dataset(), folder -> fill(folder, inside, table),
                    new NullProgressMonitor())
                    .orElseThrow();
        }
        Path target = project.getLocation().append(inside).toPath();
        TableFiles.write(table, target, Progress.NONE);
        DatasetFolder.holding(target).ifPresent(data -> data.note(target, from(), Instant.now(), table.rowCount(),
                false));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return project.getFile(inside);
    }

    private Optional<String> fill(Path folder, String inside, Table table) throws IOException {
        Path target = folder.resolve(inside);
        Files.createDirectories(target.getParent());
        TableFiles.write(table, target, Progress.NONE);
        DataFile file = new DataFile(inside, from(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                table.rowCount(),
                Checksum.sha256(target));
        new Dataset(wanted.dataset(), "", "", false, List.of(file)).write(folder);
        return Optional.of(inside);
    }

    private static String summary(Table table) {
        List<Parameter> skipped = table.parameters().stream().filter(p -> p.name().equals("skipped")).toList();
        return Notation.PAGE.count(table.rowCount()) + (table.rowCount() == 1 ? " source" : " sources") + " classified"
                + (skipped.isEmpty() ? "" : ", " + Notation.PAGE.count(skipped.size()) + " left out; the first: "
                + skipped.get(0).value());
    }

    private String from() {
        return "the model of " + wanted.model().words() + " applied to " + wanted.images();
    }
}
