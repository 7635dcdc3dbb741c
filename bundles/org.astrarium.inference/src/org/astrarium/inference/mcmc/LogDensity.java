/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The logarithm of a density, up to a constant, at a block of points at once: so that one pass over the data can serve
 * many walkers, and the loop of the sampler makes no garbage.
 */
@FunctionalInterface
public interface LogDensity {

    /**
     * Evaluates the density at {@code count} points.
     *
     * @param points the points one after the other: parameter j of point k at {@code k * dimension + j}; the array may
     *        be longer
     * @param count how many points
     * @param logDensity receives the logarithm of the density at point k in element k; negative infinity where the
     *        density is zero, such as outside a prior; never NaN or positive infinity
     */
    void evaluate(double[] points, int count, double[] logDensity);

    /**
     * A density for the use of another thread at the same time. A density with buffers of its own returns a copy with
     * new ones; one without state returns itself, which is the default.
     *
     * @return a density with the same values
     */
    default LogDensity fork() {
        return this;
    }

    /**
     * A density whose evaluation can be stopped, for climbs over many points that take long.
     *
     * @param density the density
     * @param stop is asked before each evaluation; true ends it with a {@link CancellationException}
     * @return a density with the same values
     */
    static LogDensity stoppable(LogDensity density, BooleanSupplier stop) {
        return (points, count, logDensity) -> {
            if (stop.getAsBoolean()) {
                throw new CancellationException("cancelled");
            }
            density.evaluate(points, count, logDensity);
        };
    }
}
