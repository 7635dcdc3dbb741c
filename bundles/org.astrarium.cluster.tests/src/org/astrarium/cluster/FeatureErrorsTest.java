/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

class FeatureErrorsTest {
    private static final double NONE = Double.NaN;

    private static ClusterColumns columns(Table table) {
        return ComputedColumns.addTo(ClusterColumns.of(Recipes.of("seed: 1"), table), ZeroPoint.of(0), Progress.NONE);
    }

    private static FeatureMatrix partial(ClusterColumns columns, String... features) {
        return FeatureMatrix.partial(columns, Selection.all("", columns.table().rowCount()), List.of(features), "x");
    }

    @Test
    void covarianceIsMadeOfErrorsAndTheArchivesCorrelation() {
        ClusterColumns columns = columns(Stars.of(1).with("pmra", 1).with("pmdec", 2).with("parallax", 3)
                .with("pmra_error", 0.2).with("pmdec_error", 0.3).with("parallax_error", 0.5)
                .with("parallax_pmra_corr", 0.4).with("pmra_pmdec_corr", -0.5).table());
        FeatureErrors errors = FeatureErrors.of(columns, partial(columns, "pmra", "pmdec", "parallax"));
        double[] expected = {0.04, -0.5 * 0.06, 0.09, 0.4 * 0.1, 0, 0.25};
        assertArrayEquals(expected, java.util.Arrays.stream(errors.packed()).mapToDouble(e -> e[0]).toArray(), 1e-12);
        assertEquals(List.of("pmdec and parallax"), errors.independent());
        assertEquals(List.of(), errors.exact());
    }

    /** Where a and b as well as a and c go together closely, b and c cannot go against each other. */
    @Test
    void correlationsThatContradictEachOtherAreTakenAsNone() {
        ClusterColumns columns = columns(Stars.of(2).with("pmra", 1, 1).with("pmdec", 2, 2).with("parallax", 3, 3)
                .with("pmra_error", 0.2, 0.2).with("pmdec_error", 0.3, 0.3).with("parallax_error", 0.5, 0.5)
                .with("parallax_pmra_corr", 0.9, 0.9).with("pmra_pmdec_corr", 0.9, 0.9)
                .with("parallax_pmdec_corr", -0.9, 0.9).table());
        FeatureErrors errors = FeatureErrors.of(columns, partial(columns, "pmra", "pmdec", "parallax"));
        assertEquals(1, errors.impossible());
        double[] star = java.util.Arrays.stream(errors.packed()).mapToDouble(e -> e[0]).toArray();
        assertArrayEquals(new double[] {0.04, 0, 0.09, 0, 0, 0.25}, star, 1e-12);
        assertEquals(0.9 * 0.2 * 0.3, errors.packed()[1][1], 1e-12);
    }

    /** ra_error of the archive is in mas and has cos(dec) in it; the feature ra is in deg and has not. */
    @Test
    void errorsOfPlacesAreInDegrees() {
        ClusterColumns columns = columns(Stars.of(1).with("ra", 10).with("dec", 60).with("ra_error", 3.6)
                .with("dec_error", 7.2).table());
        FeatureErrors errors = FeatureErrors.of(columns, partial(columns, "ra", "dec", "xi", "eta"));
        assertEquals(2e-6, Math.sqrt(errors.packed()[0][0]), 1e-15);
        assertEquals(2e-6, Math.sqrt(errors.packed()[2][0]), 1e-15);
        assertEquals(1e-6, Math.sqrt(errors.packed()[5][0]), 1e-15);
        assertEquals(2e-6, Math.sqrt(errors.packed()[9][0]), 1e-15);
    }

    @Test
    void aValueWithoutItsErrorIsMissing() {
        ClusterColumns columns = columns(Stars.of(2).with("pmra", 1, 1).with("pmra_error", NONE, 0.1)
                .with("parallax", 2, 2).with("parallax_error", 0.1, 0.1).table());
        FeatureMatrix features = partial(columns, "pmra", "parallax");
        FeatureErrors.of(columns, features);
        assertTrue(Double.isNaN(features.values()[0][0]));
        assertEquals(1, features.values()[0][1]);
    }

    @Test
    void aFeatureWithoutErrorsIsExactAndSaidToBe() {
        ClusterColumns columns = columns(Stars.of(1).with("pmra", 1).with("bp_rp", 1.2).with("pmra_error", 0.1)
                .table());
        FeatureErrors errors = FeatureErrors.of(columns, partial(columns, "pmra", "bp_rp"));
        assertEquals(List.of("bp_rp"), errors.exact());
        assertEquals(0, errors.packed()[2][0]);
    }

    @Test
    void starsThatHaveNothingButTheirPlaceAreLeftOut() {
        ClusterColumns columns = columns(Stars.of(3).with("ra", 10, 10, 10).with("dec", 1, 1, 1)
                .with("pmra", 1, NONE, NONE).with("parallax", 1, 1, NONE).table());
        assertArrayEquals(new int[] {0, 1}, partial(columns, "xi", "eta", "pmra", "parallax").rows());
        assertArrayEquals(new int[] {0}, FeatureMatrix.complete(columns, Selection.all("", 3),
                List.of("xi", "pmra", "parallax"), "x").rows());
    }
}
