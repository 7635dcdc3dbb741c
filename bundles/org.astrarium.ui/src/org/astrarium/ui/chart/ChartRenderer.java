/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.astrarium.chart.ChartView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * Draws views off the UI thread, one at a time; of those asked for while one is being drawn only the latest is drawn
 * after it. All of its methods belong to the UI thread.
 */
final class ChartRenderer {
    private static final long IDLE_SECONDS = 5;

    private final Display display;
    private final BiConsumer<ChartView, ImageData> drawn;
    private final ThreadPoolExecutor worker;
    private ChartView wanted;
    private boolean busy;

    /** A renderer that hands each drawn view over in the UI thread. */
    ChartRenderer(Display display, BiConsumer<ChartView, ImageData> drawn) {
        this.display = display;
        this.drawn = drawn;
        worker = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "Chart");
            thread.setDaemon(true);
            return thread;
        });
        worker.allowCoreThreadTimeOut(true);
    }

    /** Asks for a view to be drawn. */
    void draw(ChartView view) {
        wanted = view;
        if (!busy) {
            next();
        }
    }

    private void next() {
        ChartView view = wanted;
        wanted = null;
        busy = true;
        run(() -> {
            ImageData data = null;
            try {
                data = ChartPixels.data(view.draw());
                view.index();
            } catch (RuntimeException e) {
                // The chart stays as it was; without this the next one would wait for it forever.
                ILog.of(ChartRenderer.class).error("The chart \"" + view.chart().title() + "\" could not be drawn", e);
            }
            ImageData result = data;
            inUi(() -> done(view, result));
        });
    }

    private void done(ChartView view, ImageData data) {
        busy = false;
        if (data != null) {
            drawn.accept(view, data);
        }
        if (wanted != null) {
            next();
        }
    }

    /** Runs something in the thread that draws. */
    void run(Runnable task) {
        try {
            worker.execute(task);
        } catch (RejectedExecutionException e) {
            // Disposed in the meantime: nobody is left to look at it.
            busy = false;
        }
    }

    /** Runs something in the UI thread, if there still is one. */
    void inUi(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!worker.isShutdown()) {
                    task.run();
                }
            });
        }
    }

    /** Stops drawing; nothing is handed over any more. */
    void dispose() {
        worker.shutdownNow();
    }
}
