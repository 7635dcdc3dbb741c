/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Random;
import org.astrarium.core.chart.Axis;
import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Ruler X = new Ruler(Axis.Scale.LINEAR, new Span(0, 1), 0, 400);
    private static final Ruler Y = new Ruler(Axis.Scale.LINEAR, new Span(-10, 10), 300, 0);

    private static int count(Path2D path, int kind) {
        int count = 0;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            count += steps.currentSegment(new double[6]) == kind ? 1 : 0;
        }
        return count;
    }

    @Test
    void fewPointsAreAllKept() {
        Path2D path = Polyline.through(X, Y, new double[] {0, 0.2, 0.4, 0.6}, new double[] {1, 2, 3, 4});
        assertEquals(1, count(path, PathIterator.SEG_MOVETO));
        assertEquals(3, count(path, PathIterator.SEG_LINETO));
    }

    @Test
    void aBlankBreaksTheLine() {
        double[] y = {1, 2, Double.NaN, 4, 5};
        Path2D path = Polyline.through(X, Y, new double[] {0, 0.2, 0.4, 0.6, 0.8}, y);
        assertEquals(2, count(path, PathIterator.SEG_MOVETO));
        assertEquals(2, count(path, PathIterator.SEG_LINETO));
    }

    @Test
    void aLongChainKeepsItsExtremesAndGetsShort() {
        int n = 500_000;
        double[] x = new double[n];
        double[] y = new double[n];
        Random random = new Random(3);
        for (int i = 0; i < n; i++) {
            x[i] = i / (n - 1.0);
            y[i] = random.nextGaussian();
        }
        y[123_456] = 9;
        y[400_001] = -9;
        Path2D path = Polyline.through(X, Y, x, y);
        // Four corners at most for each quarter of a point of the 400 that the line is long.
        assertTrue(count(path, PathIterator.SEG_LINETO) <= 4 * (4 * 400 + 1));
        assertEquals(Y.toPoint(9), path.getBounds2D().getMinY(), 1e-9);
        assertEquals(Y.toPoint(-9), path.getBounds2D().getMaxY(), 1e-9);
        assertEquals(Y.toPoint(y[n - 1]), path.getCurrentPoint().getY(), 1e-9);
    }
}
