/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.astrarium.cluster.ClusterColumns;
import org.astrarium.cluster.ClusterSettings;
import org.astrarium.cluster.ComputedColumns;
import org.astrarium.cluster.Recipes;
import org.astrarium.cluster.ZeroPoint;
import org.astrarium.cluster.view.Diagrams.Plane;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** What the Members page shows, worked out by hand for a handful of stars. */
class ViewMakerTest {
    private static final double[] NONE = new double[0];
    private final ViewMaker maker = new ViewMaker();
    /** Rows 1, 3 and 5 were fitted. */
    private final Fitted fitted = new Fitted(0, "A", 0.5, new int[] {1, 3, 5}, new double[] {0.9, 0.4, 0.7});
    private final Stars stars = stars(false);

    private static Stars stars(boolean withoutMotion) {
        org.astrarium.cluster.Stars made = org.astrarium.cluster.Stars.of(6)
                .with("ra", 10, 10.1, 10.2, 10.3, 10.4, 10.5).with("dec", 0, 0.1, 0, 0.1, 0, 0.1)
                .with("parallax", 1, 2, 3, 2, 1, 2)
                .with("bp_rp", 0, 1, 2, 1, 0, 1).with("phot_g_mean_mag", 10, 12, 14, 12, 10, 12);
        Table table = withoutMotion ? made.table()
                : made.with("pmra", 1, 2, 3, 4, 5, 6).with("pmdec", 0, 0, 1, 1, 2, 2).table();
        Recipe recipe = Recipes.of("seed: 1");
        ClusterColumns columns = ComputedColumns.addTo(ClusterColumns.of(recipe, table), ZeroPoint.of(0),
                Progress.NONE);
        return Stars.of(Path.of("stars.vot"), columns, ClusterSettings.of(recipe), new int[] {0, 1, 2, 3, 4, 5});
    }

    private Wish wish(Fitted cluster, double threshold, Selection active) {
        return new Wish(stars, cluster, false, threshold, Dimension.PARALLAX, active, null);
    }

    private static Selection rows(String name, int... rows) {
        return Selection.where(name, 6, i -> Arrays.stream(rows).anyMatch(r -> r == i));
    }

    private static double[] x(Chart chart, int layer) {
        List<Layer> layers = chart.panels().get(0).layers();
        return layer < layers.size() ? ((Layer.Points) layers.get(layer)).x() : NONE;
    }

    @Test
    void membersStandAboveTheStars() {
        View view = maker.of(wish(fitted, 0.5, null));
        assertEquals(2, view.members().count());
        assertEquals(0.4, view.members().contamination(), 1e-12);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, x(view.planes().get(Plane.MOTION), 0));
        assertArrayEquals(new double[] {2, 6}, x(view.planes().get(Plane.MOTION), 1));
        assertArrayEquals(new int[] {1, 5},
                ((Layer.Points) view.planes().get(Plane.CMD).panels().get(0).layers().get(1)).rows());
        assertEquals(-1, view.among(), "nothing is selected");
    }

    @Test
    void aThresholdMovesTheMembersAlone() {
        Chart before = maker.of(wish(fitted, 0.5, null)).planes().get(Plane.SKY);
        View view = maker.of(wish(fitted, 0.3, null));
        assertEquals(3, view.members().count());
        Chart after = view.planes().get(Plane.SKY);
        assertNotSame(before, after);
        assertSame(x(before, 0), x(after, 0), "a million stars are not gathered again");
        assertEquals(3, x(after, 1).length);
    }

    @Test
    void aSelectionLeavesTheChartsAsTheyAre() {
        Chart before = maker.of(wish(fitted, 0.5, null)).planes().get(Plane.SKY);
        View view = maker.of(wish(fitted, 0.5, rows("", 1, 2, 3)));
        assertSame(before, view.planes().get(Plane.SKY));
        assertEquals(1, view.among(), "row 1 is a member, rows 2 and 3 are none");
        assertEquals(List.of("stars", "A", "selected"), view.histogram().panels().get(0).layers().stream()
                .map(layer -> layer.name().replaceAll(" / .*", "")).toList());
        double[] counts = ((Layer.Histogram) view.histogram().panels().get(0).layers().get(2)).counts();
        assertEquals(3, Arrays.stream(counts).sum(), "each selected star once");
    }

    @Test
    void starsPickedOneByOneBecomeRangesAndASubsetItsName() {
        List<String> ranges = maker.of(wish(null, 0.5, rows("", 1, 3))).conditions();
        assertEquals(List.of("pmra >= 2.000", "pmra <= 4.000", "pmdec >= 0.000", "pmdec <= 1.000"),
                ranges.subList(0, 4));
        assertEquals(List.of("giants"), maker.of(wish(null, 0.5, rows("giants", 1, 3))).conditions());
        assertEquals(List.of("`red giants`"), maker.of(wish(null, 0.5, rows("red giants", 1, 3))).conditions());
        assertEquals(List.of(), maker.of(wish(null, 0.5, null)).conditions());
    }

    @Test
    void withoutAClusterThereAreTheStarsAlone() {
        View view = maker.of(wish(null, 0.5, rows("", 1)));
        assertNull(view.members());
        assertEquals(-1, view.among());
        assertEquals(0, x(view.planes().get(Plane.MOTION), 1).length);
    }

    @Test
    void theStarsFittedAlone() {
        View view = maker.of(new Wish(stars, fitted, true, 0.5, Dimension.PARALLAX, null, null));
        assertArrayEquals(new double[] {2, 4, 6}, x(view.planes().get(Plane.MOTION), 0));
        assertEquals(1, view.diagrams().between(Dimension.PMRA, 3, 5).cardinality(), "row 2 was not fitted");
    }

    @Test
    void aTableWithoutMotionsHasNoVectorPointDiagram() {
        View view = maker.of(new Wish(stars(true), null, false, 0.5, Dimension.DISTANCE, null, null));
        assertFalse(view.planes().containsKey(Plane.MOTION));
        assertTrue(view.planes().containsKey(Plane.SKY));
        assertEquals("histogram-distance_inverse_parallax", view.histogram().id());
    }
}
