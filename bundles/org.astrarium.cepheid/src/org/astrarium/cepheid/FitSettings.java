/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.OptionalDouble;
import org.astrarium.core.recipe.Section;

/**
 * One of the lines that a recipe asks for.
 *
 * @param path     where it stands in the recipe, such as {@code fits[0]}
 * @param name     its name
 * @param method   how it is fitted
 * @param distance where the calibrators' distances come from
 * @param pivot    log10 of the period in days at which the intercept holds
 * @param clip     how many sigma a residual may be off, empty for no clipping
 */
public record FitSettings(String path, String name, FitMethod method, DistanceKind distance, double pivot,
        OptionalDouble clip) {

    static FitSettings of(Section fit) {
        String name = fit.text("name");
        if (!name.matches("\\w+")) {
            throw fit.fault("name", "\"" + name + "\" cannot name a fit", "use letters, digits and _ only");
        }
        if (fit.text("method").equals(FitMethod.ROBUST.word()) && fit.has("clip")) {
            throw fit.fault("clip", "a robust fit does not clip", "leave clip out, or choose chi2_scatter");
        }
        OptionalDouble clip = fit.optional("clip").stream().mapToDouble(c -> c.real("sigma")).findFirst();
        return new FitSettings(fit.path(), name, FitMethod.of(fit.text("method")),
                DistanceKind.of(fit.text("distance")), fit.real("pivot"), clip);
    }
}
