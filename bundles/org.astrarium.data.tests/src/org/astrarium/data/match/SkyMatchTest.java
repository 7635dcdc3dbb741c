/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.SkyPosition;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matches by position against all pairs, each measured with Vincenty's formula, at the hard places of the sky. */
class SkyMatchTest {
    private static Pairs match(Table first, Table second, double radius, Pick pick) {
        return new CrossMatch(new Criterion.BySky(Criterion.Place.FOUND, Criterion.Place.FOUND, radius), pick,
                Join.MATCHED).pairs(first, second, Progress.NONE);
    }

    private static double distance(Table first, int i, Table second, int j) {
        return new SkyPosition(first.numbers("ra").number(i), first.numbers("dec").number(i))
                .distance(new SkyPosition(second.numbers("ra").number(j), second.numbers("dec").number(j))) * 3600;
    }

    /** All pairs, by brute force, in the promised order. */
    private static List<int[]> pairs(Table first, Table second, double radius) {
        List<int[]> out = new ArrayList<>();
        for (int i = 0; i < first.rowCount(); i++) {
            int row = i;
            List<int[]> ofRow = new ArrayList<>();
            for (int j = 0; j < second.rowCount(); j++) {
                if (distance(first, i, second, j) <= radius) {
                    ofRow.add(new int[] {i, j});
                }
            }
            ofRow.sort(Comparator.comparingDouble((int[] p) -> distance(first, row, second, p[1])));
            out.addAll(ofRow);
        }
        return out;
    }

    private static Set<String> set(Pairs pairs) {
        Set<String> out = new HashSet<>();
        for (int i = 0; i < pairs.count(); i++) {
            out.add(pairs.first()[i] + " " + pairs.second()[i]);
        }
        assertEquals(pairs.count(), out.size(), "a pair twice");
        return out;
    }

