/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.cluster.ClusterSettings;
import org.astrarium.cluster.ComponentRange;
import org.astrarium.cluster.MembershipSettings;
import org.astrarium.cluster.view.Drawn;
import org.astrarium.core.recipe.Node;
import org.astrarium.ui.recipe.RecipeModel;

/** A further cluster of a recipe, of the stars where some were selected. */
final class Refit {
    private static final String CLUSTERS = "clusters";

    private final RecipeModel recipe;
    private final ClusterSettings settings;

    Refit(RecipeModel recipe, ClusterSettings settings) {
        this.recipe = recipe;
        this.settings = settings;
    }

    /**
     * Adds the cluster to the recipe, to be fitted like another.
     *
     * @param like  the other cluster; null for defaults
     * @param drawn where stars were selected; null if they were not drawn round
     * @return its name
     */
    String add(List<String> conditions, MembershipSettings like, Drawn drawn) {
        int given = given();
        if (given == 0 && !settings.clusters().isEmpty()) {
            recipe.set(CLUSTERS + "[0]", Map.of("name", settings.clusters().get(0).name()));
            given = 1;
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        String name = name();
        keys.put("name", name);
        keys.put("where", conditions);
        if (like != null) {
            keys.put("features", like.features());
            keys.put("components", components(like.components()));
            if (like.uniform() > 0) {
                keys.put("uniform", (long) like.uniform());
            }
            if (like.deconvolve()) {
                keys.put("errors", "deconvolve");
            }
            if (!like.near().isEmpty() && (drawn == null || drawn.mayHold(like.near()))) {
                keys.put("member", Map.of("near", like.near()));
            }
        }
        recipe.set(CLUSTERS + "[" + given + "]", keys);
        return name;
    }

    private static Object components(ComponentRange range) {
        if (range.from() == range.to()) {
            return (long) range.from();
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("from", (long) range.from());
        keys.put("to", (long) range.to());
        keys.put("choose", range.choose().name().toLowerCase(Locale.ROOT));
        return keys;
    }

    /** Makes a threshold that of a cluster in the recipe. */
    void write(int cluster, double probability) {
        if (given() == 0) {
            recipe.set(CLUSTERS + "[0]", Map.of("name", settings.clusters().get(cluster).name()));
        }
        recipe.set(CLUSTERS + "[" + cluster + "].probability", probability);
    }

    /** How many clusters the recipe's text names. */
    private int given() {
        return recipe.snapshot().tree().map(tree -> tree instanceof Node.Mapping root
                && root.get(CLUSTERS) instanceof Node.Sequence list ? list.items().size() : 0).orElse(0);
    }

    private String name() {
        int number = 1;
        while (taken("Selection " + number)) {
            number++;
        }
        return "Selection " + number;
    }

    private boolean taken(String name) {
        return settings.clusters().stream().anyMatch(cluster -> cluster.name().equals(name));
    }
}
