/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeStates;
import org.astrarium.workspace.RecipeStatus;
import org.astrarium.workspace.RunEnd;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Follows files and runs, and computes the states of the recipes that they touch. */
final class LiveStates implements RecipeStates {
    private final Map<IFile, RecipeStatus> known = new ConcurrentHashMap<>();
    private final Map<IFile, String> failures = new ConcurrentHashMap<>();
    private final Set<IFile> waiting = new LinkedHashSet<>();
    private final CopyOnWriteArrayList<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();
    private final Freshness freshness;
    private final Job job = Job.createSystem("Look at recipes", (ICoreRunnable) monitor -> work());
    private final IResourceChangeListener files = this::filesChanged;
    private final JobChangeAdapter runs = new JobChangeAdapter() {
        @Override
        public void scheduled(IJobChangeEvent event) {
            runChanged(event.getJob());
        }

        @Override
        public void done(IJobChangeEvent event) {
            runChanged(event.getJob());
        }
    };

    LiveStates(SeenChecksums checksums) {
        freshness = new Freshness(checksums);
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        Job.getJobManager().addJobChangeListener(runs);
    }

    void stop() {
        Job.getJobManager().removeJobChangeListener(runs);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        job.cancel();
    }

    @Override
    public Optional<RecipeStatus> status(IFile recipe) {
        RecipeStatus status = known.get(recipe);
        if (status == null) {
            compute(recipe);
        }
        return Optional.ofNullable(status);
    }

    @Override
    public Runnable onChange(Consumer<IFile> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Computes a recipe's state anew, soon. */
    void compute(IFile recipe) {
        synchronized (waiting) {
            waiting.add(recipe);
        }
        job.schedule();
    }

    private void work() {
        for (IFile recipe = next(); recipe != null; recipe = next()) {
            if (!recipe.exists()) {
                known.remove(recipe);
                continue;
            }
            RecipeStatus status = freshness.of(recipe, failures.get(recipe));
            if (!status.equals(known.put(recipe, status))) {
                for (Consumer<IFile> listener : listeners) {
                    listener.accept(recipe);
                }
            }
        }
    }

    private IFile next() {
        synchronized (waiting) {
            IFile first = waiting.stream().findFirst().orElse(null);
            waiting.remove(first);
            return first;
        }
    }

    private void runChanged(Job changed) {
        if (changed instanceof RecipeJob run) {
            if (run.end().orElse(null) instanceof RunEnd.Failed failed) {
                failures.put(run.recipe(), Markers.message(failed.problems().get(0)));
            } else {
                failures.remove(run.recipe());
            }
            compute(run.recipe());
        }
    }

    /**
     * A recipe that changed may do where it failed before; a result or a table that changed touches all of its data
     * set.
     */
    private void filesChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                if (delta.getResource() instanceof IFile file && content) {
                    touched(file);
                }
                return !(delta.getResource() instanceof IProject project) || project.isOpen();
            });
        } catch (CoreException e) {
            ILog.of(LiveStates.class).error("Changes of recipes were not seen", e);
        }
    }

    private void touched(IFile file) throws CoreException {
        if (RecipeFiles.isRecipe(file)) {
            failures.remove(file);
            compute(file);
        } else if (file.getProject().isOpen()) {
            RecipeFiles.in(file.getProject()).stream().filter(known::containsKey).forEach(this::compute);
        }
    }
}
