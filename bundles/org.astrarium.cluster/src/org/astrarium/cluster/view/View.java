/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.astrarium.cluster.Members;
import org.astrarium.core.chart.Chart;

/**
 * What is there to see. Where a wish asks for the same charts as the one before, they are the same objects.
 *
 * @param wish       what was asked for
 * @param diagrams   the stars' diagrams
 * @param members    the members; null where no cluster is shown
 * @param planes     the charts that the table allows
 * @param histogram  the histogram; null where the table lacks its column
 * @param among      how many of the selected stars are members; -1 where nothing is selected or there are no members
 * @param conditions what holds for the selected stars, as a recipe says it
 */
public record View(Wish wish, Diagrams diagrams, Members members, Map<Diagrams.Plane, Chart> planes, Chart histogram,
        int among, List<String> conditions) {
    /** Copies the map and the list. */
    public View {
        planes = planes.isEmpty() ? Map.of() : new EnumMap<>(planes);
        conditions = List.copyOf(conditions);
    }
}
