/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Summaries, burn-in and verdict of chains made up for the purpose. */
class PosteriorTest {

    @Test
    @DisplayName("percentiles, mean and standard deviation are those of numpy")
    void numbers() throws FitException {
        // 0, 1, ..., 999 in two ensembles of two walkers; numpy.percentile(range(1000), [50, 16, 84]), mean,
        // std(ddof=1).
        Chains chains = SyntheticChains.of(2, 2, 250, 1, (e, walker, step, j) -> 4.0 * step + 2 * walker + e);
        ParameterSummary summary = Posterior.of(chains, 0).parameter("p0");
        assertEquals(499.5, summary.median(), 1e-12);
        assertEquals(159.84, summary.lower(), 1e-12);
        assertEquals(839.16, summary.upper(), 1e-12);
        assertEquals(499.5, summary.mean(), 1e-12);
        assertEquals(288.8194360957494, summary.sd(), 1e-10);
        assertEquals(1000 / summary.tau(), summary.ess(), 1e-12);
    }

    @Test
    @DisplayName("reliable: 50 autocorrelation times and agreement")
    void reliable() throws FitException {
        Posterior posterior = Posterior.of(noise(2, 0), 100);
        assertEquals(Verdict.RELIABLE, posterior.verdict());
        assertEquals(100, posterior.discarded());
        assertEquals(900, posterior.kept());
        assertEquals(0.5, posterior.acceptance());
        assertTrue(posterior.reason().startsWith("reliable: 900 kept steps are "), posterior.reason());
    }

    @Test
    @DisplayName("one ensemble has nothing to agree with and is tentative at best")
    void oneEnsemble() throws FitException {
        Posterior posterior = Posterior.of(noise(1, 0), 0);
        assertEquals(Verdict.TENTATIVE, posterior.verdict());
        assertTrue(posterior.reason().endsWith("one ensemble has nothing to agree with, so run at least 2"),
                posterior.reason());
    }

    @Test
    @DisplayName("ensembles a few tenths of a sigma apart are tentative, further apart unusable")
    void disagreement() throws FitException {
        // Means 0.3 sigma apart: between variance 0.03, R-hat sqrt(1.03 / 1) = 1.015; the walkers' common time grows
        // too.
        Posterior slight = Posterior.of(noise(2, 0.3), 0);
        assertEquals(Verdict.TENTATIVE, Verdict.of(1000, slight.parameters().get(0).rhat(), 2));
        Posterior wide = Posterior.of(noise(2, 5), 0);
        assertEquals(Verdict.UNUSABLE, wide.verdict());
        assertTrue(wide.parameters().get(0).rhat() > 2);
    }

    @Test
    @DisplayName("a chain of 20 autocorrelation times is tentative and says how many steps are missing")
    void tooShort() throws FitException {
        double[][] slow = AutocorrelationTimeTest.autoregressive(0.9, 64, 380, 7);
        Chains chains = SyntheticChains.of(2, 32, 380, 1, (e, walker, step, j) -> slow[32 * e + walker][step]);
        Posterior posterior = Posterior.of(chains, 0);
        assertEquals(Verdict.TENTATIVE, posterior.verdict());
        int more = (int) Math.ceil(50 * posterior.parameters().get(0).tau()) - 380;
        assertTrue(posterior.reason().endsWith("; continue for at least " + more + " more steps"), posterior.reason());
        // tau is 19 in theory, and 50 of them less 380 are 570.
        assertEquals(570, more, 100);
    }

    @Test
    void aParameterThatNeverMovedIsUnusable() throws FitException {
        Chains chains = SyntheticChains.of(2, 4, 100, 2, (e, walker, step,
                j) -> j == 0 ? 3 : Math.sin(step * 7.0 + walker));
        Posterior posterior = Posterior.of(chains, 0);
        assertEquals(Verdict.UNUSABLE, posterior.verdict());
        assertEquals("unusable: p0 never moved (check its limits and its start)", posterior.reason());
        assertEquals(0, posterior.parameter("p0").ess());
    }

    @Test
    @DisplayName("the burn-in is five autocorrelation times, which covers the way from a far start")
    void burnIn() {
        double[][] noise = AutocorrelationTimeTest.autoregressive(0.9, 64, 2000, 8);
        Chains settled = SyntheticChains.of(2, 32, 2000, 1, (e, walker, step, j) -> noise[32 * e + walker][step]);
        // tau is 19: five of them are 95.
        assertEquals(95, BurnIn.automatic(settled), 20);
        Chains climbing = SyntheticChains.of(2, 32, 2000, 1,
                (e, walker, step, j) -> noise[32 * e + walker][step] + 100 * Math.exp(-step / 19.0));
        int discarded = BurnIn.automatic(climbing);
        // What is left of the start, 100 exp(-95 / 19), is below the scatter.
        assertEquals(95, discarded, 20);
    }

    @Test
    @DisplayName("at most the first half is discarded, and that of a chain still on its way is")
    void burnInOfDrift() {
        Chains drifting = SyntheticChains.of(2, 4, 100, 1, (e, walker, step, j) -> step + 0.1 * walker);
        assertEquals(50, BurnIn.automatic(drifting));
        assertEquals(0, BurnIn.automatic(SyntheticChains.of(2, 4, 2, 1, (e, walker, step, j) -> step)));
    }

    @Test
    void tooFewSteps() {
        Chains chains = SyntheticChains.of(2, 4, 10, 1, (e, walker, step, j) -> step);
        FitException error = assertThrows(FitException.class, () -> Posterior.of(chains, 7));
        assertEquals("of 10 steps with 7 discarded 3 are kept, too few for a posterior (ask for more steps)",
                error.getMessage());
        assertThrows(FitException.class, () -> Posterior.of(chains, -1));
    }

    @Test
    void verdictsAtTheirLimits() {
        assertEquals(Verdict.RELIABLE, Verdict.of(50, 1.0099, 2));
        assertEquals(Verdict.TENTATIVE, Verdict.of(49.9, 1.0099, 2));
        assertEquals(Verdict.TENTATIVE, Verdict.of(50, 1.01, 2));
        assertEquals(Verdict.UNUSABLE, Verdict.of(9.9, 1, 2));
        assertEquals(Verdict.UNUSABLE, Verdict.of(50, 1.1, 2));
        assertEquals(Verdict.UNUSABLE, Verdict.of(50, Double.NaN, 2));
        assertEquals("unusable", Verdict.UNUSABLE.word());
    }

    @Test
    @DisplayName("values of two parameters at one place belong to one point")
    void values() {
        Chains chains = SyntheticChains.of(2, 3, 5, 2, (e, walker, step, j) -> 1000 * j + 100 * e + 10 * step + walker);
        double[] first = chains.values(0, 2);
        double[] second = chains.values(1, 2);
        assertEquals(18, first.length);
        for (int i = 0; i < first.length; i++) {
            assertEquals(first[i] + 1000, second[i]);
        }
        assertEquals(20, first[0]);
        assertEquals(142, first[17]);
        assertEquals(1, chains.indexOf("p1"));
        assertThrows(IllegalArgumentException.class, () -> chains.indexOf("p2"));
    }

    /** Independent unit Gaussians, 1000 steps of 16 walkers; the second ensemble is moved by an offset. */
    private static Chains noise(int ensembles, double offset) {
        double[][] noise = AutocorrelationTimeTest.autoregressive(0, 16 * ensembles, 1000, 9);
        return SyntheticChains.of(ensembles, 16, 1000, 1,
                (e, walker, step, j) -> noise[16 * e + walker][step] + e * offset);
    }
}
