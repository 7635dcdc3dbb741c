/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.astrarium.inference.FitException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a run promises apart from its numbers: the same ones again, an end when asked, an error that can be read. */
class EnsembleSamplerTest {

    private static final List<String> NAMES = List.of("a", "b");
    private static final CorrelatedGaussian TARGET = new CorrelatedGaussian(2);
    private static final Start START = Start.near(new double[2], new double[] {1, 1});
    private static final SamplerSettings SETTINGS = SamplerSettings.of(8, 3, 99);

    @Test
    @DisplayName("one thread, two or five: the same chains to the last bit")
    void threads() throws FitException {
        Chains one = sample(SETTINGS.withThreads(1), 300);
        assertSameNumbers(one, sample(SETTINGS.withThreads(2), 300));
        assertSameNumbers(one, sample(SETTINGS.withThreads(5), 300));
        assertEquals(Posterior.of(one), Posterior.of(sample(SETTINGS.withThreads(2), 300)));
    }

    @Test
    @DisplayName("100 steps and 200 more are the chains of 300")
    void proceeding() throws FitException {
        EnsembleSampler sampler = new EnsembleSampler(NAMES, TARGET, SETTINGS);
        Chains begun = sampler.sample(START, 100, SamplerMonitor.NONE);
        Chains whole = sampler.proceed(begun, 200, SamplerMonitor.NONE);
        assertEquals(100, begun.steps());
        assertEquals(300, whole.steps());
        assertSameNumbers(sample(SETTINGS, 300), whole);
    }

    @Test
    @DisplayName("chains that were saved and read again continue as if nothing had happened")
    void restoring() throws FitException {
        Chains begun = sample(SETTINGS, 100);
        Chains read = new Chains(NAMES, begun.ensembles().stream().map(EnsembleSamplerTest::savedAndRead).toList());
        assertEquals(begun.acceptance(), read.acceptance());
        Chains whole = new EnsembleSampler(NAMES, TARGET, SETTINGS).proceed(read, 200, SamplerMonitor.NONE);
        assertSameNumbers(sample(SETTINGS, 300), whole);
        assertEquals(Posterior.of(sample(SETTINGS, 300)), Posterior.of(whole));
        assertThrows(IllegalArgumentException.class, () -> EnsembleChain.restored(8, 2, new double[15], new double[8],
                0));
    }

    private static EnsembleChain savedAndRead(EnsembleChain chain) {
        double[] positions = new double[chain.steps() * chain.walkers() * 2];
        int at = 0;
        for (int step = 0; step < chain.steps(); step++) {
            for (int walker = 0; walker < chain.walkers(); walker++) {
                positions[at++] = chain.value(step, walker, 0);
                positions[at++] = chain.value(step, walker, 1);
            }
        }
        return EnsembleChain.restored(chain.walkers(), 2, positions, chain.logDensities(0), chain.accepted());
    }

    @Test
    void seedsAndEnsemblesDiffer() throws FitException {
        Chains chains = sample(SETTINGS, 50);
        assertFalse(Arrays.equals(chains.ensembles().get(0).values(0, 0), chains.ensembles().get(1).values(0, 0)));
        Chains other = sample(SamplerSettings.of(8, 3, 100), 50);
        assertFalse(Arrays.equals(chains.values(0, 0), other.values(0, 0)));
        // The third ensemble is the same whether there are more beside it or not.
        Chains more = sample(SamplerSettings.of(8, 5, 99), 50);
        assertArrayEquals(chains.ensembles().get(2).values(1, 0), more.ensembles().get(2).values(1, 0));
    }

    @Test
    @DisplayName("the logarithm of the density in the chain is that of the place")
    void densities() throws FitException {
        EnsembleChain chain = sample(SETTINGS, 40).ensembles().get(1);
        double[] expected = new double[1];
        for (int step = 0; step < 40; step++) {
            for (int walker = 0; walker < 8; walker++) {
                double[] point = {chain.value(step, walker, 0), chain.value(step, walker, 1)};
                TARGET.evaluate(point, 1, expected);
                assertEquals(expected[0], chain.logDensity(step, walker));
            }
        }
        assertEquals(chain.logDensity(3, 2), chain.logDensities(3)[2]);
        assertEquals(chain.value(7, 5, 1), chain.series(1, 5, 2)[5]);
    }

