/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out which components of a shell are compact groups of stars and which describe the field. */
final class GroupTest {
    /** Stars count as within an ellipse of two standard deviations. */
    private static final double WITHIN = 4;
    /** In the middle of a group its stars are to be as many as the field's at least. */
    private static final double LEAST_CONTRAST = 2;
    /** A group's proper motions fill less than this part of the area that the shell's fill. */
    private static final double MOST_EXTENT = 0.1;
    private static final int FEWEST_STARS = 10;

    private final int[] rows;
    private final double[] xi;
    private final double[] eta;
    private final double[] pmra;
    private final double[] pmdec;
    private final double threshold;

    /** Takes the stars of a shell: rows of the table, places in deg, proper motions in mas/yr. */
    GroupTest(int[] rows, double[] xi, double[] eta, double[] pmra, double[] pmdec, double threshold) {
        this.rows = rows;
        this.xi = xi;
        this.eta = eta;
        this.pmra = pmra;
        this.pmdec = pmdec;
        this.threshold = threshold;
    }

    /** One group a component, in their order. */
    List<Group> of(int components, int[] component, double[] probability) {
        double[] even = new double[rows.length];
        Arrays.fill(even, 1);
        double shell = Spot.of(pmra, pmdec, even).extent();
        Group[] groups = new Group[components];
        BitSet left = new BitSet(rows.length);
        left.set(0, rows.length);
        // the densest first: its stars are then no longer there to lend significance to what surrounds them
        List<Candidate> candidates = IntStream.range(0, components)
                .mapToObj(k -> candidate(k, component, probability)).sorted(Comparator.comparingDouble(c -> -c.density))
                .toList();
        for (Candidate candidate : candidates) {
            Excess excess = count(candidate, left);
            boolean significant = candidate.stars.length >= FEWEST_STARS && excess.significance() >= threshold
                    && excess.contrast() >= LEAST_CONTRAST && candidate.motion.extent() < MOST_EXTENT * shell;
            if (significant) {
                Arrays.stream(candidate.stars).forEach(left::clear);
            }
            groups[candidate.component] = new Group(candidate.component, candidate.place, candidate.motion, excess,
                    significant, Arrays.stream(candidate.stars).map(i -> rows[i]).toArray(),
                    Arrays.stream(candidate.stars).mapToDouble(i -> probability[i]).toArray());
        }
        return new ArrayList<>(Arrays.asList(groups));
    }

    private record Candidate(int component, int[] stars, Spot place, Spot motion, double density) {
    }

    private Candidate candidate(int k, int[] component, double[] probability) {
        int[] stars = IntStream.range(0, rows.length).filter(i -> component[i] == k).toArray();
        double[] weight = Arrays.stream(stars).mapToDouble(i -> probability[i]).toArray();
        Spot place = Spot.of(pick(xi, stars), pick(eta, stars), weight);
        Spot motion = Spot.of(pick(pmra, stars), pick(pmdec, stars), weight);
        double volume = place.extent() * motion.extent();
        return new Candidate(k, stars, place, motion, volume > 0 ? stars.length / volume : 0);
    }

    private Excess count(Candidate candidate, BitSet left) {
        long[][] n = new long[2][2];
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            int moves = candidate.motion.distance2(pmra[i], pmdec[i]) < WITHIN ? 1 : 0;
            int lies = candidate.place.distance2(xi[i], eta[i]) < WITHIN ? 1 : 0;
            n[moves][lies]++;
        }
        return new Excess(n[1][1], n[1][0], n[0][1], n[0][0]);
    }

    private static double[] pick(double[] all, int[] some) {
        return Arrays.stream(some).mapToDouble(i -> all[i]).toArray();
    }
}
