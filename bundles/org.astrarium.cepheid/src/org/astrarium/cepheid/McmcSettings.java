/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;

/**
 * How the posteriors of the laws are sampled.
 *
 * @param fits      names of the fits that are sampled; empty for none
 * @param walkers   in each ensemble, an even number
 * @param steps     of each walker
 * @param ensembles independent of each other
 * @param discard   steps of burn-in, empty to take them from the autocorrelation time
 * @param scatter   true if a weighted line has an intrinsic scatter in its posterior
 */
public record McmcSettings(List<String> fits, int walkers, int steps, int ensembles, OptionalInt discard,
        boolean scatter) {
    /** What the key {@code discard} says where the chains themselves say it. */
    static final String AUTO = "auto";

    /** Copies the list. */
    public McmcSettings {
        fits = List.copyOf(fits);
    }

    /**
     * Reads the section {@code mcmc}.
     *
     * @param all the fits of the recipe
     * @throws InputException if it names a fit that is not there or has no likelihood, or the numbers make no sampler
     */
    static McmcSettings of(Recipe recipe, List<FitSettings> all) {
        Section mcmc = recipe.root().section("mcmc");
        int walkers = (int) mcmc.whole("walkers");
        if (walkers % 2 != 0) {
            throw mcmc.fault("walkers", walkers + " walkers make no two halves", "take an even number");
        }
        int steps = (int) mcmc.whole("steps");
        OptionalInt discard = mcmc.value("discard") instanceof Long n ? OptionalInt.of(n.intValue())
                : OptionalInt.empty();
        if (discard.isPresent() && discard.getAsInt() > steps - FEWEST) {
            throw mcmc.fault("discard", discard.getAsInt() + " of " + steps + " steps leave too few",
                    "discard fewer, or auto");
        }
        return new McmcSettings(fits(recipe, mcmc, all), walkers, steps, (int) mcmc.whole("ensembles"), discard,
                mcmc.flag("scatter"));
    }

    /** A posterior of fewer steps says nothing. */
    private static final int FEWEST = 4;

    private static List<String> fits(Recipe recipe, Section mcmc, List<FitSettings> all) {
        if (!mcmc.has("fits")) {
            return all.stream().filter(fit -> fit.method().hasLikelihood()).map(FitSettings::name).toList();
        }
        List<String> known = all.stream().map(FitSettings::name).toList();
        List<String> wanted = new ArrayList<>();
        for (String name : mcmc.texts("fits")) {
            String path = "mcmc.fits[" + wanted.size() + "]";
            FitSettings fit = all.stream().filter(f -> f.name().equals(name)).findFirst()
                    .orElseThrow(() -> recipe.fault(path, "no fit is named \"" + name + "\"",
                            NearestName.remedy(name, known, "the fits are " + String.join(", ", known))));
            if (!fit.method().hasLikelihood()) {
                throw recipe.fault(path, "fit " + name + " is " + fit.method().text()
                        + " and has no likelihood to sample", "leave it out, or choose another method for it");
            }
            wanted.add(name);
        }
        return wanted;
    }
}
