/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.astrarium.data.tap.TapPreset;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.osgi.service.prefs.BackingStoreException;

/** Makes the files of queries, and opens them. */
final class QueryFiles {
    /** Where queries lie that belong to no data set; their results become data sets of their own. */
    static final String LOOSE = "Queries";
    private static final String FOLDER = "queries";
    private static final String SCOPE = "org.astrarium.ui";
    private static final String SERVICE = "query.service";

    private QueryFiles() {
    }

    /** The service chosen last, for queries that name none. */
    static String usualService() {
        return InstanceScope.INSTANCE.getNode(SCOPE).get(SERVICE, TapPreset.ALL.get(0).url().toString());
    }

    static void keepUsualService(String url) {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(SCOPE);
        kept.put(SERVICE, url);
        Job.createSystem("Keep the service chosen", (ICoreRunnable) monitor -> {
            try {
                kept.flush();
            } catch (BackingStoreException e) {
                throw new CoreException(Status.error("The service chosen cannot be kept", e));
            }
        }).schedule();
    }

    /** What a new query says. */
    static String beginning() {
        return "-- Service: " + usualService() + "\nSELECT TOP 100 *\nFROM gaiadr3.gaia_source\n";
    }

    /**
     * Opens a new query in a project, or one that nobody has changed since it was made.
     *
     * @param project empty for the project of queries that belong to no data set
     */
    static void openNew(Optional<IProject> project, String name, String text, IWorkbenchPage page) {
        Job job = new WorkspaceJob("New query") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IContainer folder = folder(project, monitor);
                IFile file = make(folder, name, text, monitor);
                page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> open(file, page));
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private static IContainer folder(Optional<IProject> given, IProgressMonitor monitor) throws CoreException {
        IProject project = given.orElseGet(() -> ResourcesPlugin.getWorkspace().getRoot().getProject(LOOSE));
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        if (given.isEmpty()) {
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
            return project;
        }
        IFolder folder = project.getFolder(FOLDER);
        if (!folder.exists()) {
            folder.create(IResource.NONE, true, monitor);
        }
        return folder;
    }

    private static IFile make(IContainer folder, String name, String text, IProgressMonitor monitor)
            throws CoreException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IFile file = folder.getFile(IPath.fromOSString(name + ".adql"));
        for (int n = 2; file.exists(); n++) {
            if (Arrays.equals(file.readAllBytes(), bytes)) {
                return file;
            }
            file = folder.getFile(IPath.fromOSString(name + "-" + n + ".adql"));
        }
        file.create(bytes, IResource.NONE, monitor);
        return file;
    }

    static void open(IFile file, IWorkbenchPage page) {
        try {
            IDE.openEditor(page, file, true);
        } catch (PartInitException e) {
            ILog.of(QueryFiles.class).error(file.getFullPath() + " cannot be opened", e);
        }
    }
}
