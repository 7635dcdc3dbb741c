/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;

/** The keys of {@code .cepheid} recipes. */
final class CepheidSchema {
    private static final String ALL_HOLD = " Conditions on a row, derived columns included, all of which must hold.";

    private static final String CLASSICAL = "m_bailer_jones < -1.5";

    private CepheidSchema() {
    }

    static Schema create() {
        return Schema.forTable(CepheidAnalysis.ID, Role.words(), List.of(sample(), calibrators(), wesenheit(),
                Key.of("parallax_zero_point", new Type.Either(List.of(new Type.Real(-10, 10),
                        new Type.Choice(List.of(ZeroPoint.LINDEGREN_2021)))), 0.0,
                        "Subtracted from each parallax; Gaia's is negative. lindegren2021: that of each DR3 star.")
                        .in("mas"),
                fits(), mcmc(), distances()));
    }

    private static Key sample() {
        return Key.section("sample", "Which stars count as Cepheids of interest.",
                Key.of("complete", new Type.ListOf(new Type.ColumnName()),
                        List.of("pf", "pf_error", "int_average_g", "int_average_bp", "int_average_rp"),
                        "Columns in which a star must have a value; roles (period, g, bp, ...) do as well."),
                Key.of("types", new Type.ListOf(new Type.Text()), List.of("DCEP"),
                        "Types to keep: DCEP classical, T2CEP type II, ACEP anomalous; [] keeps all."),
                Key.of("modes", new Type.ListOf(new Type.Text()), List.of("FUNDAMENTAL"),
                        "Pulsation modes to keep; [] keeps all."),
                Key.of("fundamentalise", new Type.Flag(), false,
                        "First overtones get the period of the fundamental mode (Feast and Catchpole 1997)."),
                Key.of("where", Type.conditions(), List.of(), "Further cuts." + ALL_HOLD));
    }

    private static Key calibrators() {
        return Key.section("calibrators", "The part of the sample that the law is fitted to.",
                Key.of("where", Type.conditions(),
                        List.of("parallax >= 0", "parallax / parallax_error >= 10", "abs(b) < 5", CLASSICAL),
                        "Which stars of the sample calibrate." + ALL_HOLD));
    }

    private static Key wesenheit() {
        return Key.section("wesenheit", "The reddening-free magnitude W = G - R (BP - RP).",
                Key.of("colour_coefficient", new Type.Real(0, 10), 1.90,
                        "R, the ratio of the absorption in G to the reddening in BP - RP."));
    }

    private static Key fits() {
        Type fit = new Type.Keys(List.of(
                Key.required("name", new Type.Text(), "Name of the fit in distances and results; letters, digits, _."),
                Key.of("method", new Type.Choice(FitMethod.words()), "chi2",
                        "ols: unweighted; chi2: weighted; chi2_scatter: with intrinsic scatter; robust: outliers too;"
                        + " abl, parallax: parallaxes uninverted, negative ones too."),
                Key.of("distance", new Type.Choice(List.of("bailer_jones", "inverse_parallax")), "bailer_jones",
                        "Where the distances of the calibrators come from; abl and parallax need none."),
                Key.of("errors", new Type.Choice(List.of("mean", FitSettings.ASYMMETRIC)), "mean",
                        "Of the two sides of a Bailer-Jones distance: their mean, or the one on the side of the law."),
                Key.of("zero_point", new Type.Either(List.of(new Type.Real(-10, 10),
                        new Type.Choice(List.of(ZeroPointPrior.FREE)), new Type.Keys(List.of(
                                Key.required("mean", new Type.Real(-10, 10), "Mean of a Gaussian prior.").in("mas"),
                                Key.required("sd", new Type.Real(1e-6, 10), "Its standard deviation.").in("mas"))))),
                        null, "Zero point of this fit in place of parallax_zero_point (parallax; a number: abl too).")
                        .in("mas"),
                Key.of("pivot", new Type.Real(-5, 5), 0.0, "log10 of the period at which the intercept holds."),
                Key.optionalSection("clip", "Drops outliers and fits again, until none is left.",
                        Key.of("sigma", new Type.Real(0.5, 100), 3.0,
                                "Residuals beyond so many times their root mean square go."))));
        return Key.of("fits", new Type.ListOf(fit), List.of(
                map("name", "bj", "method", "chi2", "distance", "bailer_jones"),
                map("name", "naive", "method", "chi2", "distance", "inverse_parallax",
                        "clip", map("sigma", 3.0))),
                "Lines M = intercept + slope (log10 P - pivot) through the calibrators.");
    }

    private static Key mcmc() {
        return Key.section("mcmc", "Samples the posterior of the laws with ensembles of walkers.",
                Key.of("fits", new Type.ListOf(new Type.Text()), null,
                        "Names of the fits to sample; without it all that have a likelihood; [] for none."),
                Key.of("walkers", new Type.Whole(4, 1000), 32L, "Walkers of an ensemble, an even number."),
                Key.of("steps", new Type.Whole(10, 10_000_000), 5000L,
                        "Steps of each walker; more steps continue the same chain."),
                Key.of("ensembles", new Type.Whole(1, 100), 4L,
                        "Ensembles that know nothing of each other, to be compared."),
                Key.of("discard", new Type.Either(List.of(new Type.Choice(List.of(McmcSettings.AUTO)),
                        new Type.Whole(0, 10_000_000))), McmcSettings.AUTO,
                        "Steps of burn-in; auto: five times the autocorrelation time."),
                Key.of("scatter", new Type.Flag(), true,
                        "Whether a chi2 line gets an intrinsic scatter in its posterior."));
    }

    private static Key distances() {
        Type target = new Type.Keys(List.of(
                Key.required("name", new Type.Text(), "Name of the target, such as LMC."),
                Key.of("from", new Type.Text(), null, "Name of the fit whose law is used; without it the first."),
                Key.of("where", Type.conditions(), List.of(), "Which stars of the sample belong to it." + ALL_HOLD),
                Key.optionalSection("metallicity", "Corrects for a metallicity other than that of the calibrators.",
                        Key.of("gamma", new Type.Real(-5, 5), -0.4,
                                "Change of the law's magnitude with [Fe/H]; negative: richer is brighter.")
                                .in("mag/dex"),
                        Key.of("gamma_error", new Type.Real(0, 5), 0.1, "Its error.").in("mag/dex"),
                        Key.required("delta", new Type.Real(-5, 5),
                        "[Fe/H] of the target less that of the calibrators.")
                                .in("dex")),
                Key.optionalSection("reference", "A published distance to compare with.",
                        Key.required("distance", new Type.Real(1e-3, 1e10), "The distance.").in("pc"),
                        Key.of("error", new Type.Real(0, 1e10), 0.0, "Its error.").in("pc"))));
        return Key.of("distances", new Type.ListOf(target), List.of(map("name", "LMC",
                "where", List.of("l >= 273", "l <= 285", "b >= -38", "b <= -28"),
                "reference", map("distance", 49590.0, "error", 550.0))),
                "Targets whose distance follows from the law; [] for none.");
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
