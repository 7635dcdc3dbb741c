/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.core.table.Selection;

/** A selection of stars as a recipe says it. */
final class SelectionConditions {
    private static final List<Dimension> RANGES = List.of(Dimension.PMRA, Dimension.PMDEC, Dimension.PARALLAX);

    private SelectionConditions() {
    }

    /**
     * What is true of the stars selected: that they belong to the subset, if that has a name; else that they lie in the
     * region that was drawn, or in the ranges of motion and parallax that stars picked one by one span.
     */
    static List<String> of(Selection selected, Drawn drawn, Stars stars) {
        if (!selected.name().isEmpty()) {
            String name = selected.name();
            return List.of(name.matches("[A-Za-z_]\\w*") ? name : "`" + name + "`");
        }
        if (drawn != null) {
            return drawn.conditions();
        }
        List<String> ranges = new ArrayList<>();
        for (Dimension dimension : RANGES) {
            Quantity quantity = stars.in(dimension);
            if (quantity != null) {
                double[] values = Arrays.stream(quantity.of(selected.rows())).filter(Double::isFinite).toArray();
                if (values.length > 0) {
                    ranges.addAll(Drawn.range(quantity.name(), Arrays.stream(values).min().getAsDouble(),
                            Arrays.stream(values).max().getAsDouble()));
                }
            }
        }
        return ranges;
    }
}
