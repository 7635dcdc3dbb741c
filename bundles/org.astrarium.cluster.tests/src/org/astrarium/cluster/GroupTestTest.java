/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.astrarium.inference.random.Philox;
import org.junit.jupiter.api.Test;

/** Components of a made-up shell: 4,000 field stars even over a disc, and what a test adds. */
class GroupTestTest {
    private static final int FIELD = 4000;

    private final double[] xi;
    private final double[] eta;
    private final double[] pmra;
    private final double[] pmdec;
    private final Philox random = new Philox(9);

    GroupTestTest() {
        int n = FIELD + 200;
        xi = new double[n];
        eta = new double[n];
        pmra = new double[n];
        pmdec = new double[n];
        for (int i = 0; i < n; i++) {
            double radius = 2 * Math.sqrt(random.nextDouble());
            double angle = 2 * Math.PI * random.nextDouble();
            xi[i] = radius * Math.cos(angle);
            eta[i] = radius * Math.sin(angle);
            pmra[i] = 5 * random.nextGaussian();
            pmdec[i] = 5 * random.nextGaussian();
        }
    }

    private void place(double x, double y, double sd) {
        for (int i = FIELD; i < xi.length; i++) {
            xi[i] = x + sd * random.nextGaussian();
            eta[i] = y + sd * random.nextGaussian();
        }
    }

    private void move(double x, double y, double sd) {
        for (int i = FIELD; i < xi.length; i++) {
            pmra[i] = x + sd * random.nextGaussian();
            pmdec[i] = y + sd * random.nextGaussian();
        }
    }

    /** Component 1 are the stars that are picked, 0 the others. */
    private List<Group> test(IntPredicate picked) {
        int[] rows = new int[xi.length];
        Arrays.setAll(rows, i -> 10 * i);
        int[] component = new int[xi.length];
        Arrays.setAll(component, i -> picked.test(i) ? 1 : 0);
        double[] probability = new double[xi.length];
        Arrays.fill(probability, 0.9);
        return new GroupTest(rows, xi, eta, pmra, pmdec, 6).of(2, component, probability);
    }

    @Test
    void aClusterIsAGroupAndTheFieldIsNone() {
        place(1, 0.5, 0.2);
        move(-3, 2, 0.3);
        List<Group> groups = test(i -> i >= FIELD);
        assertTrue(groups.get(1).significant());
        assertTrue(groups.get(1).excess().significance() > 15);
        assertEquals(1, groups.get(1).place().x(), 0.05);
        assertEquals(-3, groups.get(1).motion().x(), 0.07);
        assertEquals(200, groups.get(1).rows().length);
        assertEquals(10 * FIELD, groups.get(1).rows()[0]);
        assertFalse(groups.get(0).significant());
    }

    @Test
    void starsThatMoveTogetherAllOverTheFieldAreNone() {
        move(-3, 2, 0.3);
        assertFalse(test(i -> i >= FIELD).get(1).significant());
    }

    @Test
    void starsThatLieTogetherAndMoveAsTheFieldAreNone() {
        place(1, 0.5, 0.2);
        assertFalse(test(i -> i >= FIELD).get(1).significant());
    }

    @Test
    void whatAMixtureCutsOutOfTheFieldIsNone() {
        place(0, 0, 1);
        move(0, 0, 5);
        Group corner = test(i -> xi[i] > 0.3 && xi[i] < 0.8 && eta[i] > 0 && eta[i] < 0.5
                && Math.hypot(pmra[i], pmdec[i]) < 3).get(1);
        assertTrue(Math.abs(corner.excess().significance()) < 4, () -> corner.excess().toString());
        assertFalse(corner.significant());
    }

    @Test
    void aGradientOfTheFieldMakesNone() {
        for (int i = 0; i < FIELD; i++) {
            // twice as dense on one side
            xi[i] = xi[i] < 0 && random.nextDouble() < 1.0 / 3 ? -xi[i] : xi[i];
        }
        place(1, 0, 0.8);
        move(0, 0, 5);
        assertFalse(test(i -> xi[i] > 0.5 && Math.hypot(pmra[i], pmdec[i]) < 4).get(1).significant());
    }

    @Test
    void aHandfulIsNone() {
        place(1, 0.5, 0.02);
        move(-3, 2, 0.02);
        assertFalse(test(i -> i >= FIELD + 195).get(1).significant(), "five stars");
    }

    @Test
    void aComponentWithoutStarsIsNone() {
        Group empty = test(i -> false).get(1);
        assertFalse(empty.significant());
        assertEquals(0, empty.rows().length);
    }

    @Test
    void groupsOfNeighbouringShellsAreOneClusterIfTheyAgree() {
        Spot place = new Spot(1, 0.5, 0.04, 0, 0.04);
        Spot motion = new Spot(-3, 2, 0.09, 0.02, 0.09);
        Excess excess = new Excess(100, 10, 100, 3000);
        Group one = new Group(0, place, motion, excess, true, new int[0], new double[0]);
        Group same = new Group(1, new Spot(1.1, 0.6, 0.05, 0, 0.05), new Spot(-3.2, 2.1, 0.1, 0, 0.1), excess, true,
                new int[0], new double[0]);
        Group moves = new Group(1, place, new Spot(-6, 2, 0.1, 0, 0.1), excess, true, new int[0], new double[0]);
        Group lies = new Group(1, new Spot(-1, 0.5, 0.04, 0, 0.04), motion, excess, true, new int[0], new double[0]);
        assertTrue(one.matches(same));
        assertFalse(one.matches(moves));
        assertFalse(one.matches(lies));
    }
}
