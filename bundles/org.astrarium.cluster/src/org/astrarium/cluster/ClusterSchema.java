/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;

/** The keys of {@code .cluster} recipes. */
final class ClusterSchema {
    private static final String ALL_HOLD = " Conditions on a row, computed columns included, all of which must hold.";
    private static final int MOST_COMPONENTS = 60;

    private ClusterSchema() {
    }

    static Schema create() {
        return Schema.forTable(ClusterAnalysis.ID, Role.words(), List.of(quality(), parallaxes(ZeroPoint.KEY,
                new Type.Either(List.of(new Type.Real(-10, 10), new Type.Choice(List.of(ZeroPoint.LINDEGREN_2021)))),
                0.0, "Subtracted from each parallax before it becomes a distance; Gaia's is negative. "
                        + "lindegren2021: that of each DR3 star."),
                parallaxes("parallax_systematic", new Type.Real(0, 10), null,
                        "Systematic error of a cluster's parallax; else the survey's (0.043 in DR2, 0.011 in DR3)."),
                search(), clusters(),
                Key.of("catalogue", new Type.TableFile(), null,
                        "Table of known clusters (names, places, motions): names for what the search finds."),
                Key.of("restarts", new Type.Whole(1, 1000), 10L,
                        "Starts of every fit; the one with the greatest likelihood counts."),
                Key.section("cmd", "The colour-magnitude diagrams.",
                        Key.of("colour", new Type.ColumnName(), "bp_rp", "Column of the colour."),
                        Key.of("magnitude", new Type.ColumnName(), "g_mag", "Column or role of the magnitude."))));
    }

    private static Key parallaxes(String name, Type type, Object value, String help) {
        return Key.of(name, type, value, help).in("mas");
    }

    private static Key quality() {
        Type snr = new Type.Real(0, 1e6);
        return Key.section("quality", "Which stars are measured well enough; each cut is off unless named.",
                Key.of("lindegren2018_c1", new Type.Flag(), false,
                        "The astrometric solution fits: u < 1.2 max(1, exp(-0.2 (G - 19.5))) (Lindegren+ 2018, C.1)."),
                Key.of("lindegren2018_c2", new Type.Flag(), false,
                        "BP and RP free of blends: 1 + 0.015 C^2 < E < 1.3 + 0.06 C^2, C = BP - RP (same, C.2)."),
                Key.section("snr", "Smallest values over their errors.",
                        Key.of("parallax", snr, null, "Smallest parallax over its error; prefers near stars."),
                        Key.of("g", snr, null, "Smallest flux over its error in G."),
                        Key.of("bp", snr, null, "Smallest flux over its error in BP."),
                        Key.of("rp", snr, null, "Smallest flux over its error in RP.")),
                Key.of("where", Type.conditions(), List.of(), "Further cuts." + ALL_HOLD));
    }

    private static Key search() {
        return Key.optionalSection("search", "Looks for compact groups, shell by shell.",
                Key.of("by", new Type.ColumnName(), "r_est",
                        "Column of the shells: a distance in pc, or the parallax."),
                Key.section("edges", "The shells, in the unit of that column.",
                        Key.of("from", Type.real(), 0.0, "Begin of the first shell."),
                        Key.of("to", Type.real(), 2000.0, "End of the last shell."),
                        Key.of("width", new Type.Real(1e-9, 1e9), 200.0, "Width of a shell.")),
                Key.of("features", new Type.ListOf(new Type.ColumnName()), List.of("ra", "dec", "pmra", "pmdec"),
                        "Columns in which stars of a cluster lie together."),
                Key.of("restarts", new Type.Whole(1, 1000), 1L,
                        "Starts of each fit in a shell, beside the one from the fit with a Gaussian less."),
                Key.section("components", "Gaussians in a shell.",
                        Key.of("from", new Type.Whole(1, MOST_COMPONENTS), 1L, "Fewest."),
                        Key.of("to", new Type.Whole(1, MOST_COMPONENTS), 10L, "Most."),
                        choose(),
                        Key.of("threshold", new Type.Real(0, 1000), 6.0,
                                "Significance, in standard deviations, from which a group counts.")));
    }

    private static Key choose() {
        return Key.of("choose", new Type.Choice(List.of("bic", "aic", "icl")), "bic",
                "Criterion whose lowest value chooses their number.");
    }

    private static Key clusters() {
        Type cluster = new Type.Keys(List.of(
                Key.required("name", new Type.Text(), "Name of the cluster, also of its table and figures."),
                Key.of("where", Type.conditions(), List.of(), "Stars to fit, after the quality cuts." + ALL_HOLD),
                Key.of("features", new Type.ListOf(new Type.ColumnName()), List.of("pmra", "pmdec", "parallax"),
                        "Columns in which stars of a cluster lie together; xi and eta are places on the sky in deg."),
                Key.of("components", new Type.Either(List.of(new Type.Whole(1, MOST_COMPONENTS),
                        new Type.Keys(List.of(
                                Key.of("from", new Type.Whole(1, MOST_COMPONENTS), 1L, "Fewest."),
                                Key.of("to", new Type.Whole(1, MOST_COMPONENTS), 10L, "Most."),
                                choose())))), 2L,
                        "Number of Gaussians, the cluster's among them, or a range to choose from."),
                Key.of("covariance", new Type.Choice(List.of("full", "tied", "diagonal", "spherical")), "full",
                        "Shape of the Gaussians."),
                Key.of("errors", new Type.Choice(List.of("ignore", "deconvolve")), "ignore",
                        "ignore: as if there were none; deconvolve: each star's own, with Gaia's correlations."),
                Key.of("uniform", new Type.Whole(0, 10), 0L,
                        "How many of them are even over the sky (features xi, eta or ra, dec): field stars."),
                Key.of("halo", new Type.Flag(), true,
                        "Counts a component about the same mean, up to four times as wide, to the cluster: its halo."),
                Key.optionalSection("member", "Which component is the cluster; else the most compact in proper motion.",
                        Key.required("near", new Type.MapOf(Type.real(), List.of()),
                                "A place, feature: value; the cluster is the component densest there.")),
                Key.of("probability", new Type.Real(0, 1), 0.5, "Stars above it are members."),
                Key.of("bootstrap", new Type.Whole(0, 10_000), 100L,
                        "Refits to stars drawn again, for the errors of the cluster's mean and width; 0 for none."),
                Key.optionalSection("published", "A member list to compare with; the fit does not see it.",
                        Key.required("table", new Type.TableFile(), "The table of members, relative to the recipe."),
                        Key.of("source_id", new Type.Text(), "source_id", "Its column of identifiers."),
                        Key.of("where", new Type.ListOf(new Type.Condition()), List.of(),
                                "Conditions on its rows, such as those of one cluster."))));
        return Key.of("clusters", new Type.ListOf(cluster), null,
                "The memberships to publish; without it, and without a search, that of one cluster by the defaults.");
    }
}
