/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrarium.cluster.internal.fit.PlaceDensity;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;

/** Which component of a mixture is the cluster. */
final class ClusterComponent {
    /** A component of fewer stars than this is a chance knot, however compact. */
    static final double FEWEST_STARS = 10;

    private ClusterComponent() {
    }

    /** The component's number, from 0; -1 if none can be a cluster. */
    static int of(Mixture mixture, MembershipSettings settings, ClusterColumns columns, FeatureMatrix features) {
        return settings.near().isEmpty() ? mostCompact(mixture, columns, features)
                : densest(mixture, settings, features);
    }

    /** The component that most of the stars at the given place belong to. */
    private static int densest(Mixture mixture, MembershipSettings settings, FeatureMatrix features) {
        int[] at = settings.near().keySet().stream().mapToInt(features::indexOf).toArray();
        double[] place = settings.near().values().stream().mapToDouble(Double::doubleValue).toArray();
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < mixture.components().size(); k++) {
            Component component = mixture.components().get(k);
            double density = component.uniform() || !(component.weight() > 0) ? Double.NEGATIVE_INFINITY
                    : PlaceDensity.log(component, at, place);
            if (density > most) {
                most = density;
                best = k;
            }
        }
        return best;
    }

    private static int mostCompact(Mixture mixture, ClusterColumns columns, FeatureMatrix features) {
        int[] in = compactIn(columns, features);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < mixture.components().size(); k++) {
            Component component = mixture.components().get(k);
            if (!component.uniform() && component.weight() * features.size() >= FEWEST_STARS) {
                double extent = PlaceDensity.extent(component, in);
                if (extent < least) {
                    least = extent;
                    best = k;
                }
            }
        }
        return best;
    }

    /** The proper motions, or all features where they are none. */
    private static int[] compactIn(ClusterColumns columns, FeatureMatrix features) {
        List<Integer> motions = new ArrayList<>();
        for (int j = 0; j < features.names().size(); j++) {
            Optional<Role> role = Astrometry.parameter(columns, features.names().get(j));
            if (role.isPresent() && (role.get() == Role.PMRA || role.get() == Role.PMDEC)) {
                motions.add(j);
            }
        }
        return motions.isEmpty() ? IntStream.range(0, features.names().size()).toArray()
                : motions.stream().mapToInt(Integer::intValue).toArray();
    }
}
