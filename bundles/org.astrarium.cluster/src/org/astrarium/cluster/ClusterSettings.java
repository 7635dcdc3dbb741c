/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Section;

/**
 * A {@code .cluster} recipe, read and checked as far as that goes without the table.
 *
 * @param quality    which stars are measured well enough
 * @param zeroPoint  what is subtracted from each parallax
 * @param systematic systematic error of a mean parallax, in mas
 * @param search     how to look for compact groups, if that is asked for
 * @param clusters   the memberships
 * @param restarts   starts of every fit
 * @param colour     column of the colour in diagrams
 * @param magnitude  column of the magnitude in diagrams
 * @param catalogue  whether there is a table of known clusters
 * @param seed       start of all random numbers
 */
public record ClusterSettings(QualitySettings quality, ZeroPoint zeroPoint, double systematic,
        Optional<SearchSettings> search, List<MembershipSettings> clusters, int restarts, String colour,
        String magnitude, boolean catalogue, long seed) {
    /** Of parallaxes within a degree of each other in DR2: Lindegren et al. 2018; Vasiliev 2019, MNRAS 489, 623. */
    private static final double SYSTEMATIC_DR2 = 0.043;
    /** Maiz Apellaniz et al. 2021, A&A 649, A13, for (E)DR3. */
    private static final double SYSTEMATIC_DR3 = 0.011;

    /**
     * Reads a recipe.
     *
     * @throws InputException if a condition cannot be read or two clusters have one name
     */
    public static ClusterSettings of(Recipe recipe) {
        Section root = recipe.root();
        Optional<SearchSettings> search = root.optional("search").map(SearchSettings::of);
        List<MembershipSettings> clusters = !root.has("clusters") && search.isEmpty()
                ? List.of(MembershipSettings.lone())
                : root.has("clusters") ? root.sections("clusters").stream().map(MembershipSettings::of).toList()
                        : List.of();
        if (search.isEmpty() && clusters.isEmpty()) {
            throw recipe.fault("clusters", "nothing is asked for", "name a cluster, or give a search");
        }
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (!slugs.add(clusters.get(i).slug())) {
                throw recipe.fault("clusters[" + i + "].name", "\"" + clusters.get(i).name()
                        + "\" is the name of an earlier one too", "give each a name of its own");
            }
        }
        Section cmd = root.section("cmd");
        return new ClusterSettings(QualitySettings.of(root.section("quality")), ZeroPoint.of(root),
                root.has("parallax_systematic") ? root.real("parallax_systematic") : ofSurvey(root.text("survey")),
                search, clusters, (int) root.whole("restarts"), cmd.text("colour"), cmd.text("magnitude"),
                root.has("catalogue"), root.whole("seed"));
    }

    private static double ofSurvey(String survey) {
        return switch (survey) {
            case "gaia-dr2" -> SYSTEMATIC_DR2;
            case "gaia-dr3" -> SYSTEMATIC_DR3;
            default -> 0;
        };
    }
}
