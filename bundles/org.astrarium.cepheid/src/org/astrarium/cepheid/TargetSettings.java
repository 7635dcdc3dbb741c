/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Optional;
import org.astrarium.core.recipe.Section;

/**
 * A target whose distance a recipe asks for.
 *
 * @param path      where it stands in the recipe, such as {@code distances[0]}
 * @param name      its name
 * @param from      name of the fit whose law is used
 * @param where     which stars of the sample belong to it
 * @param reference a published distance, if there is one to compare with
 */
public record TargetSettings(String path, String name, String from, Conditions where, Optional<Reference> reference) {
    /** A published distance and its error, in pc. */
    public record Reference(double distance, double error) {
    }

    static TargetSettings of(Section target, String firstFit) {
        return new TargetSettings(target.path(), target.text("name"),
                target.has("from") ? target.text("from") : firstFit, Conditions.of(target, "where"),
                target.optional("reference").map(r -> new Reference(r.real("distance"), r.real("error"))));
    }
}