    @Test
    @DisplayName("acceptance counts the steps at which a walker moved")
    void acceptance() throws FitException {
        Chains chains = sample(SETTINGS, 400);
        EnsembleChain chain = chains.ensembles().get(0);
        int moved = 0;
        for (int step = 1; step < 400; step++) {
            for (int walker = 0; walker < 8; walker++) {
                moved += chain.value(step, walker, 0) == chain.value(step - 1, walker, 0) ? 0 : 1;
            }
        }
        // All but what happened in the first step, of which the start is not in the chain.
        assertEquals(moved / (400.0 * 8), chain.acceptance(), 8 / (400.0 * 8));
        assertTrue(chains.acceptance() > 0.2 && chains.acceptance() < 0.7, "acceptance " + chains.acceptance());
    }

    @Test
    @DisplayName("a density with buffers is forked once for each ensemble")
    void forks() throws FitException {
        AtomicInteger forks = new AtomicInteger();
        LogDensity forking = new LogDensity() {

            @Override
            public void evaluate(double[] points, int count, double[] logDensity) {
                throw new IllegalStateException("only the forks may be used");
            }

            @Override
            public LogDensity fork() {
                forks.incrementAndGet();
                return TARGET;
            }
        };
        Chains chains = new EnsembleSampler(NAMES, forking, SETTINGS).sample(START, 20, SamplerMonitor.NONE);
        assertEquals(3, forks.get());
        assertSameNumbers(sample(SETTINGS, 20), chains);
    }

