/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import org.astrarium.core.recipe.Recipe;
import org.astrarium.inference.mixture.Region;

/** The part of the sky that the stars of a fit fill: what a component of field stars is even over. */
final class FieldRegion {
    /** A disc fills 79 % of the box round it; of stars even over a box 21 % lie in its corners. */
    private static final double MOST_IN_CORNERS = 0.05;

    private FieldRegion() {
    }

    /** The box or the ellipse that the features of place fill. */
    static Region of(Recipe recipe, ClusterColumns columns, MembershipSettings settings, FeatureMatrix features) {
        int[] place = java.util.stream.IntStream.range(0, features.names().size())
                .filter(j -> Astrometry.isPlace(columns, features.names().get(j))).toArray();
        if (place.length != 2) {
            throw recipe.fault(settings.path() + ".uniform", "there are no two places on the sky among the features",
                    "add xi and eta to features, or leave uniform out");
        }
        double[] from = new double[2];
        double[] to = new double[2];
        for (int j = 0; j < 2; j++) {
            double[] values = features.values()[place[j]];
            from[j] = java.util.Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
            to[j] = java.util.Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        }
        double[] radius = {(to[0] - from[0]) / 2, (to[1] - from[1]) / 2};
        double[] centre = {(to[0] + from[0]) / 2, (to[1] + from[1]) / 2};
        int corners = 0;
        double farthest = 1;
        for (int i = 0; i < features.size(); i++) {
            double away = Math.hypot((features.values()[place[0]][i] - centre[0]) / radius[0],
                    (features.values()[place[1]][i] - centre[1]) / radius[1]);
            farthest = Math.max(farthest, away);
            corners += away > 1 ? 1 : 0;
        }
        if (corners > MOST_IN_CORNERS * features.size()) {
            return new Region.Box(place, from, to);
        }
        // no star may lie outside, where the even density is zero
        double stretch = farthest * (1 + 1e-9);
        return new Region.Disc(place[0], place[1], centre[0], centre[1], radius[0] * stretch, radius[1] * stretch);
    }
}
