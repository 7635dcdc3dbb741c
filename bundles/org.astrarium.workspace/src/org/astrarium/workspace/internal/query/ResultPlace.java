/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.tap.TapPreset;
import org.astrarium.data.tap.TapResult;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.DatasetProjects;
import org.astrarium.workspace.NewDataset;
import org.astrarium.workspace.query.ArchiveQuery;
import org.astrarium.workspace.query.QueryRequest;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/**
 * Where a query's result goes: into the data set that the query lies in, or else into a new one. A new result takes
 * the place of no other file; one that is fetched again goes where it was.
 */
final class ResultPlace {
    private static final String ENDING = ".vot.gz";

    private final ArchiveQuery query;
    private final IProject project;
    private final Path file;

    private ResultPlace(ArchiveQuery query, IProject project, Path file) {
        this.query = query;
        this.project = project;
        this.file = file;
    }

    static ResultPlace of(ArchiveQuery query, Path fetched) {
        String name = query.request().name().replaceAll("[^\\w.+-]", "-");
        if (!query.file().isEmpty()) {
            IFile earlier = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(query.file()));
            if (earlier.getProject().isAccessible() && DatasetNature.has(earlier.getProject())) {
                return new ResultPlace(query, earlier.getProject(), earlier.getLocation().toPath());
            }
        }
        String wanted = query.request().project();
        IProject project = wanted.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(wanted);
        if (project == null || !project.isAccessible() || !DatasetNature.has(project)) {
            return new ResultPlace(query, null, fetched.resolve(query.id()).resolve(name + ENDING));
        }
        return new ResultPlace(query, project, free(project.getLocation().append("data").toPath(), name));
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ENDING);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + ENDING);
        }
        return file;
    }

    /** The file to fetch to. */
    Path file() {
        return file;
    }

    /** Makes what was fetched a file of its data set, and returns its path in the workspace. */
    String keep(TapResult result, IProgressMonitor monitor) throws CoreException {
        QueryRequest request = query.request();
        String from = request.service() + "\n" + request.adql().strip();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        if (project == null) {
            return makeProject(result, from, now, monitor);
        }
        Optional<DatasetFolder> folder = DatasetFolder.holding(file);
        folder.ifPresent(f -> f.note(file, from, now, result.table().rowCount(), result.overflow()));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        IPath inside = IPath.fromPath(file).makeRelativeTo(project.getLocation());
        return project.getFile(inside).getFullPath().toString();
    }

    private String makeProject(TapResult result, String from, Instant now, IProgressMonitor monitor)
            throws CoreException {
        QueryRequest request = query.request();
        String path = "data/" + file.getFileName();
        DataFile told = new DataFile(path, from, now.toString(), result.table().rowCount(), Checksum.sha256(file),
                result.overflow());
        String credit = TapPreset.ALL.stream().filter(preset -> preset.url().toString().equals(request.service()))
                .map(TapPreset::credit).findFirst().orElse("");
        NewDataset wanted = new NewDataset(DatasetProjects.freeName(request.name()), request.name(), credit, file);
        IProject made = DatasetProjects.createFromQuery(wanted, told, request.adql(), result.table(), monitor);
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            throw new CoreException(Status.error("Cannot tidy up " + file, e));
        }
        return made.getFile(path).getFullPath().toString();
    }
}
