/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Comparator;
import java.util.List;
import org.astrarium.core.recipe.Section;
import org.astrarium.inference.mixture.MixtureFit;

/**
 * How many components a mixture has: a number, or a range and what chooses from it.
 *
 * @param from   fewest
 * @param to     most, not below {@code from}
 * @param choose the criterion
 */
public record ComponentRange(int from, int to, Criterion choose) {
    /** Just so many. */
    public static ComponentRange fixed(int k) {
        return new ComponentRange(k, k, Criterion.BIC);
    }

    static ComponentRange of(Section parent, String key) {
        if (parent.value(key) instanceof Long k) {
            return fixed(k.intValue());
        }
        Section keys = parent.section(key);
        if (keys.whole("to") < keys.whole("from")) {
            throw keys.fault("to", "is below from: " + keys.whole("to") + " < " + keys.whole("from"),
                    "give a range from the fewest to the most");
        }
        return new ComponentRange((int) keys.whole("from"), (int) keys.whole("to"),
                Criterion.of(keys.text("choose")));
    }

    /** True if there is nothing to choose. */
    public boolean isFixed() {
        return from == to;
    }

    /** The fit that the criterion chooses. */
    public MixtureFit best(List<MixtureFit> fits) {
        return fits.stream().min(Comparator.comparingDouble(choose::of)).orElseThrow();
    }
}
