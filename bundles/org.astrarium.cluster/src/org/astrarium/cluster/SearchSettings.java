/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.recipe.Section;

/**
 * How to look for compact groups.
 *
 * @param by         column of the shells
 * @param from       begin of the first shell
 * @param to         end of the last one
 * @param width      width of a shell
 * @param features   columns in which stars of a cluster lie together
 * @param restarts   starts of each fit
 * @param components how many Gaussians a shell may have
 * @param threshold  significance from which a group counts, in standard deviations
 */
public record SearchSettings(String by, double from, double to, double width, List<String> features, int restarts,
        ComponentRange components, double threshold) {
    private static final int MOST_SHELLS = 1000;

    /** Copies the list. */
    public SearchSettings {
        features = List.copyOf(features);
    }

    static SearchSettings of(Section keys) {
        Section edges = keys.section("edges");
        double from = edges.real("from");
        double to = edges.real("to");
        if (!(to > from)) {
            throw edges.fault("to", "is not above from: " + to + " <= " + from, "give a range from near to far");
        }
        if ((to - from) / edges.real("width") > MOST_SHELLS) {
            throw edges.fault("width", "makes more than " + MOST_SHELLS + " shells", "make them wider");
        }
        List<String> features = keys.texts("features");
        if (features.isEmpty()) {
            throw keys.fault("features", "no feature is named", "name columns, such as [ra, dec, pmra, pmdec]");
        }
        return new SearchSettings(keys.text("by"), from, to, edges.real("width"), features,
                (int) keys.whole("restarts"), ComponentRange.of(keys, "components"),
                keys.section("components").real("threshold"));
    }

    /** Begin and end of each shell; the last may be narrower. */
    public List<double[]> shells() {
        List<double[]> shells = new ArrayList<>();
        int n = (int) Math.ceil((to - from) / width - 1e-9);
        for (int i = 0; i < n; i++) {
            shells.add(new double[] {from + i * width, Math.min(to, from + (i + 1) * width)});
        }
        return shells;
    }
}
