/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Optional;
import java.util.OptionalDouble;
import org.astrarium.core.recipe.Section;

/**
 * One of the lines that a recipe asks for.
 *
 * @param path      where it stands in the recipe, such as {@code fits[0]}
 * @param name      its name
 * @param method    how it is fitted
 * @param distance  where the calibrators' distances come from
 * @param pivot     log10 of the period in days at which the intercept holds
 * @param clip      how many sigma a residual may be off, empty for no clipping
 * @param sided     true if a distance has two errors, of which the one on the side of the law counts
 * @param zeroPoint the fit's own zero point of the parallaxes, in place of the recipe's
 */
public record FitSettings(String path, String name, FitMethod method, DistanceKind distance, double pivot,
        OptionalDouble clip, boolean sided, Optional<ZeroPointPrior> zeroPoint) {

    /** How a recipe asks for the error on the side of the law. */
    static final String ASYMMETRIC = "asymmetric";

    static FitSettings of(Section fit) {
        String name = fit.text("name");
        if (!name.matches("\\w+")) {
            throw fit.fault("name", "\"" + name + "\" cannot name a fit", "use letters, digits and _ only");
        }
        FitMethod method = FitMethod.of(fit.text("method"));
        requireFitting(fit, method);
        // without distances the parallaxes themselves stand for them where something has to be shown
        DistanceKind distance = method.fromParallaxes() ? DistanceKind.INVERSE_PARALLAX
                : DistanceKind.of(fit.text("distance"));
        OptionalDouble clip = fit.optional("clip").stream().mapToDouble(c -> c.real("sigma")).findFirst();
        return new FitSettings(fit.path(), name, method, distance, fit.real("pivot"), clip,
                fit.text("errors").equals(ASYMMETRIC),
                fit.has("zero_point") ? Optional.of(ZeroPointPrior.of(fit)) : Optional.empty());
    }

    /** A likelihood in parallax space with a zero point of its own. */
    static FitSettings inParallaxSpace(String name, double pivot, ZeroPointPrior prior) {
        return new FitSettings("", name, FitMethod.PARALLAX, DistanceKind.INVERSE_PARALLAX, pivot,
                OptionalDouble.empty(), false, Optional.of(prior));
    }

    /** The same fit by another method, without clipping. */
    FitSettings by(FitMethod other) {
        return new FitSettings(path, name, other, distance, pivot, OptionalDouble.empty(), false, zeroPoint);
    }

    /** What the fit is made from, as results write it. */
    public String source() {
        return method.fromParallaxes() ? "parallax" : distance.word();
    }

    /** The same in words for people. */
    public String sourceText() {
        return method.fromParallaxes() ? "parallaxes" : distance.text();
    }

    private static void requireFitting(Section fit, FitMethod method) {
        boolean clips = method != FitMethod.ROBUST && !method.fromParallaxes();
        if (fit.has("clip") && !clips) {
            throw fit.fault("clip", "a fit by " + method.word() + " does not clip",
                    "leave clip out, or choose chi2_scatter");
        }
        if (fit.has("zero_point") && method != FitMethod.PARALLAX) {
            boolean number = method == FitMethod.ABL && fit.value("zero_point") instanceof Double;
            if (!number) {
                throw fit.fault("zero_point", "method " + method.word() + " has no zero point of this kind",
                        "choose the method parallax, or say parallax_zero_point for the whole recipe");
            }
        }
        if (fit.text("errors").equals(ASYMMETRIC)
                && (!clips || method == FitMethod.OLS || !fit.text("distance").equals("bailer_jones"))) {
            throw fit.fault("errors", "only a weighted fit to Bailer-Jones distances has asymmetric errors",
                    "leave errors out");
        }
    }
}
