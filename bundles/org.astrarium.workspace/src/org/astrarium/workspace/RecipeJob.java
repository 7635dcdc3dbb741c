/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.engine.RecipeRun;
import org.astrarium.workspace.internal.JobProgress;
import org.astrarium.workspace.internal.Markers;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * A run of a recipe in the background, with the numbers that the command line would give. Started by {@link
 * RecipeRuns}.
 */
public final class RecipeJob extends Job {
    private final IFile recipe;
    private volatile JobProgress progress;
    private volatile RunEnd end;

    RecipeJob(IFile recipe) {
        super("Run " + recipe.getProject().getName() + "/" + recipe.getProjectRelativePath());
        this.recipe = recipe;
        setPriority(Job.LONG);
    }

    /** The recipe that it runs. */
    public IFile recipe() {
        return recipe;
    }

    /** How far it is. */
    public RunProgress progress() {
        JobProgress now = progress;
        return now == null ? new RunProgress(0, "waiting", List.of()) : now.last();
    }

    /**
     * Asks for an end with what there is, such as the best weights of a network until now; runs that cannot end so go
     * on.
     */
    public void finish() {
        JobProgress now = progress;
        if (now != null) {
            now.finish();
        }
    }

    /** How it ended; empty while it runs, or if a defect of the program ended it. */
    public Optional<RunEnd> end() {
        return Optional.ofNullable(end);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RecipeJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        progress = new JobProgress(monitor, getName());
        long stamp = recipe.getModificationStamp();
        try {
            Markers.clearRun(recipe);
            run(progress);
            end = new RunEnd.Done();
            return Status.OK_STATUS;
        } catch (Progress.CancelledException e) {
            end = new RunEnd.Cancelled();
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            end = new RunEnd.Failed(e.problems());
            return marked(e.problems(), stamp);
        } catch (CoreException e) {
            return e.getStatus();
        } finally {
            refresh(monitor);
        }
    }

    private void run(Progress watched) {
        Analyses analyses = InstalledAnalyses.now();
        Path file = recipe.getLocation().toPath();
        String command = "astrarium run " + recipe.getName();
        new RecipeRun(analyses, version()).run(new RecipeRun.Request(file, null, List.of(), command, History.kept()),
                watched);
    }

    /** A failed run is the user's news, shown at the recipe; it is no failure of the job, which would open a dialog. */
    private IStatus marked(List<Problem> problems, long stamp) {
        try {
            Markers.addRun(recipe, problems, stamp);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void refresh(IProgressMonitor monitor) {
        try {
            IContainer results = RecipeFiles.result(recipe).getParent();
            results.refreshLocal(IResource.DEPTH_INFINITE, monitor.isCanceled() ? null : monitor);
        } catch (CoreException e) {
            org.eclipse.core.runtime.ILog.of(RecipeJob.class).warn("The results' folder could not be refreshed", e);
        }
    }

    private static String version() {
        Version v = FrameworkUtil.getBundle(RecipeJob.class).getVersion();
        return v.getMajor() + "." + v.getMinor() + "." + v.getMicro();
    }
}
