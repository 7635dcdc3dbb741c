/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.Test;

/** Clusters fitted with each star's own errors. */
class DeconvolutionTest {
    /** {@link Stars#withCluster} with errors added to the proper motions, the same for every star or not. */
    private static Stars noisy(double bright, double faint) {
        Stars stars = Stars.withCluster(11);
        Table table = stars.table();
        Philox random = new Philox(12);
        double[] error = new double[table.rowCount()];
        Arrays.setAll(error, i -> i % 2 == 0 ? bright : faint);
        for (String name : List.of("pmra", "pmdec")) {
            double[] values = ((NumberColumn) table.column(name)).numbers();
            for (int i = 0; i < values.length; i++) {
                values[i] += error[i] * random.nextGaussian();
            }
            stars.with(name, values).with(name + "_error", error.clone());
        }
        return stars;
    }

    private static Membership fit(Table table, String errors) {
        return Recipes.find(table, "clusters:", "- name: A", "  features: [pmra, pmdec]", "  components: 2",
                "  bootstrap: 0", "  errors: " + errors).clusters().get(0);
    }

    @Test
    void theErrorsAreTakenOffTheWidth() {
        Table table = noisy(0.1, 1).table();
        Component plain = fit(table, "ignore").clusterComponent();
        Component intrinsic = fit(table, "deconvolve").clusterComponent();
        assertTrue(plain.sd(0) > 0.35, "the errors are in it: " + plain.sd(0));
        // 0.2 is the truth; half of a hundred stars have errors that hide it
        assertEquals(0.2, intrinsic.sd(0), 0.05);
        assertEquals(0.2, intrinsic.sd(1), 0.05);
        assertEquals(-3, intrinsic.mean()[0], 0.08);
    }

    @Test
    void membersWithLargeErrorsAreKept() {
        Table table = noisy(0.1, 1).table();
        long plain = found(fit(table, "ignore"));
        long deconvolved = found(fit(table, "deconvolve"));
        assertTrue(deconvolved > plain, plain + " and " + deconvolved);
    }

    private static long found(Membership cluster) {
        return Arrays.stream(cluster.memberRows()).filter(row -> row >= 900).count();
    }

    @Test
    void aStarWithoutParallaxCountsInTheRest() {
        Stars stars = Stars.withCluster(13);
        double[] parallax = ((NumberColumn) stars.table().column("parallax")).numbers();
        for (int i = 0; i < parallax.length; i += 3) {
            parallax[i] = Double.NaN;
        }
        Table table = stars.with("parallax", parallax).table();
        String[] recipe = {"clusters:", "- name: A", "  features: [pmra, pmdec, parallax]", "  bootstrap: 0", ""};
        recipe[4] = "  errors: ignore";
        Membership complete = Recipes.find(table, recipe).clusters().get(0);
        recipe[4] = "  errors: deconvolve";
        Membership partial = Recipes.find(table, recipe).clusters().get(0);
        assertEquals(666, complete.features().size());
        assertEquals(1000, partial.features().size());
        assertEquals(2, partial.clusterComponent().mean()[2], 0.05);
        // two thirds of a hundred members have a parallax, the others are told by their motion alone
        assertEquals(67, complete.members().count(), 6);
        assertEquals(100, partial.members().count(), 12);
        assertTrue(partial.probability()[999] > 0.5 && parallax.length == 1000 && Double.isNaN(parallax[999]));
    }

    @Test
    void whatTheTableLacksIsSaid() {
        Table table = Stars.withCluster(2).table();
        Membership cluster = Recipes.find(table, "clusters:", "- name: A", "  features: [xi, pmra, pmdec]",
                "  errors: deconvolve", "  bootstrap: 0").clusters().get(0);
        assertEquals(List.of("xi"), cluster.exact());
        assertEquals(List.of("xi and pmra", "xi and pmdec", "pmra and pmdec"), cluster.independent());
        List<String> warnings = Recipes.run(table, "clusters:", "- name: A", "  features: [xi, pmra, pmdec]",
                "  errors: deconvolve", "  bootstrap: 0").warnings();
        assertTrue(warnings.stream().anyMatch(w -> w.contains("no errors of xi")), warnings.toString());
        assertTrue(warnings.stream().anyMatch(w -> w.contains("pmra and pmdec")), warnings.toString());
    }
}
