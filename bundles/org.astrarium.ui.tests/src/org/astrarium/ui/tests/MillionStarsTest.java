/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.chart.ChartCanvas;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A million stars in linked diagrams must not hold up the window. */
class MillionStarsTest {
    private static final int ROWS = 1_000_000;
    /** A wait that is felt is 100 ms; this bound is for a machine that has much else to do. */
    private static final long BOUND_MS = 1000;
    private static final String RECIPE = """
            astrarium: 1
            title: A million stars
            input: data/million.fits
            survey: gaia-dr3
            """;

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void areZoomedMovedAndSelectedWithoutHoldingUpTheWindow() throws Exception {
        IProject project = TestData.importExample().getProject();
        write(project.getLocation().append("data").append("million.fits").toPath());
        project.getFile("million.cluster").create(new ByteArrayInputStream(RECIPE.getBytes(StandardCharsets.UTF_8)),
                IResource.FORCE, null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.settle();
        Workbench.open(IEditorPart.class, TestData.EXAMPLE, "million.cluster");
        try (UiWatch watch = new UiWatch()) {
            Widgets.openPage("Members");
            ChartCanvas motion = ClusterData.chart("motion");
            Ui.await("the stars drawn", () -> Screen.colours(motion) > 20);
            lap(watch, "opening");
            Hand.click(motion);
            for (int i = 0; i < 8; i++) {
                Hand.keys('=');
                Hand.keys(SWT.ARROW_LEFT);
            }
            Ui.until("a part of them", () -> motion.getView().isZoomed()
                    && motion.getView().xAt(0, motion.getView().area(0).getMaxX()) < 5);
            lap(watch, "zooming and moving");
            Hand.keys('0');
            Ui.until("all of them", () -> !motion.getView().isZoomed());
            Hand.drag(motion, ClusterData.at(motion, -10, 10), ClusterData.at(motion, 0, 0),
                    ClusterData.at(motion, 10, -10));
            Button refit = Widgets.named(Button.class, "members.refit");
            // the click that gave the diagram the keys selected a star
            Ui.until("most of them selected", () -> refit.isEnabled() && motion.getSelectedRows().cardinality() > 1);
            assertEquals(0.91 * ROWS, Ui.get(() -> motion.getSelectedRows().cardinality()), 0.03 * ROWS);
            lap(watch, "selecting");
        }
    }

    private static void lap(UiWatch watch, String what) {
        long ms = watch.lapMs();
        System.out.println("A million stars: while " + what + ", the window waited at most " + ms + " ms");
        assertTrue(ms < BOUND_MS, what + " held up the window for " + ms + " ms");
    }

    /** Normal deviates by the central limit of twelve uniform ones: good to the few sigma that count here. */
    private static double normal(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static void write(Path file) {
        SplittableRandom random = new SplittableRandom(1);
        String[] names = {"ra", "dec", "pmra", "pmdec", "parallax", "phot_g_mean_mag", "bp_rp"};
        double[] means = {100, 20, 0, 0, 1, 18, 1};
        double[] widths = {1, 1, 5, 5, 0.5, 1, 0.3};
        List<DoubleColumn> columns = new ArrayList<>();
        for (int c = 0; c < names.length; c++) {
            double[] values = new double[ROWS];
            for (int row = 0; row < ROWS; row++) {
                values[row] = means[c] + widths[c] * normal(random);
            }
            columns.add(new DoubleColumn(ColumnInfo.named(names[c]), values));
        }
        TableFiles.write(new Table("million", List.of(), columns), file, Progress.NONE);
    }
}
