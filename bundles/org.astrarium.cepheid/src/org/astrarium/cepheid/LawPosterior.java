/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.astrarium.cepheid.internal.law.Target;
import org.astrarium.cepheid.internal.report.LiveChain;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.inference.FitException;
import org.astrarium.inference.mcmc.BurnIn;
import org.astrarium.inference.mcmc.Chains;
import org.astrarium.inference.mcmc.DensityPeak;
import org.astrarium.inference.mcmc.EnsembleSampler;
import org.astrarium.inference.mcmc.Posterior;
import org.astrarium.inference.mcmc.SamplerSettings;

/**
 * The posterior of a law, sampled. Priors are flat in intercept, slope and scatter (which is not negative); a zero
 * point of the parallaxes has the prior that its fit gives it.
 *
 * @param law       the law
 * @param chains    as sampled, burn-in included
 * @param posterior what they say without it, and how far it can be trusted
 */
public record LawPosterior(LeavittLaw law, Chains chains, Posterior posterior) {
    /** Points of the posterior that lines are drawn from. */
    private static final int DRAWS = 2000;

    /**
     * Samples the posterior of a law.
     *
     * @throws AnalysisException           if the likelihood has no top, or too few steps are left
     * @throws Progress.CancelledException if it was cancelled
     */
    static LawPosterior sample(Recipe recipe, McmcSettings settings, LeavittLaw law, Progress progress) {
        try {
            Target target = Target.of(law, settings.scatter());
            EnsembleSampler sampler = new EnsembleSampler(target.parameters(), target.density(),
                    SamplerSettings.of(settings.walkers(), settings.ensembles(), recipe.root().whole("seed")));
            DensityPeak peak = DensityPeak.near(target.density(), target.guess(), target.scale());
            Chains chains = sampler.sample(peak.start(), settings.steps(), new LiveChain(
                    law.settings().name(), target.parameters(), progress));
            int discard = settings.discard().orElseGet(() -> BurnIn.automatic(chains));
            return new LawPosterior(law, chains, Posterior.of(chains, discard));
        } catch (FitException e) {
            throw Failure.at(recipe, "mcmc", "posterior of " + law.settings().name() + ": " + e.getMessage(), "");
        } catch (CancellationException e) {
            throw new Progress.CancelledException();
        }
    }

    /** Name of the law. */
    public String name() {
        return law.settings().name();
    }

    /** Values of a parameter without the burn-in, evenly thinned to at most so many. */
    public double[] values(String parameter, int most) {
        double[] all = chains.values(chains.indexOf(parameter), posterior.discarded());
        int every = Math.max(1, (all.length + most - 1) / most);
        return IntStream.range(0, (all.length + every - 1) / every).mapToDouble(i -> all[i * every]).toArray();
    }

    /** The magnitude at each log10 of a period in the points of the posterior: 16th, 50th and 84th percentile. */
    public List<Spread> magnitudes(double[] logp) {
        double[] intercept = values("intercept", DRAWS);
        double[] slope = values("slope", DRAWS);
        double pivot = law.settings().pivot();
        return Arrays.stream(logp).mapToObj(x -> Spread.of(IntStream.range(0, slope.length)
                .mapToDouble(i -> intercept[i] + slope[i] * (x - pivot)).toArray())).toList();
    }
}
