/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.recipe.Section;
import org.astrarium.inference.mixture.Covariance;

/**
 * A cluster whose members are asked for.
 *
 * @param path        the section in the recipe: {@code clusters[0]}
 * @param name        name of the cluster
 * @param where       which stars to fit
 * @param features    columns in which its stars lie together
 * @param components  how many Gaussians, the cluster's among them
 * @param covariance  their shape
 * @param deconvolve  whether each star's own errors count
 * @param uniform     how many components are even over the field in position
 * @param halo        whether components about the same mean are counted in
 * @param near        a place where the cluster is the densest component, by feature; empty for the most compact one
 * @param probability members are above it
 * @param bootstrap   how many refits for the errors
 * @param published   a member list to compare with
 */
public record MembershipSettings(String path, String name, Conditions where, List<String> features,
        ComponentRange components, Covariance covariance, boolean deconvolve, int uniform, boolean halo,
        Map<String, Double> near,
        double probability, int bootstrap, Optional<Published> published) {

    /**
     * A member list to compare with.
     *
     * @param table    key of the table among the run's inputs
     * @param sourceId its column of identifiers
     * @param section  the keys, for conditions on its rows
     */
    public record Published(String table, String sourceId, Section section) {
    }

    /** Copies the list. */
    public MembershipSettings {
        features = List.copyOf(features);
    }

    /** That of a recipe that says nothing. */
    static MembershipSettings lone() {
        return new MembershipSettings("clusters", "Cluster", Conditions.none(), List.of("pmra", "pmdec", "parallax"),
                ComponentRange.fixed(2), Covariance.FULL, false, 0, true, Map.of(), 0.5, 100, Optional.empty());
    }

    static MembershipSettings of(Section keys) {
        List<String> features = keys.texts("features");
        if (features.isEmpty()) {
            throw keys.fault("features", "no feature is named", "name columns, such as [pmra, pmdec, parallax]");
        }
        if (features.stream().distinct().count() < features.size()) {
            throw keys.fault("features", "a feature is named twice", "name each once");
        }
        ComponentRange components = ComponentRange.of(keys, "components");
        int uniform = (int) keys.whole("uniform");
        if (uniform >= components.from()) {
            throw keys.fault("uniform", "leaves none of " + components.from() + " components for the cluster",
                    "give fewer than components");
        }
        return new MembershipSettings(keys.path(), keys.text("name"), Conditions.of(keys, "where"), features,
                components, Covariance.valueOf(keys.text("covariance").toUpperCase(Locale.ROOT)),
                keys.text("errors").equals("deconvolve"), uniform, keys.flag("halo"),
                near(keys, features), keys.real("probability"),
                (int) keys.whole("bootstrap"), keys.optional("published").map(p -> new Published(p.pathOf("table"),
                        p.text("source_id"), p)));
    }

    private static Map<String, Double> near(Section keys, List<String> features) {
        Map<String, Double> near = new LinkedHashMap<>();
        keys.optional("member").ifPresent(member -> ((Map<?, ?>) member.value("near")).forEach((feature, value) -> {
            if (!features.contains(feature)) {
                throw member.fault("near", "\"" + feature + "\" is no feature of this cluster",
                        "name some of " + String.join(", ", features));
            }
            near.put((String) feature, (Double) value);
        }));
        return near;
    }

    /** The name as files and identifiers have it: {@code ngc-188}. */
    public String slug() {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "cluster" : slug;
    }
}
