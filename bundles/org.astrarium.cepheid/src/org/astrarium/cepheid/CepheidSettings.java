/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;

/**
 * A {@code .cepheid} recipe, read and checked as far as that goes without the table.
 *
 * @param complete       columns, or roles, in which a star must have a value
 * @param types          types of Cepheids to keep, empty for all
 * @param modes          pulsation modes to keep, empty for all
 * @param fundamentalise whether first overtones count with the period of their fundamental mode
 * @param where          further cuts on the sample
 * @param calibrators    which stars of the sample the law is fitted to
 * @param wesenheit      the reddening-free magnitude
 * @param zeroPoint      what is subtracted from each parallax
 * @param fits           the lines, at least one
 * @param mcmc           how posteriors are sampled
 * @param targets        the targets
 */
public record CepheidSettings(List<String> complete, List<String> types, List<String> modes,
        boolean fundamentalise, Conditions where, Conditions calibrators, Wesenheit wesenheit, ZeroPoint zeroPoint,
        List<FitSettings> fits, McmcSettings mcmc, List<TargetSettings> targets) {

    /**
     * Reads a recipe.
     *
     * @throws InputException if a condition cannot be read, a name is given twice, or a target refers to no fit
     */
    public static CepheidSettings of(Recipe recipe) {
        Section root = recipe.root();
        Section sample = root.section("sample");
        List<FitSettings> fits = root.sections("fits").stream().map(FitSettings::of).toList();
        if (fits.isEmpty()) {
            throw recipe.fault("fits", "no fit is asked for", "give at least one, such as {name: bj}");
        }
        List<TargetSettings> targets = root.sections("distances").stream()
                .map(target -> TargetSettings.of(target, fits.get(0).name())).toList();
        requireDifferent(recipe, "fits", fits.stream().map(FitSettings::name).toList());
        requireDifferent(recipe, "distances", targets.stream().map(TargetSettings::name).toList());
        requireKnown(recipe, fits, targets);
        return new CepheidSettings(sample.texts("complete"), sample.texts("types"), sample.texts("modes"),
                sample.flag("fundamentalise"), Conditions.of(sample, "where"),
                Conditions.of(root.section("calibrators"), "where"),
                new Wesenheit(root.section("wesenheit").real("colour_coefficient")), ZeroPoint.of(root), fits,
                McmcSettings.of(recipe, fits), targets);
    }

    /** The same with another colour coefficient. */
    CepheidSettings with(Wesenheit other) {
        return new CepheidSettings(complete, types, modes, fundamentalise, where, calibrators, other, zeroPoint, fits,
                mcmc, targets);
    }

    private static void requireDifferent(Recipe recipe, String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            // upper and lower case are one: the names become columns of tables, whose readers do not tell them apart
            if (!seen.add(names.get(i).toLowerCase(Locale.ROOT))) {
                throw recipe.fault(key + "[" + i + "].name", "\"" + names.get(i)
                        + "\" is the name of an earlier one too", "give each a name of its own");
            }
        }
    }

    private static void requireKnown(Recipe recipe, List<FitSettings> fits, List<TargetSettings> targets) {
        List<String> known = fits.stream().map(FitSettings::name).toList();
        for (TargetSettings target : targets) {
            if (!known.contains(target.from())) {
                throw recipe.fault(target.path() + ".from", "no fit is named \"" + target.from() + "\"",
                        NearestName.remedy(target.from(), known, "the fits are " + String.join(", ", known)));
            }
        }
    }
}
