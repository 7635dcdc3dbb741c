/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownClusterTest {
    private static final TangentPlane PLANE = TangentPlane.at(116, -38);
    private static final KnownCluster NEAR = new KnownCluster("near", 116, -38, 0.5, -21, 15, 5.1, 195);
    private static final KnownCluster FAR = new KnownCluster("far", 116, -38, 0.3, -9.7, 4.7, 2.7, 361);

    private static Spot spot(double x, double y, double sd) {
        return new Spot(x, y, sd * sd, 0, sd * sd);
    }

    private static Optional<ClusterDistance> at(double parallax) {
        return Optional.of(new ClusterDistance(100, 0, parallax, 0, 0.01, 0.04, true));
    }

    private static Optional<String> match(Spot place, Spot motion, Optional<ClusterDistance> distance) {
        return KnownCluster.match(List.of(NEAR, FAR), PLANE, place, motion, distance).map(KnownCluster::name);
    }

    @Test
    void ofTwoBehindEachOtherTheMotionTells() {
        assertEquals(Optional.of("near"), match(spot(0.1, 0, 0.4), spot(-21.2, 15.3, 0.8), at(5.1)));
        assertEquals(Optional.of("far"), match(spot(0.1, 0, 0.4), spot(-9.6, 4.7, 0.4), at(2.8)));
    }

    @ParameterizedTest
    @CsvSource({"2, -21, 5.1", "0, -25, 5.1", "0, -21, 2.5"})
    void elsewhereOrOtherwiseItIsAnother(double x, double pmra, double parallax) {
        assertTrue(match(spot(x, 0, 0.4), spot(pmra, 15, 0.8), at(parallax)).isEmpty());
    }

    @Test
    void withoutDistancesPlaceAndMotionDo() {
        assertEquals(Optional.of("near"), match(spot(0, 0, 0.4), spot(-21, 15, 0.8), Optional.empty()));
    }

    @Test
    void whatTheListDoesNotSayIsNoObstacle() {
        double none = Double.NaN;
        KnownCluster bare = new KnownCluster("bare", 116, -38, none, none, none, none, none);
        assertEquals(Optional.of(bare), KnownCluster.match(List.of(bare), PLANE, spot(0.2, 0, 0.4), spot(3, 3, 1),
                at(1)));
    }

    @Test
    void aListIsReadByTheUsualNames() {
        Table list = new Table("", List.of(), List.of(StringColumn.of(ColumnInfo.named("Cluster"), List.of("NGC_188")),
                new DoubleColumn(ColumnInfo.named("RA_ICRS"), new double[] {11.8}),
                new DoubleColumn(ColumnInfo.named("DE_ICRS"), new double[] {85.2}),
                new DoubleColumn(ColumnInfo.named("pmRA"), new double[] {-2.3}),
                new DoubleColumn(ColumnInfo.named("pmDE"), new double[] {-1}),
                new DoubleColumn(ColumnInfo.named("plx"), new double[] {0.5})));
        KnownCluster cluster = KnownCluster.read(Recipes.of("seed: 1"), list).get(0);
        assertEquals("NGC 188", cluster.name());
        assertEquals(11.8, cluster.ra());
        assertEquals(-1, cluster.pmdec());
        assertEquals(0.5, cluster.parallax());
        assertTrue(Double.isNaN(cluster.distance()));
    }

    @Test
    void thePublishedListIsRead() {
        List<KnownCluster> all = KnownCluster.read(Recipes.of("seed: 1"), RealData.cantatGaudin2020());
        assertEquals(2017, all.size());
        KnownCluster ngc2477 = all.stream().filter(c -> c.name().equals("NGC 2477")).findFirst().orElseThrow();
        assertEquals(118.046, ngc2477.ra(), 1e-3);
        assertEquals(-2.449, ngc2477.pmra(), 1e-3);
        assertEquals(0.665, ngc2477.parallax(), 1e-3);
        assertEquals(1442, ngc2477.distance());
        assertEquals(0.15, ngc2477.radius(), 1e-3);
    }

    @Test
    void aListWithoutNamesOrPositionsIsAnErrorOfTheCatalogue() {
        Table nameless = new Table("", List.of(), List.of(new DoubleColumn(ColumnInfo.named("ra"), new double[1])));
        Table nowhere = new Table("", List.of(), List.of(StringColumn.of(ColumnInfo.named("name"), List.of("x"))));
        for (Table list : List.of(nameless, nowhere)) {
            InputException wrong = assertThrows(InputException.class,
                    () -> KnownCluster.read(Recipes.of("seed: 1"), list));
            assertEquals("catalogue", wrong.problem().key());
        }
    }
}
