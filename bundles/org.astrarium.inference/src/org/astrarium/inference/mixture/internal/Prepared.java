/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.FitException;

/**
 * What a pass over the rows needs to know of a component.
 *
 * @param part the component
 * @param lower L of its covariance = L L'
 * @param inverse L^-1, row by row
 * @param offset -L^-1 mean, so that the rows are whitened by offset + L^-1 x
 * @param logWeight ln of its weight, less ln of its region's volume
 * @param logAmplitude ln of what stands before the exponential, 2 pi included
 */
record Prepared(Part part, double[][] lower, double[][] inverse, double[] offset, double logWeight,
        double logAmplitude) {

    static final double LOG_2_PI = Math.log(2 * Math.PI);

    static Prepared of(Part part) throws FitException {
        double[][] lower = Matrices.cholesky(part.covariance());
        if (lower == null) {
            throw new FitException("the covariance of a component is not positive definite: "
                    + Arrays.deepToString(part.covariance()) + " (take fewer components or a greater floor)");
        }
        double[][] inverse = Matrices.inverse(lower);
        double[] offset = Matrices.times(inverse, part.mean());
        double logWeight = Math.log(part.weight()) - Math.log(part.region().volume());
        double logAmplitude = logWeight - part.columns().length * LOG_2_PI / 2;
        for (int a = 0; a < offset.length; a++) {
            offset[a] = -offset[a];
            logAmplitude -= Math.log(lower[a][a]);
        }
        return new Prepared(part, lower, inverse, offset, logWeight, logAmplitude);
    }

    static Prepared[] all(Part[] parts) throws FitException {
        Prepared[] prepared = new Prepared[parts.length];
        for (int k = 0; k < parts.length; k++) {
            prepared[k] = of(parts[k]);
        }
        return prepared;
    }
}
