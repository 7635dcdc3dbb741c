/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.astrarium.classifier.explore.TrainedModel;
import org.astrarium.core.analysis.Progress;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** The model that was asked last, kept as long as its file is the same; it holds memory outside of the heap. */
final class Models implements AutoCloseable {
    private static final String DESCRIPTION = "model.yaml";

    private TrainedModel model;
    private Path from;
    private FileTime time;
    private boolean closed;

    /** The model of a folder. */
    synchronized TrainedModel read(Path folder) {
        if (closed) {
            throw new Progress.CancelledException();
        }
        FileTime now = time(folder.resolve(DESCRIPTION));
        if (model == null || !folder.equals(from) || !now.equals(time)) {
            drop();
            model = TrainedModel.read(folder);
            from = folder;
            time = now;
        }
        return model;
    }

    /** Lets the memory go, beside the UI thread: a question that goes on ends first. */
    @Override
    public void close() {
        Job.createSystem("Close model", (ICoreRunnable) monitor -> end()).schedule();
    }

    private synchronized void end() {
        closed = true;
        drop();
    }

    private void drop() {
        if (model != null) {
            model.close();
            model = null;
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // reading it says what is wrong
        }
    }
}
