/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.mixture.Bootstrap;
import org.astrarium.inference.mixture.MembershipSink;
import org.astrarium.inference.mixture.Memberships;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;

/** Expectation and maximisation. */
public final class EmFitter implements MixtureFitter {

    /**
     * @param model of the rows
     * @param settings how to fit
     * @throws FitException where the rows do not allow a fit
     */
    public EmFitter(RowModel model, MixtureSettings settings) throws FitException {
    }

    @Override
    public MixtureFit fit(int components, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public MixtureFit fit(Mixture start, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MixtureFit> sweep(int from, int to, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mixture startAt(double[][] means) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Memberships memberships(Mixture mixture, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public double[] probabilities(Mixture mixture, int component, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void memberships(Mixture mixture, MembershipSink sink, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Bootstrap bootstrap(Mixture optimum, int replicates, FitMonitor monitor) throws FitException {
        throw new UnsupportedOperationException();
    }
}
