/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;

/** Tables of positions for tests. */
final class Skies {
    private Skies() {
    }

    /** A table with the columns id (0, 1, ...), ra and dec. */
    static Table table(String name, double[] ra, double[] dec) {
        long[] id = new long[ra.length];
        for (int i = 0; i < id.length; i++) {
            id[i] = i;
        }
        return new Table(name, List.of(), List.of(new LongColumn(ColumnInfo.named("id"), id, Blanks.NONE),
                new DoubleColumn(ColumnInfo.of("ra", "deg", "pos.eq.ra;meta.main", ""), ra),
                new DoubleColumn(ColumnInfo.of("dec", "deg", "pos.eq.dec;meta.main", ""), dec)));
    }

    /**
     * Places that make it hard: about the poles, about right ascension 0, in a clump, all over the sky, some of them
     * twice, some blank, some right ascensions a turn off.
     */
    static double[][] places(Random random, int count, double spread) {
        List<double[]> out = new ArrayList<>();
        while (out.size() < count) {
            double near = random.nextGaussian() * spread;
            double far = random.nextGaussian() * spread;
            double[] place = switch (random.nextInt(8)) {
                case 0 -> new double[] {random.nextDouble() * 360, 90 - Math.abs(near)};
                case 1 -> new double[] {random.nextDouble() * 360, -90 + Math.abs(near)};
                case 2 -> new double[] {near < 0 ? near + 360 : near, far};
                case 3 -> new double[] {80 + near / Math.cos(Math.toRadians(69.5)), -69.5 + far};
                case 4 -> new double[] {random.nextDouble() * 360,
                    Math.toDegrees(Math.asin(2 * random.nextDouble() - 1))};
                case 5 -> out.isEmpty() ? new double[] {0, 0} : out.get(random.nextInt(out.size()));
                case 6 -> random.nextBoolean() ? new double[] {Double.NaN, far} : new double[] {near, Double.NaN};
                default -> new double[] {near + (random.nextBoolean() ? 360 : -360), random.nextBoolean() ? 90 : far};
            };
            out.add(place);
        }
        double[][] columns = new double[2][count];
        for (int i = 0; i < count; i++) {
            columns[0][i] = out.get(i)[0];
            columns[1][i] = Math.max(-90, Math.min(90, out.get(i)[1]));
        }
        return columns;
    }
}
