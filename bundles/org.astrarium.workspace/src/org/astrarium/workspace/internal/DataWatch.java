/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.workspace.DatasetNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Marks data files that are not the ones which {@code dataset.yaml} describes, as long as they are not. Looks at the
 * files of a data set in the background, at the start and whenever one of them or the description has changed.
 */
final class DataWatch {
    /** Type of the markers. */
    static final String CHANGED = "org.astrarium.workspace.changedData";

    private static final QualifiedName SEEN = new QualifiedName("org.astrarium.workspace", "seenChecksum");

    private final SeenChecksums checksums;
    private final Set<IProject> waiting = new LinkedHashSet<>();
    private final Job job = Job.createSystem("Look at data files", (ICoreRunnable) this::work);
    private final IResourceChangeListener files = this::filesChanged;

    DataWatch(SeenChecksums checksums) {
        this.checksums = checksums;
        job.setPriority(Job.DECORATE);
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            look(project);
        }
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        job.cancel();
    }

    private void look(IProject project) {
        synchronized (waiting) {
            waiting.add(project);
        }
        job.schedule();
    }

    private void filesChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                if (delta.getResource() instanceof IFile file && content && concerns(file.getProjectRelativePath())) {
                    look(file.getProject());
                }
                return !(delta.getResource() instanceof IProject project) || project.isOpen();
            });
        } catch (CoreException e) {
            ILog.of(DataWatch.class).error("Changes of data files were not seen", e);
        }
    }

    private static boolean concerns(IPath path) {
        return path.segmentCount() > 1 ? path.segment(0).equals("data") : path.lastSegment().equals(Dataset.FILE);
    }

    private void work(IProgressMonitor monitor) throws CoreException {
        for (IProject project = next(); project != null && !monitor.isCanceled(); project = next()) {
            try {
                if (DatasetNature.has(project)) {
                    mark(project, monitor);
                }
            } catch (CoreException e) {
                if (project.isAccessible()) {
                    throw e;
                } // else deleted or closed meanwhile
            }
        }
    }

    private IProject next() {
        synchronized (waiting) {
            IProject first = waiting.stream().findFirst().orElse(null);
            waiting.remove(first);
            return first;
        }
    }

    private void mark(IProject project, IProgressMonitor monitor) throws CoreException {
        Dataset dataset;
        try {
            dataset = Dataset.read(project.getLocation().toPath());
        } catch (ProblemException e) {
            return; // what is wrong with the description is told by whatever needs it
        }
        for (DataFile file : dataset.files()) {
            if (!monitor.isCanceled() && project.isAccessible()) {
                mark(project, file);
            }
        }
    }

    private void mark(IProject project, DataFile described) throws CoreException {
        IFile file = project.getFile(IPath.fromOSString(described.path()));
        if (file.exists()) {
            String now = checksum(file, described, project.getLocation().append(described.path()).toPath());
            boolean changed = !now.isEmpty() && !described.sha256().isEmpty()
                    && !now.equalsIgnoreCase(described.sha256());
            set(file, changed ? described.path() + " is not the file that " + Dataset.FILE + " describes: its checksum "
                    + "differs (Accept Changed Data in the file's menu takes it as it is now)" : "");
        }
    }

    /** The checksum of a data file, kept from session to session: large files are read once. Empty if unreadable. */
    private String checksum(IFile file, DataFile described, Path place) throws CoreException {
        try {
            // looking behind a link reads dataset.yaml again, and an image set lists thousands of files
            Path bytes = described.isLinked() ? DatasetFolder.behind(place) : place;
            String stamp = Files.size(bytes) + " " + Files.getLastModifiedTime(bytes) + " ";
            String kept = file.getPersistentProperty(SEEN);
            if (kept != null && kept.startsWith(stamp)) {
                return kept.substring(stamp.length());
            }
            String now = checksums.of(bytes);
            file.setPersistentProperty(SEEN, now.isEmpty() ? null : stamp + now);
            return now;
        } catch (ProblemException | IOException e) {
            return ""; // whoever reads it is told
        }
    }

    private static void set(IFile file, String message) throws CoreException {
        IMarker[] known = file.findMarkers(CHANGED, false, IResource.DEPTH_ZERO);
        if (message.isEmpty()) {
            if (known.length > 0) {
                file.deleteMarkers(CHANGED, false, IResource.DEPTH_ZERO);
            }
        } else if (known.length == 0) {
            file.createMarker(CHANGED, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.MESSAGE, message,
                    IMarker.LOCATION, "checksum"));
        }
    }
}
