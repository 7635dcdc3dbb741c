/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.deconvolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against bovy.txt, which bovy.py made row by row with projection matrices. */
class BovyTest {

    private final Reference reference = new Reference(BovyTest.class, "bovy.txt");

    @ParameterizedTest
    @CsvSource({"plane,2,40", "space,3,30", "five,5,15"})
    @DisplayName("each iteration's likelihood and the last parameters are those of eqs. 16 and 17, missing values too")
    void sameIterations(String name, int dimension, int iterations) throws FitException {
        MixtureFit fit = fit(name, dimension, iterations, 0);
        // The likelihood is of order 500; the reference inverts matrices, which costs it some digits.
        assertArrayEquals(reference.get(name + ".trace"), fit.trace(), 1e-8);
        Mixture expected = mixture(reference.get(name + ".end"), dimension);
        for (int k = 0; k < 2; k++) {
            Component ours = fit.mixture().components().get(k);
            Component other = expected.components().get(k);
            assertEquals(other.weight(), ours.weight(), 1e-8);
            assertArrayEquals(other.mean(), ours.mean(), 1e-8);
            for (int a = 0; a < dimension; a++) {
                assertArrayEquals(other.covariance()[a], ours.covariance()[a], 1e-8);
            }
        }
    }

    @Test
    @DisplayName("its end is the greatest likelihood that climbing the gradient finds")
    void greatest() throws FitException {
        MixtureFit fit = fit("plane", 2, 20_000, 1e-13);
        assertTrue(fit.converged());
        assertEquals(reference.number("plane.greatest"), fit.logLikelihood(), 1e-6);
    }

    private MixtureFit fit(String name, int dimension, int iterations, double tolerance) throws FitException {
        double[][] square = reference.columns(name + ".errors", dimension * dimension);
        double[][] packed = new double[dimension * (dimension + 1) / 2][];
        for (int a = 0; a < dimension; a++) {
            for (int b = 0; b <= a; b++) {
                packed[a * (a + 1) / 2 + b] = square[a * dimension + b];
            }
        }
        NoisyRows rows = NoisyRows.of(reference.columns(name + ".rows", dimension), packed);
        return Deconvolution.of(rows, MixtureSettings.of(1).withConvergence(iterations, tolerance).withFloor(1e-12))
                .fit(mixture(reference.get(name + ".start"), dimension), FitMonitor.NONE);
    }

    private static Mixture mixture(double[] numbers, int dimension) {
        int covariances = 2 + 2 * dimension;
        return Reference.mixture(Arrays.copyOfRange(numbers, 0, 2), Arrays.copyOfRange(numbers, 2, covariances),
                Arrays.copyOfRange(numbers, covariances, numbers.length));
    }
}
