/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mixture.Attempt.Origin;
import org.astrarium.inference.mixture.MixtureSettings;

/**
 * The attempts of a fit. Where the rows are many, the threads share the rows of one attempt after the other; where they
 * are few, each thread has an attempt of its own. The numbers are the same.
 */
final class Attempts {

    /** An attempt and where it came from. */
    record Made(Origin origin, Climb climb) {
    }

    /** Where an attempt starts, by its number. */
    @FunctionalInterface
    private interface Starts {
        Part[] start(int attempt);
    }

    private final Pass pass;
    private final Maximisation maximisation;
    private final MixtureSettings settings;
    private final List<Made> made = new ArrayList<>();

    Attempts(Pass pass, Maximisation maximisation, MixtureSettings settings) {
        this.pass = pass;
        this.maximisation = maximisation;
        this.settings = settings;
    }

    Pass pass() {
        return pass;
    }

    Watch watch() {
        return pass.watch();
    }

    List<Made> made() {
        return made;
    }

    void clear() {
        made.clear();
    }

    /** The attempt of greatest likelihood, the first of equals. */
    Climb best() {
        Climb best = made.get(0).climb;
        for (Made one : made) {
            best = one.climb.logLikelihood() > best.logLikelihood() ? one.climb : best;
        }
        return best;
    }

    /** Makes the settings' restarts, between two marks of progress. */
    void restarts(Seeding seeding, int components, String phase, double from, double to) throws FitException {
        Origin origin = switch (settings.start()) {
            case K_MEANS -> Origin.K_MEANS;
            case RANDOM -> Origin.RANDOM;
        };
        for (Climb climb : climb(settings.restarts(), attempt -> seeding.parts(components, attempt),
                attempt -> RowWeights.ONCE, phase, from, to)) {
            made.add(new Made(origin, climb));
        }
    }

    /** Makes an attempt from each of some starts. */
    void from(Origin origin, List<Part[]> starts, String phase, double from, double to) throws FitException {
        for (Climb climb : climb(starts.size(), starts::get, attempt -> RowWeights.ONCE, phase, from, to)) {
            made.add(new Made(origin, climb));
        }
    }

    /** Fits to resampled rows. */
    Climb[] replicates(Part[] optimum, int count, long seed) throws FitException {
        return climb(count, attempt -> optimum, attempt -> new Resampling(seed, attempt), "bootstrap", 0, 1);
    }

    /** The weights of the rows in an attempt, by its number. */
    @FunctionalInterface
    private interface Weights {
        RowWeights weights(int attempt);
    }

    private Climb[] climb(int count, Starts starts, Weights weights, String phase, double from, double to)
            throws FitException {
        Climb[] climbs = new Climb[count];
        DoubleAdder finished = new DoubleAdder();
        boolean sideBySide = count > 1 && Pass.blocks(pass.rows()) < 4 * pass.crew().threads();
        try (Crew alone = new Crew(1)) {
            Crew outer = sideBySide ? pass.crew() : alone;
            outer.each(count, watch(), (worker, attempt) -> {
                Kernel[] kernel = {pass.kernels()[worker]};
                Pass own = !sideBySide ? pass
                        : new Pass(pass.rows(), pass.dimension(), kernel, alone, watch());
                Climb.Rules rules = new Climb.Rules(settings.iterations(), settings.tolerance(),
                        weights.weights(attempt));
                climbs[attempt] = Climb.from(starts.start(attempt), own, maximisation, rules, iteration -> {
                    double done = finished.sum() + Math.min(0.95, iteration / (iteration + 50.0));
                    watch().at(from + (to - from) * done / count, phase);
                });
                finished.add(1);
            });
        }
        return climbs;
    }

    /** The entropy of the memberships of all rows. */
    double entropy(Part[] parts) throws FitException {
        double[] blocks = new double[Pass.blocks(pass.rows())];
        pass.memberships(Prepared.all(parts), (block, count, probability, logDensity) -> {
            double sum = 0;
            for (double[] shares : probability) {
                for (int i = 0; i < count; i++) {
                    sum -= shares[i] > 0 ? shares[i] * Math.log(shares[i]) : 0;
                }
            }
            blocks[block] = sum;
        });
        return Arrays.stream(blocks).sum();
    }
}
