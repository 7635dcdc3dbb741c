/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.function.Consumer;
import org.astrarium.cluster.view.View;
import org.astrarium.cluster.view.ViewMaker;
import org.astrarium.cluster.view.Wish;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Makes what the page shows beside the UI thread; of wishes that come faster than that the last one counts. */
final class ViewWork {
    private final ViewMaker maker = new ViewMaker();
    private final Display display;
    private final Consumer<View> listener;
    private final Job job = Job.createSystem("Diagrams of stars", (ICoreRunnable) monitor -> look());
    private volatile Wish wanted;

    /** The listener is told in the UI thread. */
    ViewWork(Display display, Consumer<View> listener) {
        this.display = display;
        this.listener = listener;
    }

    void start(Wish wish) {
        wanted = wish;
        job.schedule();
    }

    void stop() {
        wanted = null;
    }

    private void look() {
        Wish wish = wanted;
        if (wish == null) {
            return;
        }
        View view = maker.of(wish);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (wanted != null && wanted.stars() == wish.stars()) {
                    listener.accept(view);
                }
            });
        }
    }
}
