/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.astrarium.inference.FitException;

/**
 * Draws points from a density with ensembles of walkers (Goodman and Weare 2010; ter Braak 2006; Foreman-Mackey et al.
 * 2013). The ensembles are independent of each other and run side by side; the walkers of an ensemble move half by
 * half, a block of evaluations at a time.
 */
public final class EnsembleSampler {

    /** How often the monitor is asked, in milliseconds. */
    private static final long HEARTBEAT = 50;

    private final List<String> parameters;
    private final LogDensity density;
    private final SamplerSettings settings;

    /**
     * @param parameters the names of the density's parameters, in its order
     * @param density what to draw from
     * @param settings how
     * @throws FitException where the walkers are fewer than twice the parameters and could not span their space
     */
    public EnsembleSampler(List<String> parameters, LogDensity density, SamplerSettings settings) throws FitException {
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("there are no parameters");
        }
        if (settings.walkers() < 2 * parameters.size()) {
            throw new FitException(settings.walkers() + " walkers are too few for " + parameters.size()
                    + " parameters (take at least " + 2 * parameters.size() + ")");
        }
        this.parameters = List.copyOf(parameters);
        this.density = density;
        this.settings = settings;
    }

    /**
     * Samples from a start.
     *
     * @param start where the walkers start
     * @param steps of each walker, at least 1
     * @param monitor watches and may stop
     * @return the chains
     * @throws FitException where no start has a density above zero, or the density is not a number somewhere
     * @throws CancellationException where the monitor stopped the run
     */
    public Chains sample(Start start, int steps, SamplerMonitor monitor) throws FitException {
        if (start.dimension() != parameters.size()) {
            throw new IllegalArgumentException("a start of " + start.dimension() + " parameters for " + parameters);
        }
        List<EnsembleRun> runs = prepare(0, steps);
        return run(runs, steps, monitor, i -> runs.get(i).start(start));
    }

    /**
     * Continues for more steps. The result is what {@link #sample} would have given with as many steps from the outset.
     *
     * @param earlier made by a sampler with the same density and settings
     * @param more steps of each walker, at least 1
     * @param monitor watches and may stop; the earlier chains stay as they are
     * @return the earlier chains with the further steps
     * @throws FitException where the density is not a number somewhere
     * @throws CancellationException where the monitor stopped the run
     */
    public Chains proceed(Chains earlier, int more, SamplerMonitor monitor) throws FitException {
        if (!earlier.parameters().equals(parameters) || earlier.ensembles().size() != settings.ensembles()
                || earlier.walkers() != settings.walkers()) {
            throw new IllegalArgumentException("the chains to continue are of another sampler");
        }
        int steps = Math.addExact(earlier.steps(), more);
        List<EnsembleRun> runs = prepare(earlier.steps(), steps);
        return run(runs, steps, monitor, i -> runs.get(i).resume(earlier.ensembles().get(i)));
    }

    /** What an ensemble does before its first step. */
    @FunctionalInterface
    private interface Preparation {
        void prepare(int ensemble) throws FitException;
    }

    private List<EnsembleRun> prepare(int done, int steps) throws FitException {
        if (steps <= done) {
            throw new IllegalArgumentException((steps - done) + " steps are none");
        }
        List<EnsembleRun> runs = new ArrayList<>();
        try {
            for (int i = 0; i < settings.ensembles(); i++) {
                runs.add(new EnsembleRun(i, parameters.size(), done, steps, density.fork(), settings));
            }
        } catch (OutOfMemoryError tooLong) {
            throw new FitException(settings.ensembles() + " chains of " + steps + " steps x " + settings.walkers()
                    + " walkers do not fit into memory (ask for fewer steps)", tooLong);
        }
        return runs;
    }

    private Chains run(List<EnsembleRun> runs, int steps, SamplerMonitor monitor, Preparation preparation)
            throws FitException {
        int threads = Math.min(settings.threads(), runs.size());
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "sampler");
            thread.setDaemon(true);
            return thread;
        });
        CompletionService<Integer> finished = new ExecutorCompletionService<>(pool);
        try {
            EnsembleChain[] chains = new EnsembleChain[runs.size()];
            for (int i = 0; i < chains.length; i++) {
                int ensemble = i;
                finished.submit(() -> {
                    preparation.prepare(ensemble);
                    chains[ensemble] = runs.get(ensemble).run();
                    return ensemble;
                });
            }
            for (int left = chains.length; left > 0; left--) {
                awaitOne(finished, runs, steps, monitor);
            }
            return new Chains(parameters, List.of(chains));
        } finally {
            runs.forEach(EnsembleRun::stop);
            pool.shutdownNow();
        }
    }

    /** Waits until an ensemble has finished, whichever is first, so that a failure of any is known at once. */
    private void awaitOne(CompletionService<Integer> finished, List<EnsembleRun> runs, int steps,
            SamplerMonitor monitor)
            throws FitException {
        try {
            Future<Integer> first = null;
            while (first == null) {
                if (monitor.cancelled()) {
                    throw new CancellationException("cancelled");
                }
                first = finished.poll(HEARTBEAT, TimeUnit.MILLISECONDS);
                monitor.progress(progress(runs, steps));
            }
            first.get();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        }
    }

    private static FitException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof FitException fit) {
            return fit;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new FitException("the density could not be evaluated: " + cause, cause);
    }

    private SamplerProgress progress(List<EnsembleRun> runs, int steps) {
        long accepted = runs.stream().mapToLong(EnsembleRun::acceptedSoFar).sum();
        List<Integer> reached = runs.stream().map(EnsembleRun::reached).toList();
        double proposals = (double) settings.walkers() * reached.stream().mapToLong(Integer::longValue).sum();
        return new SamplerProgress(reached, steps, accepted / proposals,
                runs.stream().map(EnsembleRun::lastStep).toList());
    }
}
