/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.astrarium.inference.FitException;
import org.astrarium.inference.random.Philox;

/**
 * The steps of one ensemble. Random numbers come from streams addressed by (step, walker, ensemble), so that neither
 * threads nor a break between two runs change them. The loop allocates nothing.
 */
final class EnsembleRun {

    /** The address of a step's split into halves, which no walker has. */
    private static final int SPLIT = -1;

    private final int number;
    private final int done;
    private final int steps;
    private final LogDensity density;
    private final Move[] moves;
    private final double[] cumulated;
    private final Philox random;
    private final WalkerEnsemble ensemble;
    private final double[] positions;
    private final double[] logDensity;
    private final double[] proposal;
    private final double[] proposed;
    private final double[] factor;
    private long accepted;
    /** What another thread may look at: all that was written before these were. */
    private volatile int reached;
    private volatile long acceptedSoFar;
    private volatile boolean stop;

    /**
     * A run that goes on where a chain of {@code done} steps ended; from its start where {@code done} is 0.
     *
     * @throws FitException where so many steps do not fit an array
     */
    EnsembleRun(int number, int dimension, int done, int steps, LogDensity density, SamplerSettings settings)
            throws FitException {
        this.number = number;
        this.done = done;
        this.steps = steps;
        this.density = density;
        moves = settings.moves().stream().map(MoveShare::move).toArray(Move[]::new);
        cumulated = cumulated(settings.moves());
        random = new Philox(settings.seed());
        int walkers = settings.walkers();
        ensemble = new WalkerEnsemble(walkers, dimension);
        long values = (long) steps * walkers * dimension;
        if (values > Integer.MAX_VALUE - 8) {
            throw new FitException("a chain of " + steps + " steps x " + walkers + " walkers x " + dimension
                    + " parameters is too long to be held (ask for fewer steps)");
        }
        positions = new double[(int) values];
        logDensity = new double[steps * walkers];
        int half = ensemble.half();
        proposal = new double[half * dimension];
        proposed = new double[half];
        factor = new double[half];
        reached = done;
    }

    private static double[] cumulated(List<MoveShare> shares) {
        double[] sums = shares.stream().mapToDouble(MoveShare::share).toArray();
        Arrays.parallelPrefix(sums, Double::sum);
        double all = sums[sums.length - 1];
        return Arrays.stream(sums).map(sum -> sum / all).toArray();
    }

    void start(Start start) throws FitException {
        start.place(ensemble, number, density, random);
    }

    void resume(EnsembleChain earlier) {
        System.arraycopy(earlier.positions(), 0, positions, 0, earlier.positions().length);
        System.arraycopy(earlier.logDensity(), 0, logDensity, 0, earlier.logDensity().length);
        accepted = earlier.accepted();
        acceptedSoFar = accepted;
        int walkers = ensemble.walkers();
        System.arraycopy(logDensity, (done - 1) * walkers, ensemble.logDensity(), 0, walkers);
        int width = walkers * ensemble.dimension();
        System.arraycopy(positions, (done - 1) * width, ensemble.positions(), 0, width);
    }

    EnsembleChain run() throws FitException {
        int walkers = ensemble.walkers();
        int width = walkers * ensemble.dimension();
        for (int step = done; step < steps; step++) {
            random.seek(step, SPLIT, number);
            ensemble.split(random);
            moveHalf(0, step);
            moveHalf(1, step);
            System.arraycopy(ensemble.positions(), 0, positions, step * width, width);
            System.arraycopy(ensemble.logDensity(), 0, logDensity, step * walkers, walkers);
            acceptedSoFar = accepted;
            reached = step + 1;
        }
        return new EnsembleChain(walkers, ensemble.dimension(), positions, logDensity, accepted);
    }

    private void moveHalf(int which, int step) throws FitException {
        if (stop) {
            throw new CancellationException("cancelled");
        }
        int dimension = ensemble.dimension();
        int half = ensemble.half();
        ensemble.moveHalf(which);
        for (int i = 0; i < half; i++) {
            int walker = ensemble.moving(i);
            random.seek(step, walker, number);
            double threshold = Math.log(1 - random.nextDouble());
            Move move = moves[pick(random.nextDouble())];
            // The walker moves where log factor + log p(new) - log p(old) > log u, u uniform in (0, 1].
            factor[i] = move.propose(ensemble, walker, random, proposal, i * dimension) - threshold;
        }
        density.evaluate(proposal, half, proposed);
        for (int i = 0; i < half; i++) {
            int walker = ensemble.moving(i);
            if (!(proposed[i] < Double.POSITIVE_INFINITY)) {
                throw notADensity(proposed[i], i);
            }
            if (factor[i] + proposed[i] > ensemble.logDensity()[walker]) {
                ensemble.logDensity()[walker] = proposed[i];
                System.arraycopy(proposal, i * dimension, ensemble.positions(), walker * dimension, dimension);
                accepted++;
            }
        }
    }

    private int pick(double uniform) {
        int move = 0;
        while (uniform >= cumulated[move] && move < moves.length - 1) {
            move++;
        }
        return move;
    }

    private FitException notADensity(double value, int i) {
        int from = i * ensemble.dimension();
        return new FitException("the logarithm of the density is " + value + " at "
                + Arrays.toString(Arrays.copyOfRange(proposal, from, from + ensemble.dimension()))
                + " (limit the parameters to where the model makes sense)");
    }

    /** Asks for an end at the next half step. */
    void stop() {
        stop = true;
    }

    int reached() {
        return reached;
    }

    long acceptedSoFar() {
        return acceptedSoFar;
    }

    /** A copy of the last whole step; empty before the first. */
    double[] lastStep() {
        int width = ensemble.walkers() * ensemble.dimension();
        int last = reached;
        return last == 0 ? new double[0] : Arrays.copyOfRange(positions, (last - 1) * width, last * width);
    }
}
