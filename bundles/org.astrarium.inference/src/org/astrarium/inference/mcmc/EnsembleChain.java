/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Arrays;

/**
 * Every place that the walkers of one ensemble have been to. The arrays are filled by one {@link EnsembleRun} and never
 * change once the run is over.
 */
public final class EnsembleChain {

    private final int walkers;
    private final int dimension;
    private final int steps;
    private final double[] positions;
    private final double[] logDensity;
    private final long accepted;

    EnsembleChain(int walkers, int dimension, double[] positions, double[] logDensity, long accepted) {
        this.walkers = walkers;
        this.dimension = dimension;
        this.steps = logDensity.length / walkers;
        this.positions = positions;
        this.logDensity = logDensity;
        this.accepted = accepted;
    }

    /**
     * A chain that was saved, to look at or to continue with {@link EnsembleSampler#proceed}: whole, from its first
     * step on, or the continued one is not what it would have been.
     *
     * @param walkers of the ensemble
     * @param dimension parameters of a point
     * @param positions parameter j of walker k at step i at {@code (i * walkers + k) * dimension + j}
     * @param logDensity of walker k at step i at {@code i * walkers + k}
     * @param accepted how many proposals were accepted
     * @return the chain; the arrays are copied
     */
    public static EnsembleChain restored(int walkers, int dimension, double[] positions, double[] logDensity,
            long accepted) {
        boolean whole = walkers > 0 && dimension > 0 && logDensity.length > 0 && logDensity.length % walkers == 0
                && positions.length == (long) logDensity.length * dimension;
        if (!whole || accepted < 0 || accepted > logDensity.length) {
            throw new IllegalArgumentException(positions.length + " values, " + logDensity.length + " densities and "
                    + accepted + " accepted proposals are no chain of " + walkers + " walkers x " + dimension
                    + " parameters");
        }
        return new EnsembleChain(walkers, dimension, positions.clone(), logDensity.clone(), accepted);
    }

    /** @return steps made, from 0 to steps - 1; the start is not among them */
    public int steps() {
        return steps;
    }

    /** @return walkers of the ensemble */
    public int walkers() {
        return walkers;
    }

    /**
     * @param step from 0
     * @param walker from 0
     * @param parameter from 0
     * @return the value of the parameter
     */
    public double value(int step, int walker, int parameter) {
        return positions[(step * walkers + walker) * dimension + parameter];
    }

    /**
     * @param step from 0
     * @param walker from 0
     * @return the logarithm of the density there
     */
    public double logDensity(int step, int walker) {
        return logDensity[step * walkers + walker];
    }

    /** @return the share of all proposals that were accepted */
    public double acceptance() {
        return (double) accepted / ((long) steps * walkers);
    }

    /**
     * One walker's way through one parameter.
     *
     * @param parameter from 0
     * @param walker from 0
     * @param from the first step taken
     * @return one value a step
     */
    public double[] series(int parameter, int walker, int from) {
        double[] series = new double[steps - from];
        for (int step = from; step < steps; step++) {
            series[step - from] = value(step, walker, parameter);
        }
        return series;
    }

    /**
     * All walkers' values of one parameter, step after step and walker after walker within a step.
     *
     * @param parameter from 0
     * @param from the first step taken
     * @return (steps - from) x walkers values
     */
    public double[] values(int parameter, int from) {
        double[] values = new double[(steps - from) * walkers];
        int at = from * walkers * dimension + parameter;
        for (int i = 0; i < values.length; i++, at += dimension) {
            values[i] = positions[at];
        }
        return values;
    }

    /**
     * All walkers' logarithms of the density, in the order of {@link #values}.
     *
     * @param from the first step taken
     * @return (steps - from) x walkers values
     */
    public double[] logDensities(int from) {
        return Arrays.copyOfRange(logDensity, from * walkers, logDensity.length);
    }

    /** @return how many proposals were accepted, to save beside the values */
    public long accepted() {
        return accepted;
    }

    double[] positions() {
        return positions;
    }

    double[] logDensity() {
        return logDensity;
    }
}
