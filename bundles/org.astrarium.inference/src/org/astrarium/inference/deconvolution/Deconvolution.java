/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.deconvolution;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.internal.EmFitter;
import org.astrarium.inference.mixture.internal.NoisyModel;

/**
 * Extreme deconvolution (Bovy, Hogg and Roweis 2011): the mixture is that of the rows as they would be without their
 * errors, so that a component's covariance is its intrinsic dispersion. Likelihoods are of what is observed; missing
 * columns are projected out. Where a component is even over a region, the errors in the region's columns are taken as
 * small beside the region.
 */
public final class Deconvolution {

    private Deconvolution() {
    }

    /**
     * @param rows values and their error covariances
     * @param settings how to fit; the floor is the least intrinsic variance, in units of each column's variance
     * @return the fitter
     * @throws FitException where a column is constant, or the errors of a row are no covariance
     */
    public static MixtureFitter of(NoisyRows rows, MixtureSettings settings) throws FitException {
        return new EmFitter(new NoisyModel(rows, rows::readErrors), settings);
    }
}
