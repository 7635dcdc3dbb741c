/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.astrarium.core.table.Table;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.Mixture;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters that are more than one Gaussian. */
class ClusterGroupTest {
    private static final int FIELD = 3000;
    private static final int CORE = 300;
    private static final int HALO = 300;

    /** A field of 5 mas/yr about (0, 0); a core of 0.15 and a halo of 0.5 mas/yr, the halo that far off in pmra. */
    private static Table coreAndHalo(long seed, double off, double error) {
        Philox random = new Philox(seed);
        int n = FIELD + CORE + HALO;
        double[][] motion = new double[2][n];
        for (int i = 0; i < n; i++) {
            double sd = Math.hypot(i < FIELD ? 5 : i < FIELD + CORE ? 0.15 : 0.5, error);
            motion[0][i] = (i < FIELD ? 0 : i < FIELD + CORE ? -6 : -6 + off) + sd * random.nextGaussian();
            motion[1][i] = (i < FIELD ? 0 : 4) + sd * random.nextGaussian();
        }
        double[] errors = new double[n];
        Arrays.fill(errors, error);
        return Stars.of(n).with("pmra", motion[0]).with("pmdec", motion[1]).with("pmra_error", errors)
                .with("pmdec_error", errors.clone()).table();
    }

    private static Membership fit(Table table, String... more) {
        List<String> lines = new ArrayList<>(List.of("clusters:", "- name: A", "  features: [pmra, pmdec]",
                "  components: {from: 1, to: 3}"));
        lines.addAll(List.of(more));
        return Recipes.find(table, lines.toArray(String[]::new)).clusters().get(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("a star belongs to the cluster with its probabilities for core and halo together")
    void halo(long seed) {
        Table table = coreAndHalo(seed, 0, 0);
        Membership whole = fit(table, "  bootstrap: 20");
        assertEquals(2, whole.group().parts().size());
        Membership core = fit(table, "  bootstrap: 0", "  halo: false");
        assertEquals(1, core.group().parts().size());
        assertEquals(whole.cluster(), core.cluster(), "the core is what is chosen, and stands first");
        long found = Arrays.stream(whole.memberRows()).filter(row -> row >= FIELD).count();
        long ofCore = Arrays.stream(core.memberRows()).filter(row -> row >= FIELD).count();
        assertTrue(found > 0.9 * (CORE + HALO), found + " of core and halo");
        assertTrue(ofCore < 0.75 * (CORE + HALO), ofCore + " without the halo");
        assertTrue(whole.members().purity() > 0.9);
        // moments of both together: sd^2 = (0.15^2 + 0.5^2) / 2
        // known to a tenth of itself, and stars of the field between the two widen the halo
        assertEquals(0.369, whole.clusterComponent().sd(0), 0.06);
        assertEquals((double) (CORE + HALO) / (FIELD + CORE + HALO), whole.clusterComponent().weight(), 0.02);
        double error = whole.group().errors(whole.bootstrap().orElseThrow()).mean()[0];
        assertEquals(0.369 / Math.sqrt(CORE + HALO), error, 0.4 * error, "20 refits tell it to a sixth");
    }

    @Test
    @DisplayName("with errors, means agree within what the stars' errors leave of them")
    void deconvolved() {
        Membership cluster = fit(coreAndHalo(4, 0, 0.2), "  bootstrap: 0", "  errors: deconvolve");
        assertEquals(2, cluster.group().parts().size());
    }

    @Test
    @DisplayName("two groups that overlap are two: a mean that is off by ten of its errors is another's")
    void another() {
        Membership cluster = fit(coreAndHalo(5, 0.4, 0), "  bootstrap: 0");
        assertEquals(1, cluster.group().parts().size());
    }

    @Test
    @DisplayName("the field is no halo, even where the cluster moves as the field does")
    void field() {
        Component cluster = Component.gaussian(0.1, new double[] {0, 0}, new double[][] {{0.04, 0}, {0, 0.04}});
        Component field = Component.gaussian(0.7, new double[] {0, 0}, new double[][] {{25, 0}, {0, 25}});
        Component halo = Component.gaussian(0.2, new double[] {0, 0.1}, new double[][] {{0.16, 0}, {0, 0.1}});
        Mixture all = new Mixture(List.of(field, cluster, halo));
        assertEquals(List.of(2), ClusterGroup.candidates(all, 1, 1000));
        assertEquals(List.of(1), ClusterGroup.candidates(all, 2, 1000), "a halo has its core");
        assertEquals(List.of(), ClusterGroup.candidates(all, 1, 40), "eight stars are a chance knot");
    }

    @Test
    void theSumHasItsPartsMoments() {
        Component one = Component.gaussian(0.1, new double[] {1}, new double[][] {{1}});
        Component other = Component.gaussian(0.3, new double[] {3}, new double[][] {{4}});
        Component rest = Component.gaussian(0.6, new double[] {9}, new double[][] {{1}});
        Component sum = new ClusterGroup(List.of(0, 1)).of(new Mixture(List.of(one, other, rest)));
        assertEquals(0.4, sum.weight(), 1e-12);
        assertEquals(2.5, sum.mean()[0], 1e-12);
        // a quarter of 1 + 1.5^2 and three quarters of 4 + 0.5^2
        assertEquals(0.25 * 3.25 + 0.75 * 4.25, sum.covariance()[0][0], 1e-12);
    }
}
