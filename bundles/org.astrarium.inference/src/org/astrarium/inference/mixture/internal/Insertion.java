/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mixture.Region;
import org.astrarium.inference.random.Philox;

/**
 * Where a further component would gain most (after Verbeek, Vlassis and Kroese 2003): components are cut in two along
 * their longest axis, and the rows round places are tried that are denser than the mixture says; a few iterations on a
 * sample of the rows tell which are worth a fit.
 *
 * @param sample of the rows
 * @param pass over the sample
 * @param maximisation of the fit
 * @param seed of the fit
 */
record Insertion(Sample sample, Pass pass, Maximisation maximisation, long seed) {

    private static final int STREAM = 0x1A5;
    /** Rows round which the density is looked at. */
    private static final int PLACES = 100;
    /** Of those, how many are tried for each size. */
    private static final int TRIED = 3;
    private static final double[] SHARES = {0.003, 0.02};
    private static final int ITERATIONS = 8;

    /** The best starts with one component more, best first. */
    List<Part[]> best(Part[] parts, int count) throws FitException {
        List<Part[]> candidates = new ArrayList<>();
        for (int k = 0; k < parts.length; k++) {
            if (parts[k].columns().length == sample.dimension()) {
                candidates.add(halves(parts, k));
            }
        }
        candidates.addAll(dense(parts));
        Climb.Rules rules = new Climb.Rules(ITERATIONS, 0, RowWeights.ONCE);
        List<Climb> climbs = new ArrayList<>();
        for (Part[] candidate : candidates) {
            climbs.add(Climb.from(candidate, pass, maximisation, rules, done -> { }));
        }
        climbs.sort(Comparator.comparingDouble(climb -> -climb.logLikelihood()));
        List<Part[]> best = new ArrayList<>();
        for (Climb climb : climbs.subList(0, Math.min(count, climbs.size()))) {
            best.add(climb.parts());
        }
        return best;
    }

    /** The same density with a component counted as two halves: no better than before, and no worse. */
    static Part[] doubled(Part[] parts) {
        int heaviest = -1;
        for (int k = 0; k < parts.length; k++) {
            boolean gaussian = parts[k].region().columns().length == 0;
            if (gaussian && (heaviest < 0 || parts[k].weight() > parts[heaviest].weight())) {
                heaviest = k;
            }
        }
        Part half = parts[heaviest].weighing(parts[heaviest].weight() / 2);
        Part[] more = with(parts, half, 1);
        more[heaviest + 1] = half;
        return more;
    }

    /** Puts a component before the others, whose weights are multiplied. */
    private static Part[] with(Part[] parts, Part added, double factor) {
        Part[] more = new Part[parts.length + 1];
        more[0] = added;
        for (int k = 0; k < parts.length; k++) {
            more[k + 1] = parts[k].weighing(parts[k].weight() * factor);
        }
        return more;
    }

    /** Cuts a component across its longest axis, found by power iteration. */
    private static Part[] halves(Part[] parts, int which) {
        Part part = parts[which];
        int n = part.mean().length;
        double[] axis = new double[n];
        for (int a = 0; a < n; a++) {
            axis[a] = Math.sqrt(part.covariance()[a][a]);
        }
        double length = 0;
        for (int i = 0; i < 50; i++) {
            double[] image = Matrices.times(part.covariance(), axis);
            length = Math.sqrt(Arrays.stream(image).map(x -> x * x).sum());
            for (int a = 0; a < n; a++) {
                axis[a] = image[a] / length;
            }
        }
        // The halves of a Gaussian lie sqrt(2 / pi) sigma to each side, and keep 1 - 2 / pi of the variance.
        double[] low = part.mean().clone();
        double[] high = part.mean().clone();
        double[][] narrower = new double[n][n];
        for (int a = 0; a < n; a++) {
            double shift = axis[a] * Math.sqrt(length * 2 / Math.PI);
            low[a] -= shift;
            high[a] += shift;
            for (int b = 0; b < n; b++) {
                narrower[a][b] = part.covariance()[a][b] - length * axis[a] * axis[b] * 2 / Math.PI;
            }
        }
        double half = part.weight() / 2;
        Part[] more = with(parts, new Part(half, part.columns(), low, narrower, Region.NONE), 1);
        more[which + 1] = new Part(half, part.columns(), high, narrower, Region.NONE);
        return more;
    }

    private List<Part[]> dense(Part[] parts) throws FitException {
        double[] model = new double[sample.size()];
        pass.memberships(Prepared.all(parts), (block, count, probability, logDensity) ->
                System.arraycopy(logDensity, 0, model, block * Kernel.BLOCK, count));
        Philox random = new Philox(seed).seek(0, parts.length, STREAM);
        int[] places = new int[Math.min(PLACES, sample.size())];
        for (int i = 0; i < places.length; i++) {
            places[i] = random.nextInt(sample.size());
        }
        return around(parts, places, model);
    }

    /** The squares of the distances from one row to all, as they are and sorted. */
    private record Place(int row, double[] squares, double[] sorted) {
    }

    private List<Part[]> around(Part[] parts, int[] rows, double[] model) {
        List<Place> places = new ArrayList<>();
        for (int row : rows) {
            double[] point = sample.point(row);
            double[] squares = new double[sample.size()];
            for (int i = 0; i < squares.length; i++) {
                squares[i] = sample.distance(i, point);
            }
            double[] sorted = squares.clone();
            Arrays.sort(sorted);
            places.add(new Place(row, squares, sorted));
        }
        int dimension = sample.dimension();
        int[] all = new int[dimension];
        Arrays.setAll(all, j -> j);
        List<Part[]> candidates = new ArrayList<>();
        for (double share : SHARES) {
            int last = Math.max(2 * (dimension + 1), (int) (share * sample.size())) - 1;
            if (last >= sample.size()) {
                continue;
            }
            // ln of how much denser than the model, but for a constant.
            places.sort(Comparator.comparingDouble(place -> model[place.row]
                    + Math.log(Math.max(place.sorted[last], Double.MIN_NORMAL)) * dimension / 2));
            for (Place place : places.subList(0, Math.min(TRIED, places.size()))) {
                double radius = place.sorted[last];
                double[] belongs = Arrays.stream(place.squares).map(s -> s <= radius ? 1 : 0).toArray();
                Part added = sample.part(belongs, all, Region.NONE);
                candidates.add(with(parts, added, 1 - added.weight()));
            }
        }
        return candidates;
    }
}
