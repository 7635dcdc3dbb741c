/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.handlers;

import java.util.Map;
import org.astrarium.workspace.RecipeJob;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.query.ArchiveQueries;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/**
 * The variable {@code org.astrarium.ui.running}: whether any recipe or query runs, so that Cancel can be there when it
 * is of use.
 */
public final class Running extends AbstractSourceProvider {
    private static final String NAME = "org.astrarium.ui.running";

    private final Runnable endQueries;

    private final IJobChangeListener runs = new JobChangeAdapter() {
        @Override
        public void scheduled(IJobChangeEvent event) {
            changed(event.getJob());
        }

        @Override
        public void done(IJobChangeEvent event) {
            changed(event.getJob());
        }
    };

    /** Follows the runs. */
    public Running() {
        Job.getJobManager().addJobChangeListener(runs);
        endQueries = ArchiveQueries.get().onChange(id -> tell());
    }

    private void changed(Job job) {
        if (job instanceof RecipeJob) {
            tell();
        }
    }

    private void tell() {
        Display.getDefault().asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, NAME, running()));
    }

    private static Boolean running() {
        return !RecipeRuns.running().isEmpty()
                || ArchiveQueries.get().list().stream().anyMatch(query -> !query.state().isEnd());
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(NAME, running());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {NAME};
    }

    @Override
    public void dispose() {
        Job.getJobManager().removeJobChangeListener(runs);
        endQueries.run();
    }
}