    /** Radii from a milliarcsecond, over those of catalogues, to an eighth of the sky. */
    @ParameterizedTest
    @CsvSource({"0.001, 1e-7", "0.3, 1e-4", "1, 3e-4", "20, 0.01", "700, 0.2", "4000, 1", "40000, 5", "162000, 40"})
    void everyPairIsFoundAndNoOther(double radius, double spread) {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            double[][] a = Skies.places(random, 60 + random.nextInt(60), spread);
            double[][] b = Skies.places(random, 60 + random.nextInt(200), spread);
            Table first = Skies.table("a", a[0], a[1]);
            Table second = Skies.table("b", b[0], b[1]);
            Pairs found = match(first, second, radius, Pick.ALL);
            List<int[]> wanted = pairs(first, second, radius);
            Set<String> expected = new HashSet<>();
            wanted.forEach(p -> expected.add(p[0] + " " + p[1]));
            assertEquals(expected, set(found), "seed " + seed);
            for (int i = 0; i < found.count(); i++) {
                double distance = distance(first, found.first()[i], second, found.second()[i]);
                // a right ascension of two turns has a last place of 2e-15 radians, 4e-10 arcsec
                assertEquals(distance, found.separation()[i], 1e-9 + 1e-12 * distance);
                boolean sameRow = i > 0 && found.first()[i] == found.first()[i - 1];
                assertTrue(i == 0 || found.first()[i] > found.first()[i - 1]
                        || sameRow && found.separation()[i] >= found.separation()[i - 1], "out of order at " + i);
            }
        }
    }

    @Test
    void bestIsTheNearestOfEachRowAndSymmetricWhereThatHoldsBothWays() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            double[][] a = Skies.places(random, 80, 0.01);
            double[][] b = Skies.places(random, 80, 0.01);
            Table first = Skies.table("a", a[0], a[1]);
            Table second = Skies.table("b", b[0], b[1]);
            Pairs there = match(first, second, 30, Pick.BEST);
            Pairs back = match(second, first, 30, Pick.BEST);
            Pairs all = match(first, second, 30, Pick.ALL);
            int next = 0;
            for (int i = 0; i < all.count(); i++) {
                if (i == 0 || all.first()[i] != all.first()[i - 1]) {
                    assertEquals(all.first()[i], there.first()[next]);
                    assertEquals(all.second()[i], there.second()[next]);
                    assertEquals(all.separation()[i], there.separation()[next++]);
                }
            }
            assertEquals(next, there.count());
            Set<String> mutual = new HashSet<>(set(there));
            Set<String> mirrored = new HashSet<>();
            for (int i = 0; i < back.count(); i++) {
                mirrored.add(back.second()[i] + " " + back.first()[i]);
            }
            mutual.retainAll(mirrored);
            assertEquals(mutual, set(match(first, second, 30, Pick.SYMMETRIC)), "seed " + seed);
            assertFalse(mutual.size() == there.count(), "every match is mutual: the test shows nothing");
        }
    }

    @Test
    void theRadiusItselfIsWithin() {
        Table pole = Skies.table("a", new double[] {0, 123}, new double[] {90, 0});
        Table near = Skies.table("b", new double[] {77, 123}, new double[] {90 - 1 / 64.0, 1 / 64.0});
        assertEquals(2, match(pole, near, 3600 / 64.0 * (1 + 1e-12), Pick.ALL).count());
        assertEquals(0, match(pole, near, 3600 / 64.0 * (1 - 1e-9), Pick.ALL).count());
    }

    @Test
    void aHundredThousandPlacesAreTheSameWithOneThreadAndWithEight() throws Exception {
        Random random = new Random(5);
        double[][] a = Skies.places(random, 100_000, 1);
        double[][] b = Skies.places(random, 100_000, 1);
        Table first = Skies.table("a", a[0], a[1]);
        Table second = Skies.table("b", b[0], b[1]);
        Pairs one = with(1, first, second);
        Pairs eight = with(8, first, second);
        assertTrue(one.count() > 100_000);
        assertArrayEquals(one.first(), eight.first());
        assertArrayEquals(one.second(), eight.second());
        assertArrayEquals(one.separation(), eight.separation());
    }

    private static Pairs with(int threads, Table first, Table second) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> match(first, second, 5, Pick.ALL)).get();
        } finally {
            pool.shutdown();
        }
    }

    /**
     * Barnard's star from the epoch of Hipparcos to that of Gaia DR3: astropy's apply_space_motion (without parallax
     * and radial velocity) takes 269.45402305, +4.66828815 at 1991.25 with -797.84, 10326.93 mas/yr to the position of
     * 2016.0 below.
     */
    @Test
    void properMotionsBringPositionsToTheEpochOfTheOtherTable() {
        Table first = Skies.table("hipparcos", new double[] {269.45402305, 10}, new double[] {4.66828815, 4})
                .with(List.of(
                        new DoubleColumn(ColumnInfo.named("pmra"), new double[] {-797.84, Double.NaN}),
                        new DoubleColumn(ColumnInfo.named("pmdec"), new double[] {10326.93, 1})));
        Table second = Skies.table("gaia", new double[] {269.4485190860106, 10},
                new double[] {4.739285735644318, 4});
        Criterion.Place then = new Criterion.Place("", "", 1991.25);
        Criterion.Place now = new Criterion.Place("", "", 2016.0);
        for (boolean forward : new boolean[] {true, false}) {
            Criterion sky = new Criterion.BySky(forward ? then : now, forward ? now : then, 0.001);
            Pairs pairs = new CrossMatch(sky, Pick.ALL, Join.MATCHED).pairs(forward ? first : second,
                    forward ? second : first, Progress.NONE);
            assertArrayEquals(new int[] {0, 1}, pairs.first(), "a star without proper motion stays where it is");
            assertEquals(0, pairs.separation()[0], 1e-6);
        }
        assertThrows(InputException.class, () -> new CrossMatch(new Criterion.BySky(then, now, 1), Pick.ALL,
                Join.MATCHED).pairs(second, second, Progress.NONE));
    }

    @Test
    void unitsOfColumnsAreTakenIntoAccount() {
        Table degrees = Skies.table("a", new double[] {45}, new double[] {-30});
        Table others = new Table("b", List.of(), List.of(
                new DoubleColumn(ColumnInfo.of("RAJ2000", "h", "", ""), new double[] {3}),
                new DoubleColumn(ColumnInfo.of("DEJ2000", "rad", "", ""), new double[] {-Math.PI / 6})));
        assertEquals(1, match(degrees, others, 1e-6, Pick.ALL).count());
    }

    @Test
    void whatIsWrongIsSaid() {
        Table good = Skies.table("a", new double[] {45}, new double[] {-30});
        Table beyond = Skies.table("b", new double[] {45}, new double[] {-91});
        assertTrue(assertThrows(InputException.class, () -> match(good, beyond, 1, Pick.ALL)).getMessage()
                .contains("\"dec\" has a declination of -91.0 in row 1"));
        Table none = new Table("c", List.of(), List.of(new DoubleColumn(ColumnInfo.named("x"), new double[] {1})));
        assertEquals("--ra", assertThrows(InputException.class, () -> match(good, none, 1, Pick.ALL)).problem().key());
        for (double radius : new double[] {0, -1, Double.NaN, 1e9, Double.POSITIVE_INFINITY}) {
            assertThrows(InputException.class,
                    () -> new Criterion.BySky(Criterion.Place.FOUND, Criterion.Place.FOUND, radius));
        }
    }

    @Test
    void itStopsWhereThatIsWanted() {
        double[][] places = Skies.places(new Random(1), 10_000, 1);
        Table table = Skies.table("a", places[0], places[1]);
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String phase) {
                assertTrue(fraction >= 0 && fraction <= 1);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(Progress.CancelledException.class, () -> new CrossMatch(new Criterion.BySky(Criterion.Place.FOUND,
                Criterion.Place.FOUND, 1), Pick.ALL, Join.MATCHED).run(table, table, cancelled));
    }
}
