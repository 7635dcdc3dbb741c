/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.chart.ChartTool;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A million stars in linked diagrams must not hold up the window. */
class MillionStarsTest {
    private static final int ROWS = 1_000_000;
    private static final int STEP = 4;
    private static final int FITTED = ROWS / STEP;
    /** A wait that is felt is 100 ms; this bound is for a machine that has much else to do. */
    private static final long BOUND_MS = 1000;
    private static final String RECIPE = """
            astrarium: 1
            title: A million stars
            input: data/million.fits
            survey: gaia-dr3
            clusters: [{name: Some, where: [pmra > -100]}]
            """;

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void areZoomedMovedAndSelectedWithoutHoldingUpTheWindow() throws Exception {
        IProject project = TestData.importExample().getProject();
        Table stars = write(project.getLocation().append("data").append("million.fits").toPath());
        result(stars, project.getLocation().append("results").append("million").append("tables").toPath());
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
            ToolBar tools = Widgets.waitFor(ToolBar.class, "the tools", control -> control instanceof ToolBar bar
                    && bar.getItemCount() == 3 && "members.LASSO".equals(bar.getItem(1).getData("org.astrarium.id")));
            Hand.click(Ui.get(() -> tools.getItem(1)));
            Ui.until("the lasso in hand", () -> motion.getTool() == ChartTool.LASSO);
            Hand.drag(motion, ClusterData.at(motion, -10, 10), ClusterData.at(motion, 0, 10),
                    ClusterData.at(motion, 10, 10), ClusterData.at(motion, 10, 0), ClusterData.at(motion, 10, -10),
                    ClusterData.at(motion, 0, 0));
            Ui.until("half of those", () -> Math.abs(motion.getSelectedRows().cardinality() - 0.455 * ROWS)
                    < 0.03 * ROWS);
            lap(watch, "selecting with a lasso");
            Scale slider = Widgets.named(Scale.class, "members.slider");
            Ui.until("members to choose from", slider::isEnabled);
            Label words = Widgets.named(Label.class, "members.words");
            int[] steps = {3, 4, 6, 7, 8};
            for (int step : steps) {
                Hand.click(slider, Ui.get(() -> new Point(slider.getSize().x * step / 10, slider.getSize().y / 2)));
            }
            Ui.until("fewer members", () -> slider.getSelection() > 500 && words.getText().startsWith(
                    Notation.PAGE.count(FITTED - FITTED * (slider.getSelection() + 1) / 1000) + " members"));
            lap(watch, "moving the threshold");
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

    /** As a run would leave it: every fourth star, with probabilities from 0 to 0.999. */
    private static void result(Table stars, Path folder) throws IOException {
        Files.createDirectories(folder);
        int[] rows = new int[FITTED];
        Arrays.setAll(rows, i -> STEP * i);
        double[] probability = new double[FITTED];
        Arrays.setAll(probability, i -> i % 1000 / 1000.0);
        List<Column> columns = new ArrayList<>(List.of(stars.column("ra").gather(rows),
                stars.column("dec").gather(rows)));
        columns.add(new DoubleColumn(ColumnInfo.named("probability"), probability));
        TableFiles.write(new Table("Some", List.of(), columns), folder.resolve("some.vot"), Progress.NONE);
    }

    private static Table write(Path file) {
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
        Table stars = new Table("million", List.of(), columns);
        TableFiles.write(stars, file, Progress.NONE);
        return stars;
    }
}
