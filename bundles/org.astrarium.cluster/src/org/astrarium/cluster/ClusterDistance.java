/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.table.NumberColumn;

/**
 * A cluster's parallax and the distance that follows from it: the mean of its members' parallaxes, weighted with
 * p / sigma^2, less the zero point. The depth of the cluster is neglected beside the errors.
 *
 * @param n           members that count
 * @param clipped     members left out as more than four standard deviations away
 * @param parallax    mean, in mas, the zero point taken off
 * @param zeroPoint   mean zero point that was taken off, in mas
 * @param statistical its statistical error
 * @param systematic  its systematic error: what the parallaxes of neighbouring stars have in common
 * @param weighted    whether each parallax counted with its error; else they count alike
 */
public record ClusterDistance(int n, int clipped, double parallax, double zeroPoint, double statistical,
        double systematic, boolean weighted) {
    private static final double CLIP = 4;
    private static final int ROUNDS = 20;
    private static final int FEWEST = 3;

    /**
     * Measures it.
     *
     * @param rows        rows of the table
     * @param members     which of the rows count
     * @param probability of each of the rows
     * @return empty where there are no parallaxes, too few of them, or their mean is not positive
     */
    static Optional<ClusterDistance> of(ClusterColumns columns, int[] rows, BitSet members, double[] probability,
            ClusterSettings settings) {
        Optional<NumberColumn> parallaxes = columns.numbers(Role.PARALLAX);
        if (parallaxes.isEmpty()) {
            return Optional.empty();
        }
        Optional<NumberColumn> errors = columns.numbers(Role.PARALLAX_ERROR);
        IntToDoubleFunction offset = settings.zeroPoint().ofRows(columns);
        int[] some = members.stream().filter(i -> !Double.isNaN(parallaxes.get().number(rows[i])
                - offset.applyAsDouble(rows[i]))
                && errors.map(e -> e.number(rows[i]) > 0).orElse(true)).toArray();
        double[] zeroPoint = Arrays.stream(some).mapToDouble(i -> offset.applyAsDouble(rows[i])).toArray();
        double[] value = new double[some.length];
        Arrays.setAll(value, i -> parallaxes.get().number(rows[some[i]]) - zeroPoint[i]);
        double[] p = Arrays.stream(some).mapToDouble(i -> probability[i]).toArray();
        double[] error = errors.map(e -> Arrays.stream(some).mapToDouble(i -> e.number(rows[i])).toArray())
                .orElseGet(() -> alike(value, p));
        return new Parallaxes(value, zeroPoint, error, p).mean().map(m -> new ClusterDistance(m.n,
                value.length - m.n, m.parallax, m.zeroPoint, m.sigma, settings.systematic(), errors.isPresent()));
    }

    private record Mean(int n, double parallax, double zeroPoint, double sigma) {
    }

    /** The members' parallaxes less their zero points, their errors and probabilities. */
    private record Parallaxes(double[] value, double[] zeroPoint, double[] error, double[] p) {
        Optional<Mean> mean() {
            BitSet kept = new BitSet(value.length);
            kept.set(0, value.length);
            Mean mean = mean(kept);
            for (int round = 1; round < ROUNDS; round++) {
                BitSet next = within(mean.parallax);
                if (next.equals(kept)) {
                    break;
                }
                kept = next;
                mean = mean(kept);
            }
            return mean.n < FEWEST || !(mean.parallax > 0) ? Optional.empty() : Optional.of(mean);
        }

        private Mean mean(BitSet kept) {
            double weights = 0;
            double sum = 0;
            double offsets = 0;
            double squares = 0;
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
                double weight = p[i] / (error[i] * error[i]);
                weights += weight;
                sum += weight * value[i];
                offsets += weight * zeroPoint[i];
                squares += weight * p[i];
            }
            // a star of probability p counts as p stars in the mean, whose own variance is the sum of w^2 sigma^2
            return new Mean(kept.cardinality(), sum / weights, offsets / weights, Math.sqrt(squares) / weights);
        }

        private BitSet within(double mean) {
            BitSet kept = new BitSet(value.length);
            for (int i = 0; i < value.length; i++) {
                kept.set(i, Math.abs(value[i] - mean) <= CLIP * error[i]);
            }
            return kept;
        }
    }

    /** Where there are no errors: 1.4826 times the median deviation from the median, of every star. */
    private static double[] alike(double[] value, double[] p) {
        double[] out = new double[value.length];
        double middle = median(value);
        double width = 1.4826 * median(Arrays.stream(value).map(v -> Math.abs(v - middle)).toArray());
        Arrays.fill(out, p.length == 0 ? Double.NaN : width);
        return out;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** Statistical and systematic error of the parallax together, in mas. */
    public double totalParallaxError() {
        return Math.hypot(statistical, systematic);
    }

    /** The distance in pc. */
    public double distance() {
        return 1000 / parallax;
    }

    /** Its statistical error in pc, to first order. */
    public double statisticalError() {
        return 1000 * statistical / (parallax * parallax);
    }

    /** Its systematic error in pc, to first order. */
    public double systematicError() {
        return 1000 * systematic / (parallax * parallax);
    }

    /** Both together, in pc. */
    public double error() {
        return Math.hypot(statisticalError(), systematicError());
    }

    /** The distance modulus in mag. */
    public double modulus() {
        return 5 * Math.log10(distance()) - 5;
    }
}
