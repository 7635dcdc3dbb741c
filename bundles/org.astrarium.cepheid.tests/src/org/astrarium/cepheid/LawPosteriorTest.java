/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Table;
import org.astrarium.inference.line.LineFit;
import org.astrarium.inference.mcmc.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Posteriors of laws: the same as least squares where theory says so, the same for every run, and honest. */
class LawPosteriorTest {
    private static final String FITS = "fits: [{name: bj}, {name: ml, method: chi2_scatter}, {name: plain, method: "
            + "ols}]";

    private static Table stars() {
        Random random = new Random(5);
        Stars stars = new Stars();
        for (int i = 0; i < 60; i++) {
            stars.add(2 + 30 * random.nextDouble(), 500 + 3000 * random.nextDouble())
                    .fainter(0.05 * random.nextGaussian());
        }
        return stars.table();
    }

    private static Findings sampled(String mcmc) {
        return Recipes.find(stars(), FITS, "mcmc: {" + mcmc + "}", "distances: []").sampled(Progress.NONE);
    }

    @Test
    @DisplayName("without scatter and with flat priors the posterior of a line is the Gaussian of least squares")
    void gaussian() {
        Findings findings = sampled("fits: [bj], scatter: false");
        LineFit line = findings.laws().get(0).line();
        LawPosterior bj = findings.posteriors().get(0);
        assertEquals(Verdict.RELIABLE, bj.posterior().verdict());
        var slope = bj.posterior().parameter("slope");
        // the Monte Carlo error of a mean is sd / sqrt(ess), of a standard deviation sd / sqrt(2 ess); four of each
        double noise = 4 / Math.sqrt(slope.ess());
        assertEquals(line.slope(), slope.mean(), noise * line.slopeError());
        assertEquals(line.slopeError(), slope.sd(), noise * line.slopeError());
        assertEquals(line.slope(), slope.median(), 2 * noise * line.slopeError());
    }

    @Test
    @DisplayName("without fits named, all but the unweighted one are sampled, with scatter")
    void all() {
        Findings findings = sampled("steps: 1500");
        assertArrayEquals(new String[] {"bj", "ml"},
                findings.posteriors().stream().map(LawPosterior::name).toArray());
        for (LawPosterior posterior : findings.posteriors()) {
            var scatter = posterior.posterior().parameter("scatter");
            var found = findings.laws().get(1).scatter().orElseThrow();
            assertTrue(scatter.lower() > 0);
            // the posterior of a scatter is skew: within one of its standard deviations
            assertEquals(found.value(), scatter.median(), scatter.sd());
        }
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedAnother() {
        String[] recipe = {FITS, "mcmc: {fits: [bj], steps: 200}", "distances: []"};
        double[] first = Recipes.find(stars(), recipe).sampled(Progress.NONE).posteriors().get(0).values("slope", 9999);
        double[] again = Recipes.find(stars(), recipe).sampled(Progress.NONE).posteriors().get(0).values("slope", 9999);
        assertArrayEquals(first, again);
        double[] other = Recipes.find(stars(), FITS, "mcmc: {fits: [bj], steps: 200}", "distances: []", "seed: 2")
                .sampled(Progress.NONE).posteriors().get(0).values("slope", 9999);
        assertTrue(first[0] != other[0]);
    }

    @Test
    @DisplayName("more steps continue the same chain")
    void continues() {
        var few = sampled("fits: [bj], steps: 100").posteriors().get(0).chains();
        var more = sampled("fits: [bj], steps: 150").posteriors().get(0).chains();
        for (int step = 0; step < 100; step++) {
            assertEquals(few.ensembles().get(3).value(step, 7, 1), more.ensembles().get(3).value(step, 7, 1));
        }
    }

    @Test
    void aShortChainIsNotReliableAndTheReportSaysSo() {
        var result = Recipes.run(stars(), FITS, "mcmc: {fits: [bj], steps: 60}", "distances: []");
        assertTrue(result.warnings().stream().anyMatch(w -> w.startsWith("The posterior of law bj is ")
                && w.contains("more steps")), result.warnings().toString());
    }

    @Test
    void theResultHoldsTheContract() {
        var result = Recipes.run(stars(), FITS, "mcmc: {fits: [bj], steps: 400, discard: 100}", "distances: []");
        var bj = (java.util.Map<?, ?>) ((java.util.Map<?, ?>) result.numbers().get("posteriors")).get("bj");
        assertTrue(bj.keySet().containsAll(java.util.List.of("parameters", "acceptance", "discarded", "kept",
                "verdict")));
        assertEquals(100, bj.get("discarded"));
        assertEquals(300, bj.get("kept"));
        var slope = (java.util.Map<?, ?>) ((java.util.Map<?, ?>) bj.get("parameters")).get("slope");
        assertTrue(slope.keySet().containsAll(java.util.List.of("median", "lower", "upper", "mean", "sd", "tau", "ess",
                "rhat")));
        for (String id : new String[] {"corner-bj", "trace-bj", "autocorrelation-bj"}) {
            assertTrue(result.charts().stream().anyMatch(c -> c.id().equals(id)), id);
        }
        Table chain = result.tables().stream().filter(t -> t.id().equals("chain-bj")).findFirst().orElseThrow().table();
        // 4 ensembles x 32 walkers x 300 steps are 38,400 rows, few enough to keep all
        assertEquals(38_400, chain.rowCount());
        assertEquals(101, chain.numbers("step").integer(0));
        assertEquals(result.charts().stream().filter(c -> c.id().equals("corner-bj")).findFirst().orElseThrow()
                .panels().size(), 6);
    }

    @Test
    void wrongRecipes() {
        for (String mcmc : new String[] {"fits: [other]", "fits: [plain]", "walkers: 33", "steps: 100, discard: 100"}) {
            assertThrows(InputException.class, () -> sampled(mcmc), mcmc);
        }
    }

    @Test
    void isCancelledWithinTheChain() {
        Findings findings = Recipes.find(stars(), FITS, "mcmc: {fits: [bj], steps: 50000}", "distances: []");
        CountedProgress progress = new CountedProgress(3);
        assertThrows(Progress.CancelledException.class, () -> findings.sampled(progress));
        assertEquals(4, progress.looks, "stopped at the first look that said so");
    }
}
