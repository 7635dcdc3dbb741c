/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.stream.IntStream;

/** A bounded part of some columns' space, in which a component is spread evenly. It is given, never fitted. */
public sealed interface Region {

    /** The region of a component that is Gaussian in all columns: no column, volume 1, holds every row. */
    Region NONE = new Box(new int[0], new double[0], new double[0]);

    /** @return the columns, ascending */
    int[] columns();

    /** @return area or volume, in the columns' units */
    double volume();

    /**
     * @param point the values of {@link #columns()}, in their order
     * @return whether the point is inside; its edge belongs to the region
     */
    boolean contains(double[] point);

    /** @return the centre, in the order of {@link #columns()} */
    double[] centre();

    /** @return the variance of each column under the even density; there is no covariance */
    double[] variances();

    /**
     * An interval in each column.
     *
     * @param columns ascending, none twice
     * @param from lower edges
     * @param to upper edges, above the lower
     */
    record Box(int[] columns, double[] from, double[] to) implements Region {

        public Box {
            if (columns.length != from.length || columns.length != to.length) {
                throw new IllegalArgumentException("a box needs two edges a column");
            }
            for (int i = 0; i < columns.length; i++) {
                if (!(to[i] > from[i]) || i > 0 && columns[i] <= columns[i - 1]) {
                    throw new IllegalArgumentException("a box needs ascending columns and edges");
                }
            }
            columns = columns.clone();
            from = from.clone();
            to = to.clone();
        }

        @Override
        public double volume() {
            return IntStream.range(0, from.length).mapToDouble(i -> to[i] - from[i]).reduce(1, (a, b) -> a * b);
        }

        @Override
        public boolean contains(double[] point) {
            return IntStream.range(0, from.length).allMatch(i -> point[i] >= from[i] && point[i] <= to[i]);
        }

        @Override
        public double[] centre() {
            return IntStream.range(0, from.length).mapToDouble(i -> (from[i] + to[i]) / 2).toArray();
        }

        @Override
        public double[] variances() {
            return IntStream.range(0, from.length).mapToDouble(i -> Math.pow(to[i] - from[i], 2) / 12).toArray();
        }
    }

    /**
     * An ellipse with axes along two columns, such as a cone on the sky in right ascension and declination.
     *
     * @param first a column
     * @param second a later column
     * @param centreFirst centre in the first column
     * @param centreSecond centre in the second
     * @param radiusFirst semi-axis along the first column
     * @param radiusSecond semi-axis along the second
     */
    record Disc(int first, int second, double centreFirst, double centreSecond, double radiusFirst,
            double radiusSecond) implements Region {

        /** A row on the edge is inside, whatever rounding says. */
        private static final double EDGE = 1e-12;

        public Disc {
            if (first >= second || !(radiusFirst > 0) || !(radiusSecond > 0)) {
                throw new IllegalArgumentException("a disc needs ascending columns and positive radii");
            }
        }

        @Override
        public int[] columns() {
            return new int[] {first, second};
        }

        @Override
        public double volume() {
            return Math.PI * radiusFirst * radiusSecond;
        }

        @Override
        public boolean contains(double[] point) {
            double first = (point[0] - centreFirst) / radiusFirst;
            double second = (point[1] - centreSecond) / radiusSecond;
            return first * first + second * second <= 1 + EDGE;
        }

        @Override
        public double[] centre() {
            return new double[] {centreFirst, centreSecond};
        }

        @Override
        public double[] variances() {
            return new double[] {radiusFirst * radiusFirst / 4, radiusSecond * radiusSecond / 4};
        }
    }
}
