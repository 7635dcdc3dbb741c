/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.List;

/**
 * How to sample. All but the threads make a difference to the numbers.
 *
 * @param walkers in each ensemble, even, at least 4
 * @param ensembles independent of each other, at least 1; R-hat compares them
 * @param seed of all random numbers
 * @param threads at most so many ensembles run at once, at least 1
 * @param moves the mixture to draw from at each step of each walker
 */
public record SamplerSettings(int walkers, int ensembles, long seed, int threads, List<MoveShare> moves) {

    public SamplerSettings {
        moves = List.copyOf(moves);
        if (walkers < 4 || walkers % 2 != 0) {
            throw new IllegalArgumentException("walkers is " + walkers + ", not an even number of at least 4");
        }
        if (ensembles < 1 || threads < 1 || moves.isEmpty()) {
            throw new IllegalArgumentException("a sampler needs an ensemble, a thread and a move, not "
                    + ensembles + ", " + threads + " and " + moves.size());
        }
        for (MoveShare move : moves) {
            if (move.move().partners() > walkers / 2) {
                throw new IllegalArgumentException(walkers + " walkers are too few for a move with partners");
            }
        }
    }

    /**
     * One thread for each processor; nine differential-evolution moves to each stretch.
     *
     * @param walkers in each ensemble
     * @param ensembles how many
     * @param seed of all random numbers
     * @return the settings
     */
    public static SamplerSettings of(int walkers, int ensembles, long seed) {
        return new SamplerSettings(walkers, ensembles, seed, Runtime.getRuntime().availableProcessors(), mixture());
    }

    private static List<MoveShare> mixture() {
        return List.of(new MoveShare(DifferentialEvolutionMove.optimal(), 0.9), new MoveShare(new StretchMove(), 0.1));
    }

    /**
     * @param count at most so many ensembles run at once
     * @return the same settings but for the threads
     */
    public SamplerSettings withThreads(int count) {
        return new SamplerSettings(walkers, ensembles, seed, count, moves);
    }

    /**
     * @param mixture the moves to draw from
     * @return the same settings but for the moves
     */
    public SamplerSettings withMoves(MoveShare... mixture) {
        return new SamplerSettings(walkers, ensembles, seed, threads, List.of(mixture));
    }
}
