/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.astrarium.cluster.Stars;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was drawn in a diagram, as conditions of a recipe. */
class DrawnTest {
    private static final Quantity X = new Quantity("pmra", Axis.of("x", ""), new double[0]);
    private static final Quantity Y = new Quantity("pmdec", Axis.of("y", ""), new double[0]);

    @Test
    void aBoxIsFourComparisons() {
        assertEquals(List.of("pmra >= -12.000", "pmra <= -7.500", "pmdec >= 2.000", "pmdec <= 7.000"),
                new Drawn(X, Y, new double[] {-12, -7.5}, new double[] {2, 7}, true).conditions());
    }

    @Test
    void inAHistogramTheRangeAloneCounts() {
        assertEquals(List.of("pmra >= 0.10000", "pmra <= 0.15000"),
                new Drawn(X, null, new double[] {0.1, 0.15}, new double[] {0, 9}, true).conditions());
    }

    @Test
    void aPlaceOutsideIsNotTheClustersAnyMore() {
        Drawn box = new Drawn(X, Y, new double[] {-12, -7.5}, new double[] {2, 7}, true);
        assertTrue(box.mayHold(Map.of("pmra", -9.7, "pmdec", 4.7)));
        assertTrue(box.mayHold(Map.of("parallax", 2.7)), "the box says nothing of it");
        assertFalse(box.mayHold(Map.of("pmra", -9.7, "pmdec", 1.0)));
    }

    @Test
    @DisplayName("a lasso's condition holds for the stars in its line, but for a few at the rim")
    void lasso() {
        int corners = 200;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            x[i] = 3 + 2 * Math.cos(angle);
            y[i] = -1 + Math.sin(angle);
        }
        String condition = new Drawn(X, Y, x, y, false).conditions().get(0);
        long kept = (condition.split(",").length - 2) / 2;
        assertTrue(kept >= 8 && kept < 60, kept + " of 200 corners");
        Philox random = new Philox(1);
        double[] pmra = new double[20_000];
        double[] pmdec = new double[pmra.length];
        Arrays.setAll(pmra, i -> 6 * random.nextDouble());
        Arrays.setAll(pmdec, i -> -2.5 + 3 * random.nextDouble());
        Table table = Stars.of(pmra.length).with("pmra", pmra).with("pmdec", pmdec).table();
        long within = 0;
        for (int i = 0; i < pmra.length; i++) {
            within += Math.hypot((pmra[i] - 3) / 2, pmdec[i] + 1) <= 1 ? 1 : 0;
        }
        // 0.4 % of the lasso's size at the rim, of which half the area's share at the most
        assertEquals(within, Expression.parse(condition).select(table, "").count(), 0.02 * within);
    }

    @Test
    void cornersOnALineAreLeftOut() {
        assertEquals(List.of(0, 2, 4, 6), Outline.corners(new double[] {0, 1, 2, 2, 2, 1, 0, 0},
                new double[] {0, 0, 0, 1, 2, 2, 2, 1}, 0.004));
        assertEquals(List.of(0, 1, 2), Outline.corners(new double[] {0, 1, 0.5}, new double[] {0, 0, 1}, 0.004));
    }
}
