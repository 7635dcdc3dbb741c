/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.mixture.internal.EmFitter;
import org.astrarium.inference.mixture.internal.PlainModel;

/**
 * Fits mixtures to rows by expectation and maximisation (Dempster, Laird and Rubin 1977). The same rows, settings and
 * seed give the same bits, whatever the threads and however the rows come. Every method throws
 * {@link CancellationException} where the monitor stops it.
 */
public interface MixtureFitter {

    /**
     * A fitter that takes the rows as exact. {@code deconvolution.Deconvolution} gives one that knows their errors.
     *
     * @param rows finite numbers
     * @param settings how to fit
     * @return the fitter
     * @throws FitException where a column is constant or a value is not a finite number
     */
    static MixtureFitter of(Rows rows, MixtureSettings settings) throws FitException {
        return new EmFitter(new PlainModel(rows), settings);
    }

    /**
     * Fits so many components from each of the settings' restarts and keeps the best.
     *
     * @param components how many, those that are even over a region included
     * @param monitor watches and may stop
     * @return the best fit
     * @throws FitException where the rows are too few, or no attempt comes to an end
     */
    MixtureFit fit(int components, FitMonitor monitor) throws FitException;

    /**
     * Fits from a given mixture, once.
     *
     * @param start in the columns' own units; each component's region stays as it is
     * @param monitor watches and may stop
     * @return the fit
     * @throws FitException where the rows are too few or the start is no mixture
     */
    MixtureFit fit(Mixture start, FitMonitor monitor) throws FitException;

    /**
     * Fits each number of components in turn. Beside the restarts each fit but the first also starts from the one
     * before it with a further component where that gains most, so that the likelihood does not fall along the way.
     *
     * @param from the least number, at least 1 more than the components that are even over a region
     * @param to the greatest
     * @param monitor watches and may stop
     * @return one fit a number, ascending
     * @throws FitException where the rows are too few
     */
    List<MixtureFit> sweep(int from, int to, FitMonitor monitor) throws FitException;

    /**
     * @param means one row a component, in the columns' own units
     * @return a mixture to start from: weights and covariances are those of the rows nearest to each mean
     * @throws FitException where the rows are too few
     */
    Mixture startAt(double[][] means) throws FitException;

    /**
     * @param mixture of as many columns
     * @param monitor watches and may stop
     * @return the most probable component of every row
     * @throws FitException where the rows are more than an array holds
     */
    Memberships memberships(Mixture mixture, FitMonitor monitor) throws FitException;

    /**
     * @param mixture of as many columns
     * @param component one of its components
     * @param monitor watches and may stop
     * @return the probability of that component for every row
     * @throws FitException where the rows are more than an array holds
     */
    double[] probabilities(Mixture mixture, int component, FitMonitor monitor) throws FitException;

    /**
     * Hands out the memberships of all rows, for tables that do not fit into memory.
     *
     * @param mixture of as many columns
     * @param sink takes them
     * @param monitor watches and may stop
     * @throws FitException where a row has no density under the mixture
     */
    void memberships(Mixture mixture, MembershipSink sink, FitMonitor monitor) throws FitException;

    /**
     * @param optimum what the rows themselves gave
     * @param replicates how many refits, at least 2
     * @param monitor watches and may stop
     * @return the errors of the optimum's parameters
     * @throws FitException where a refit fails
     */
    Bootstrap bootstrap(Mixture optimum, int replicates, FitMonitor monitor) throws FitException;
}
