/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Optional;
import org.astrarium.core.recipe.Section;

/**
 * A target whose distance a recipe asks for.
 *
 * @param path        where it stands in the recipe, such as {@code distances[0]}
 * @param name        its name
 * @param from        name of the fit whose law is used
 * @param where       which stars of the sample belong to it
 * @param metallicity how its metallicity changes its law, if it does
 * @param reference   a published distance, if there is one to compare with
 */
public record TargetSettings(String path, String name, String from, Conditions where,
        Optional<Metallicity> metallicity, Optional<Reference> reference) {
    /** A published distance and its error, in pc. */
    public record Reference(double distance, double error) {
    }

    /**
     * A metallicity other than that of the calibrators.
     *
     * @param gamma      change of the law's magnitude, in mag/dex
     * @param gammaError its error
     * @param delta      [Fe/H] of the target less that of the calibrators
     */
    public record Metallicity(double gamma, double gammaError, double delta) {
        static Metallicity of(Section section) {
            return new Metallicity(section.real("gamma"), section.real("gamma_error"), section.real("delta"));
        }

        /** What the law is to be fainter by, in mag. */
        public double shift() {
            return gamma * delta;
        }

        /** Its error, in mag. */
        public double error() {
            return gammaError * Math.abs(delta);
        }
    }

    /** What the metallicity makes the law fainter by, in mag. */
    double metallicityShift() {
        return metallicity.map(Metallicity::shift).orElse(0.0);
    }

    /** The same target without a metallicity of its own. */
    TargetSettings withoutMetallicity() {
        return new TargetSettings(path, name, from, where, Optional.empty(), reference);
    }

    static TargetSettings of(Section target, String firstFit) {
        return new TargetSettings(target.path(), target.text("name"),
                target.has("from") ? target.text("from") : firstFit, Conditions.of(target, "where"),
                target.optional("metallicity").map(Metallicity::of),
                target.optional("reference").map(r -> new Reference(r.real("distance"), r.real("error"))));
    }
}
