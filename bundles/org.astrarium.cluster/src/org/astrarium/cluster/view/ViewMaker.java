/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.astrarium.cluster.Members;
import org.astrarium.core.chart.Chart;

/** Makes what is shown. Keeps what the next wish may ask for again. Not for several threads at once. */
public final class ViewMaker {
    private Wish before;
    private Diagrams diagrams;
    private Members members;
    private Map<Diagrams.Plane, Chart> planes = Map.of();

    /** What a wish is about. */
    public View of(Wish wish) {
        boolean others = before == null || before.stars() != wish.stars() || before.fitted() != wish.fitted()
                || before.onlyThose() != wish.onlyThose();
        if (others) {
            diagrams = new Diagrams(wish.stars(), wish.fitted(), wish.onlyThose());
        }
        if (others || before.threshold() != wish.threshold()) {
            members = wish.fitted() == null ? null : Members.above(wish.threshold(), wish.fitted().probability());
            planes = new EnumMap<>(Diagrams.Plane.class);
            for (Diagrams.Plane plane : Diagrams.Plane.values()) {
                Chart chart = diagrams.plane(plane, members);
                if (chart != null) {
                    planes.put(plane, chart);
                }
            }
        }
        before = wish;
        BitSet selected = wish.active() == null ? new BitSet() : wish.active().bits();
        return new View(wish, diagrams, members, planes, diagrams.histogram(wish.counted(), members, selected),
                wish.active() == null || members == null ? -1 : among(selected),
                wish.active() == null ? List.of()
                        : SelectionConditions.of(wish.active(), wish.drawn(), wish.stars()));
    }

    private int among(BitSet selected) {
        int among = 0;
        for (int row : diagrams.fitted().rows(members)) {
            among += selected.get(row) ? 1 : 0;
        }
        return among;
    }
}
