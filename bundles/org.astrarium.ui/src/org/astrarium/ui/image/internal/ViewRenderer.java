/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.nio.ByteBuffer;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.astrarium.chart.image.ImageView;
import org.astrarium.chart.image.Pixels;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/**
 * Draws views off the UI thread, one at a time; of those asked for while one is being drawn only the latest is drawn
 * after it.
 */
final class ViewRenderer {
    private static final long IDLE_SECONDS = 5;

    private final Display display;
    private final BiConsumer<ImageView, ImageData> drawn;
    private final ThreadPoolExecutor worker;
    private Runnable wanted;
    private boolean busy;

    /** A renderer that hands each drawn view over in the UI thread. */
    ViewRenderer(Display display, BiConsumer<ImageView, ImageData> drawn) {
        this.display = display;
        this.drawn = drawn;
        worker = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "Image");
            thread.setDaemon(true);
            return thread;
        });
        worker.allowCoreThreadTimeOut(true);
    }

    /** Asks for a view; belongs to the UI thread. */
    void draw(ImageView view, Pixels pixels, int background) {
        Runnable task = () -> {
            int[] rgb = view.draw(pixels, background, () -> !worker.isShutdown());
            ImageData data = new ImageData(view.width(), view.height(), 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
            ByteBuffer.wrap(data.data).asIntBuffer().put(rgb);
            if (!display.isDisposed()) {
                display.asyncExec(() -> done(view, data));
            }
        };
        if (busy) {
            wanted = task;
        } else {
            run(task);
        }
    }

    private void run(Runnable task) {
        try {
            busy = true;
            worker.execute(task);
        } catch (RejectedExecutionException e) {
            busy = false; // disposed in the meantime: nobody is left to look at it
        }
    }

    private void done(ImageView view, ImageData data) {
        busy = false;
        if (worker.isShutdown()) {
            return;
        }
        drawn.accept(view, data);
        if (wanted != null) {
            Runnable next = wanted;
            wanted = null;
            run(next);
        }
    }

    /** Stops drawing; nothing is handed over any more. */
    void dispose() {
        worker.shutdownNow();
    }
}
