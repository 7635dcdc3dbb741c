/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same start and as many iterations as scikit-learn 1.2.1: scikit-learn.py made scikit-learn.txt. */
class ScikitLearnTest {

    private static final int ITERATIONS = 25;
    private static final int SHOWN = 10;

    private final Reference reference = new Reference(ScikitLearnTest.class, "scikit-learn.txt");
    private final Rows rows = Rows.of(reference.columns("rows", 3));

    @ParameterizedTest
    @CsvSource({"FULL,full", "TIED,tied", "DIAGONAL,diag", "SPHERICAL,spherical"})
    @DisplayName("all covariance kinds come to scikit-learn's weights, means, covariances, likelihood, BIC and AIC")
    void sameStart(Covariance kind, String name) throws FitException {
        MixtureFitter fitter = MixtureFitter.of(rows, MixtureSettings.of(1).withCovariance(kind)
                .withConvergence(ITERATIONS, 0));
        MixtureFit fit = fitter.fit(Reference.mixture(reference.get("weights"), reference.get("means"),
                reference.get(name + ".start")), FitMonitor.NONE);
        Mixture theirs = Reference.mixture(reference.get(name + ".weights"), reference.get(name + ".means"),
                reference.get(name + ".covariances"));
        assertEquals(ITERATIONS, fit.iterations());
        assertFalse(fit.converged());
        // 25 iterations carry rounding of 1e-16 along; none of these fits is near a collapse.
        assertEquals(reference.number(name + ".likelihood"), fit.logLikelihood(), 1e-8);
        assertEquals(reference.number(name + ".bic"), fit.bic(), 2e-8);
        assertEquals(reference.number(name + ".aic"), fit.aic(), 2e-8);
        for (int k = 0; k < 3; k++) {
            Component ours = fit.mixture().components().get(k);
            Component other = theirs.components().get(k);
            assertEquals(other.weight(), ours.weight(), 1e-10);
            assertArrayEquals(other.mean(), ours.mean(), 1e-9);
            for (int a = 0; a < 3; a++) {
                assertArrayEquals(other.covariance()[a], ours.covariance()[a], 1e-9);
            }
        }
        assertProbabilities(fitter, fit.mixture(), reference.get(name + ".probabilities"));
    }

    private static void assertProbabilities(MixtureFitter fitter, Mixture mixture, double[] expected)
            throws FitException {
        for (int k = 0; k < 3; k++) {
            double[] ours = fitter.probabilities(mixture, k, FitMonitor.NONE);
            for (int i = 0; i < SHOWN; i++) {
                assertEquals(expected[i * 3 + k], ours[i], 1e-9);
            }
        }
        Memberships memberships = fitter.memberships(mixture, FitMonitor.NONE);
        for (int i = 0; i < SHOWN; i++) {
            double[] shares = Arrays.copyOfRange(expected, i * 3, i * 3 + 3);
            assertEquals(Arrays.stream(shares).max().orElseThrow(), memberships.probability()[i], 1e-9);
            assertEquals(memberships.probability()[i], shares[memberships.component()[i]], 1e-9);
        }
    }
}
