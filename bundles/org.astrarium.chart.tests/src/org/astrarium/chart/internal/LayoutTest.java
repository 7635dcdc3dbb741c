/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static List<Frame> frames(double width, double height, List<Panel> panels) {
        Chart chart = new Chart("c", "", "", Chart.Size.PAGE, panels);
        return Layout.of(chart, Spans.of(chart), width, height, false);
    }

    private static Panel panel(int row, int column, Axis x, Axis y) {
        return new Panel(new Panel.Cell(row, column, 1, 1), x, y, List.of(), false, Panel.Legend.NONE);
    }

    /** Left and right ends of the tick labels of a frame, in points. */
    private static List<double[]> labels(Frame frame) {
        List<double[]> ends = new ArrayList<>();
        for (Ticks.Tick tick : frame.x().ticks().major()) {
            double half = Lettering.width(tick.label(), Layout.TICK_FONT) / 2;
            if (half > 0) {
                double at = frame.xRuler().toPoint(tick.value());
                ends.add(new double[] {at - half, at + half});
            }
        }
        return ends;
    }

    @Test
    void noLabelIsCutNorRunsIntoTheNextPanels() {
        Axis wide = Axis.of("JD", "d").from(2457000, 2457001);
        for (double width = 150; width < 700; width += 37) {
            List<Frame> frames = frames(width, 300, List.of(panel(0, 0, wide, Axis.of("y", "")),
                    panel(0, 1, wide, Axis.of("y", "")), panel(0, 2, wide, Axis.of("z", ""))));
            double end = 0;
            for (Frame frame : frames) {
                for (double[] label : labels(frame)) {
                    assertTrue(label[0] > end, "a label begins at " + label[0] + ", the one before ends at " + end);
                    end = label[1];
                }
            }
            assertTrue(end < width, "a label ends at " + end + " of " + width);
        }
    }

    @Test
    void framesTakeWhatLabelsLeaveAndStayInside() {
        Frame alone = frames(400, 300, List.of(panel(0, 0, Axis.of("x", ""), Axis.of("y", "")))).get(0);
        assertTrue(alone.area().getMinX() - alone.y().room() >= 0);
        assertTrue(alone.area().getMaxY() + alone.x().room() <= 300);
        assertTrue(alone.area().getWidth() > 340, "a label should not take " + (400 - alone.area().getWidth()));
        Frame bare = frames(400, 300, List.of(panel(0, 0, Axis.of("", ""), Axis.of("", "")))).get(0);
        assertTrue(bare.area().getWidth() > alone.area().getWidth());
    }

    @Test
    void onlyTheOutermostPanelsAreLabelled() {
        Axis x = Axis.of("x", "");
        Axis y = Axis.of("y", "");
        List<Frame> frames = frames(400, 300,
                List.of(panel(0, 0, x, y), panel(0, 1, x, y), panel(1, 0, x, y), panel(1, 1, x, y)));
        List<Boolean> xLabels = frames.stream().map(frame -> frame.x().labels()).toList();
        List<Boolean> yLabels = frames.stream().map(frame -> frame.y().labels()).toList();
        assertEquals(List.of(false, false, true, true), xLabels);
        assertEquals(List.of(true, false, true, false), yLabels);
    }
}
