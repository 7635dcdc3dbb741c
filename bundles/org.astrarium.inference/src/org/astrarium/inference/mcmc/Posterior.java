/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.astrarium.inference.FitException;

/**
 * What chains say of the parameters once the burn-in is off, and how far it can be trusted.
 *
 * @param parameters one summary each, in their order
 * @param acceptance the share of all proposals that were accepted
 * @param discarded steps of burn-in
 * @param kept steps of each ensemble after them
 * @param verdict of the worst parameter
 * @param reason the verdict in plain words, one sentence, with what to do where it is not reliable
 */
public record Posterior(List<ParameterSummary> parameters, double acceptance, int discarded, int kept, Verdict verdict,
        String reason) {

    /** Fewer steps cannot be split into halves that have a variance. */
    private static final int FEWEST = 4;

    public Posterior {
        parameters = List.copyOf(parameters);
    }

    /**
     * @param chains as sampled
     * @return the posterior, with the automatic burn-in of {@link BurnIn}
     * @throws FitException where the chains are too short to say anything
     */
    public static Posterior of(Chains chains) throws FitException {
        return of(chains, BurnIn.automatic(chains));
    }

    /**
     * @param chains as sampled
     * @param discarded how many steps of each ensemble to leave out, from 0
     * @return the posterior
     * @throws FitException where fewer than 4 steps are left
     */
    public static Posterior of(Chains chains, int discarded) throws FitException {
        int kept = chains.steps() - discarded;
        if (discarded < 0 || kept < FEWEST) {
            throw new FitException("of " + chains.steps() + " steps with " + discarded + " discarded " + kept
                    + " are kept, too few for a posterior (ask for more steps)");
        }
        List<ParameterSummary> parameters = IntStream.range(0, chains.dimension()).parallel()
                .mapToObj(parameter -> ParameterSummary.of(chains, parameter, discarded)).toList();
        return judged(parameters, chains, discarded, kept);
    }

    private static Posterior judged(List<ParameterSummary> parameters, Chains chains, int discarded, int kept) {
        ParameterSummary slowest = parameters.stream().max(Comparator.comparing(ParameterSummary::tau)).orElseThrow();
        // NaN compares as the largest, so a parameter that never moved is the one that agrees least.
        ParameterSummary loosest = parameters.stream().max(Comparator.comparing(ParameterSummary::rhat)).orElseThrow();
        int ensembles = chains.ensembles().size();
        Verdict verdict = Verdict.of(kept / slowest.tau(), loosest.rhat(), ensembles);
        return new Posterior(parameters, chains.acceptance(), discarded, kept, verdict,
                reason(verdict, slowest, loosest, kept, ensembles));
    }

    private static String reason(Verdict verdict, ParameterSummary slowest, ParameterSummary loosest, int kept,
            int ensembles) {
        if (Double.isInfinite(slowest.tau())) {
            return verdict.word() + ": " + slowest.name() + " never moved (check its limits and its start)";
        }
        double times = kept / slowest.tau();
        String facts = String.format(Locale.ROOT,
                "%s: %d kept steps are %.3g autocorrelation times of %s, and R-hat over "
                + "%d ensemble%s is at most %.4g (%s)", verdict.word(), kept, times, slowest.name(), ensembles,
                ensembles == 1 ? "" : "s", loosest.rhat(), loosest.name());
        if (verdict == Verdict.RELIABLE) {
            return facts;
        }
        if (times < Verdict.RELIABLE.times()) {
            long more = (long) Math.ceil(Verdict.RELIABLE.times() * slowest.tau()) - kept;
            return facts + "; continue for at least " + more + " more steps";
        }
        if (loosest.rhat() < Verdict.RELIABLE.rhat()) {
            return facts + "; one ensemble has nothing to agree with, so run at least 2";
        }
        return facts + "; the ensembles do not agree: continue, or look for a second mode";
    }

    /**
     * @param name of a parameter
     * @return its summary
     */
    public ParameterSummary parameter(String name) {
        return parameters.stream().filter(summary -> summary.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
    }
}
