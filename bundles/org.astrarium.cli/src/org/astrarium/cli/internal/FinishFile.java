/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;

/**
 * Asks a run to end with what it has as soon as a file {@code RECIPE.finish} lies beside the recipe: every system can
 * make one, from another terminal, and the signals all mean cancelling. The file is taken away when it is seen; one
 * from before the run is not for it.
 */
final class FinishFile implements Progress, AutoCloseable {
    private static final String ENDING = ".finish";
    private static final long BETWEEN = 300_000_000L;

    private final Progress watched;
    private final Path file;
    private long looked = System.nanoTime();
    private int requests;

    FinishFile(Path recipe, Progress watched) {
        this.watched = watched;
        this.file = recipe.resolveSibling(recipe.getFileName() + ENDING);
        takeAway();
    }

    @Override
    public synchronized int finishRequests() {
        if (System.nanoTime() - looked > BETWEEN) {
            looked = System.nanoTime();
            requests += takeAway() ? 1 : 0;
        }
        return requests;
    }

    @Override
    public void report(double fraction, String phase) {
        watched.report(fraction, phase);
    }

    @Override
    public boolean isCancelled() {
        return watched.isCancelled();
    }

    @Override
    public void show(Chart chart) {
        watched.show(chart);
    }

    /** A request that came too late is for nobody. */
    @Override
    public void close() {
        takeAway();
    }

    private boolean takeAway() {
        try {
            return Files.isRegularFile(file) && Files.deleteIfExists(file);
        } catch (IOException e) {
            // a folder that may not be written to: the request cannot be told from the next one
            return false;
        }
    }
}
