/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.Test;

class FieldRegionTest {
    private static final Recipe RECIPE = Recipes.of("clusters: [{name: A, features: [xi, eta, pmra], components: 3, "
            + "uniform: 1}]");

    private static Region region(double[] ra, double[] dec) {
        Table table = Stars.of(ra.length).with("ra", ra).with("dec", dec).with("pmra", new double[ra.length]).table();
        ClusterColumns columns = ComputedColumns.addTo(ClusterColumns.of(RECIPE, table), ZeroPoint.of(0),
                Progress.NONE);
        MembershipSettings settings = ClusterSettings.of(RECIPE).clusters().get(0);
        FeatureMatrix features = FeatureMatrix.complete(columns, Selection.all("", ra.length), settings.features(),
                "clusters[0].features");
        Region region = FieldRegion.of(RECIPE, columns, settings, features);
        for (int i = 0; i < ra.length; i++) {
            assertTrue(region.contains(new double[] {features.values()[0][i], features.values()[1][i]}),
                    "every star is inside");
        }
        return region;
    }

    private static double[][] stars(boolean disc) {
        Philox random = new Philox(3);
        double[][] place = new double[2][2000];
        for (int i = 0; i < place[0].length; i++) {
            double x;
            double y;
            do {
                x = 2 * random.nextDouble() - 1;
                y = 2 * random.nextDouble() - 1;
            } while (disc && Math.hypot(x, y) > 1);
            place[0][i] = 40 + x;
            place[1][i] = y;
        }
        return place;
    }

    @Test
    void aConeIsADisc() {
        double[][] cone = stars(true);
        Region.Disc disc = assertInstanceOf(Region.Disc.class, region(cone[0], cone[1]));
        assertEquals(Math.PI, disc.volume(), 0.15);
        assertEquals(List.of(0, 1), Arrays.stream(disc.columns()).boxed().toList());
    }

    @Test
    void aRectangleIsABox() {
        double[][] box = stars(false);
        assertEquals(4, assertInstanceOf(Region.Box.class, region(box[0], box[1])).volume(), 0.05);
    }

    @Test
    void fieldStarsEvenOnTheSkyMakeTheClusterStandOut() {
        Membership cluster = Recipes.find(Stars.withCluster(4).table(), "clusters:", "- name: A",
                "  features: [xi, eta, pmra, pmdec]", "  components: 2", "  uniform: 1", "  bootstrap: 0").clusters()
                .get(0);
        assertEquals(100, cluster.members().count(), 4);
        assertTrue(cluster.chosen().mixture().components().get(1).uniform());
        assertEquals(0, cluster.cluster(), "a component that is even on the sky is no cluster");
        // 0.1 deg of right ascension at -40 deg
        assertEquals(0.0766, cluster.clusterComponent().sd(0), 0.015);
    }
}
