/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The five parameters of an astrometric solution: which features they are, where their errors stand, in what unit. */
final class Astrometry {
    private static final double MAS_PER_DEG = 3_600_000;
    private static final List<Role> PARAMETERS = List.of(Role.RA, Role.DEC, Role.PARALLAX, Role.PMRA, Role.PMDEC);
    private static final Map<String, Role> COMPUTED = Map.of(ComputedColumns.XI, Role.RA, ComputedColumns.ETA,
            Role.DEC, ComputedColumns.PARALLAX_CORRECTED, Role.PARALLAX);

    private Astrometry() {
    }

    /** The parameter that a feature is, if it is one. */
    static Optional<Role> parameter(ClusterColumns columns, String feature) {
        return Optional.ofNullable(COMPUTED.get(feature))
                .or(() -> columns.roleOf(feature).filter(PARAMETERS::contains));
    }

    /** True for a place on the sky. */
    static boolean isPlace(ClusterColumns columns, String feature) {
        return parameter(columns, feature).filter(role -> role == Role.RA || role == Role.DEC).isPresent();
    }

    /** The role of a parameter's error. */
    static Role errorOf(Role parameter) {
        return Role.of(parameter.word() + "_error").orElseThrow();
    }

    /** The role of the correlation of two parameters' errors. */
    static Role correlationOf(Role one, Role other) {
        Role first = PARAMETERS.indexOf(one) < PARAMETERS.indexOf(other) ? one : other;
        Role second = first == one ? other : one;
        return Role.of(first.word() + "_" + second.word() + "_corr").orElseThrow();
    }

    /** How many of the feature's units a unit of its error is, at a declination: errors of places are in mas. */
    static double errorUnit(String feature, Role parameter, double dec) {
        return switch (parameter) {
            // the archive's ra_error has the cosine in it, ra has not, xi has
            case RA -> feature.equals(ComputedColumns.XI) ? 1 / MAS_PER_DEG
                    : 1 / (MAS_PER_DEG * Math.cos(Math.toRadians(dec)));
            case DEC -> 1 / MAS_PER_DEG;
            default -> 1;
        };
    }

    /** Right ascensions about 0 deg run on below it instead of jumping by 360. */
    static double[] withoutSeam(double[] ra) {
        double least = 360;
        double most = 0;
        for (double a : ra) {
            least = Math.min(least, a);
            most = Math.max(most, a);
        }
        if (!(most - least > 180)) {
            return ra;
        }
        double[] out = ra.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] > 180 ? out[i] - 360 : out[i];
        }
        return out;
    }
}
