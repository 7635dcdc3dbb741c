/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.match.CrossMatch;
import org.astrarium.workspace.internal.JobProgress;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Cross-matches two tables of the workspace in the background; the new table is a file of a data set, noted there. */
public final class MatchJob extends Job {
    /**
     * What came of a cross-match.
     *
     * @param table    the new table
     * @param outcome  what is in it
     * @param warnings what of the two tables could not be read as it stands there, and what the new one's format
     *                 cannot hold, a line each
     */
    public record Done(IFile table, CrossMatch.Outcome outcome, List<String> warnings) {
    }

    private final NewMatch wanted;
    private final Consumer<Done> done;

    /**
     * @param wanted what to match
     * @param done   told, in the job's thread, what came out
     */
    public MatchJob(NewMatch wanted, Consumer<Done> done) {
        super("Cross-match to " + wanted.target().getName());
        this.wanted = wanted;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<String> warnings = new ArrayList<>();
            CrossMatch.Outcome outcome = match(new JobProgress(monitor, getName()), warnings);
            // the new table, its folder if it is new, and dataset.yaml
            wanted.target().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
            done.accept(new Done(wanted.target(), outcome, List.copyOf(warnings)));
            return Status.OK_STATUS;
        } catch (Progress.CancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            return Status.error(e.problem().line("Cross-match"), e);
        } catch (OutOfMemoryError e) {
            return Status.error("There is not enough memory for this cross-match (take a smaller radius, or only the "
                    + "best matches)", e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private CrossMatch.Outcome match(Progress progress, List<String> warnings) {
        Path target = wanted.target().getLocation().toPath();
        Table first = read(wanted.first(), progress.part(0, 0.3), warnings);
        Table second = wanted.first().equals(wanted.second()) ? first
                : read(wanted.second(), progress.part(0.3, 0.6), warnings);
        CrossMatch.Outcome outcome = wanted.match().run(first, second, progress.part(0.6, 0.8));
        TableFiles.write(outcome.table(), target, progress.part(0.8, 1));
        TableFiles.losses(outcome.table(), target).forEach(loss -> warnings.add(loss.text()));
        DatasetFolder.holding(target).ifPresent(project -> project.note(target,
                wanted.match().description(name(wanted.first()), name(wanted.second())), Instant.now(),
                outcome.table().rowCount(), false));
        return outcome;
    }

    private static Table read(IFile file, Progress progress, List<String> warnings) {
        return TableFiles.read(place(file), progress, warning -> warnings.add(file.getName() + ": " + warning));
    }

    /** As the project calls it, or with its project's name where that is another one. */
    private String name(IFile file) {
        return file.getProject().equals(wanted.target().getProject()) ? file.getProjectRelativePath().toString()
                : file.getFullPath().makeRelative().toString();
    }

    private static Path place(IFile file) {
        return file.getLocation().toPath();
    }
}