    @Test
    @DisplayName("progress rises to the end and shows where the walkers are")
    void progress() throws FitException {
        List<SamplerProgress> seen = new ArrayList<>();
        Chains chains = new EnsembleSampler(NAMES, slow(20), SETTINGS).sample(START, 100, new SamplerMonitor() {

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void progress(SamplerProgress progress) {
                seen.add(progress);
            }
        });
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i).done() >= seen.get(i - 1).done());
        }
        SamplerProgress last = seen.get(seen.size() - 1);
        assertEquals(100, last.done());
        assertEquals(1, last.fraction());
        assertEquals(chains.acceptance(), last.acceptance(), 1e-12);
        assertEquals(16, last.walkers().get(0).length);
        assertEquals(chains.ensembles().get(0).value(99, 3, 1), last.walkers().get(0)[7]);
    }

    @Test
    @DisplayName("a run of minutes ends soon after it has been cancelled")
    void cancelling() throws FitException {
        AtomicInteger asked = new AtomicInteger();
        long begin = System.nanoTime();
        EnsembleSampler sampler = new EnsembleSampler(NAMES, slow(1000), SETTINGS);
        assertThrows(CancellationException.class, () -> sampler.sample(START, 200_000, new SamplerMonitor() {

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 3;
            }

            @Override
            public void progress(SamplerProgress progress) {
                assertTrue(progress.fraction() < 1);
            }
        }));
        // A tenth of a second is usual, the whole run takes minutes: the bound leaves room for a busy machine.
        assertTrue(System.nanoTime() - begin < 20_000_000_000L);
    }

    @Test
    void aDensityThatIsNotANumberIsAnError() {
        LogDensity root = (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                out[k] = Math.log(1 - points[2 * k]);
            }
        };
        FitException error = assertThrows(FitException.class, () -> new EnsembleSampler(NAMES, root, SETTINGS)
                .sample(START, 1000, SamplerMonitor.NONE));
        assertTrue(error.getMessage().startsWith("the logarithm of the density is NaN at ["), error.getMessage());
    }

    @Test
    void aDensityThatFailsIsAnErrorWithItsCause() {
        RuntimeException cause = new ArithmeticException("lost");
        LogDensity failing = (points, count, out) -> {
            throw cause;
        };
        FitException error = assertThrows(FitException.class, () -> new EnsembleSampler(NAMES, failing, SETTINGS)
                .sample(START, 10, SamplerMonitor.NONE));
        assertSame(cause, error.getCause());
    }

    @Test
    @DisplayName("a start outside the density is an error; one at its edge is not")
    void starts() throws FitException {
        LogDensity positive = (points, count, out) -> {
            for (int k = 0; k < count; k++) {
                double b = points[2 * k + 1];
                out[k] = points[2 * k] > 0 ? -points[2 * k] - b * b : Double.NEGATIVE_INFINITY;
            }
        };
        EnsembleSampler sampler = new EnsembleSampler(NAMES, positive, SETTINGS);
        Chains chains = sampler.sample(START, 500, SamplerMonitor.NONE);
        assertTrue(Arrays.stream(chains.values(0, 0)).allMatch(a -> a > 0));
        Start outside = Start.near(new double[] {-50, 0}, new double[] {1, 1});
        FitException error = assertThrows(FitException.class, () -> sampler.sample(outside, 10, SamplerMonitor.NONE));
        assertEquals("no start with a density above zero was found for 8 of 8 walkers in 100 tries "
                + "(check the limits of the parameters against the start)", error.getMessage());
    }

    @Test
    void tooFewWalkersOrTooManySteps() {
        List<String> five = Collections.nCopies(5, "p");
        assertEquals("8 walkers are too few for 5 parameters (take at least 10)",
                assertThrows(FitException.class, () -> new EnsembleSampler(five, TARGET, SETTINGS)).getMessage());
        FitException error = assertThrows(FitException.class, () -> sample(SETTINGS, 2_000_000_000));
        assertEquals("a chain of 2000000000 steps x 8 walkers x 2 parameters is too long to be held "
                + "(ask for fewer steps)", error.getMessage());
    }

    @Test
    void mistakesOfTheCaller() throws FitException {
        assertThrows(IllegalArgumentException.class, () -> SamplerSettings.of(7, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> SamplerSettings.of(2, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> SamplerSettings.of(8, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withThreads(0));
        assertThrows(IllegalArgumentException.class, () -> SETTINGS.withMoves());
        assertThrows(IllegalArgumentException.class, () -> new StretchMove(1));
        assertThrows(IllegalArgumentException.class, () -> new MoveShare(new StretchMove(), 0));
        assertThrows(IllegalArgumentException.class, () -> Start.near(new double[2], new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> Start.near(new double[2], new double[] {1, 0}));
        EnsembleSampler sampler = new EnsembleSampler(NAMES, TARGET, SETTINGS);
        assertThrows(IllegalArgumentException.class, () -> sampler.sample(START, 0, SamplerMonitor.NONE));
        Chains other = sample(SamplerSettings.of(10, 3, 99), 10);
        assertThrows(IllegalArgumentException.class, () -> sampler.proceed(other, 10, SamplerMonitor.NONE));
    }

    private static Chains sample(SamplerSettings settings, int steps) throws FitException {
        return new EnsembleSampler(NAMES, TARGET, settings).sample(START, steps, SamplerMonitor.NONE);
    }

    private static LogDensity slow(int microseconds) {
        return (points, count, out) -> {
            long end = System.nanoTime() + microseconds * 1000L;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            TARGET.evaluate(points, count, out);
        };
    }

    private static void assertSameNumbers(Chains expected, Chains actual) {
        assertEquals(expected.parameters(), actual.parameters());
        for (int e = 0; e < expected.ensembles().size(); e++) {
            EnsembleChain one = expected.ensembles().get(e);
            EnsembleChain two = actual.ensembles().get(e);
            assertArrayEquals(one.values(0, 0), two.values(0, 0));
            assertArrayEquals(one.values(1, 0), two.values(1, 0));
            assertArrayEquals(one.logDensities(0), two.logDensities(0));
            assertEquals(one.acceptance(), two.acceptance());
        }
    }
}
