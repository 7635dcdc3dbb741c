/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
import org.astrarium.core.table.ByteColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** Tables of random columns: every kind, any number of each, with blanks, extremes and metadata; a seed names one. */
final class RandomTables {
    private static final List<Class<?>> ELEMENTS = List.of(double.class, float.class, long.class, int.class,
            short.class, byte.class, boolean.class, String.class);
    private static final List<String> TEXTS = List.of("a", "DCEP", "a,b", "say \"x\"", "it's", "<b>&amp;",
            "two  blanks", "x\\y", "#", "tab\there", "007x", "\u03b4 Cephei", "\u661f", "\uD83D\uDE80", "line\nbreak",
            "-", "null?");
    private static final double[] EXTREME = {Double.NaN, 0, -0.0, Double.MIN_VALUE, -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.1, 1.0 / 3, 9007199254740993.0, Float.MAX_VALUE,
        Float.MIN_VALUE};

    private final Random random;
    private final int rows;

    private RandomTables(Random random, int rows) {
        this.random = random;
        this.rows = rows;
    }

    /** A table; those of the seeds 0 to 3 have none, one, two and three rows. */
    static Table of(long seed) {
        Random random = new Random(seed * 7919 + 17);
        RandomTables maker = new RandomTables(random, seed < 4 ? (int) seed : 1 + random.nextInt(40));
        List<Column> columns = new ArrayList<>();
        columns.add(maker.identifiers());
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            columns.add(maker.column(maker.info(i)));
        }
        return new Table(random.nextBoolean() ? "" : "Table \u2116 " + seed, maker.parameters(), columns);
    }

    /** Identifiers as the archives have them, most of them beyond 2^53. */
    private Column identifiers() {
        long[] ids = new long[rows];
        for (int i = 0; i < rows; i++) {
            ids[i] = (1L << 53) + 1 + (random.nextLong() & 0x3fffffffffffffffL);
        }
        return new LongColumn(new ColumnInfo("source_id", "", "meta.id;meta.main", "", "Identifier"), ids, Blanks.NONE);
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parameters.add(random.nextBoolean() ? Parameter.of("p" + i, text())
                    : new Parameter("p" + i, text(), "d", "time.epoch", "Epoch " + i));
        }
        return parameters;
    }

    private ColumnInfo info(int i) {
        return random.nextInt(3) == 0 ? ColumnInfo.named("c" + i)
                : new ColumnInfo(i % 5 == 4 ? "col " + i : "c" + i, maybe("mas.yr**-1"), maybe("pos.pm;pos.eq.ra"),
                        maybe("gaia:source.pm"), maybe("Proper motion <\u03bc> & \"more\" of column " + i));
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Column column(ColumnInfo info) {
        return switch (random.nextInt(9)) {
            case 0 -> new DoubleColumn(info, (double[]) many(double.class, rows));
            case 1 -> new FloatColumn(info, (float[]) many(float.class, rows));
            case 2 -> new LongColumn(info, (long[]) many(long.class, rows), blanks());
            case 3 -> new IntColumn(info, (int[]) many(int.class, rows), blanks());
            case 4 -> new ShortColumn(info, (short[]) many(short.class, rows), blanks());
            case 5 -> new ByteColumn(info, (byte[]) many(byte.class, rows), blanks());
            case 6 -> {
                BitSet truths = new BitSet();
                for (int i = 0; i < rows; i++) {
                    truths.set(i, random.nextBoolean());
                }
                yield new BooleanColumn(info, rows, truths, blanks());
            }
            case 7 -> {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < rows; i++) {
                    texts.add(random.nextInt(4) == 0 ? null : text());
                }
                yield StringColumn.of(info, texts);
            }
            default -> arrays(info);
        };
    }

    private Column arrays(ColumnInfo info) {
        Class<?> element = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
        int[][] shapes = {{3}, {1}, {2, 3}, {-1}};
        int[] shape = shapes[random.nextInt(shapes.length)];
        boolean blanks = random.nextBoolean();
        Object[] cells = new Object[rows];
        for (int i = 0; i < rows; i++) {
            int length = shape[0] < 0 ? 1 + random.nextInt(4) : shape.length == 2 ? shape[0] * shape[1] : shape[0];
            cells[i] = blanks && random.nextInt(4) == 0 ? null : many(element, length);
        }
        return new ArrayColumn(info, element, shape, cells);
    }

    private Object many(Class<?> element, int count) {
        Object array = Array.newInstance(element, count);
        for (int i = 0; i < count; i++) {
            Array.set(array, i, one(element));
        }
        return array;
    }

    private Object one(Class<?> element) {
        boolean extreme = random.nextInt(3) == 0;
        if (element == double.class || element == float.class) {
            double value = extreme ? EXTREME[random.nextInt(EXTREME.length)]
                    : random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
            return element == double.class ? (Object) value : (Object) (float) value;
        }
        if (element == boolean.class) {
            return random.nextBoolean();
        }
        if (element == String.class) {
            return text();
        }
        int bits = element == long.class ? 64 : element == int.class ? 32 : element == short.class ? 16 : 8;
        long value = extreme ? List.of(-1L << bits - 1, (1L << bits - 1) - 1, (-1L << bits - 1) + 1, 0L, -1L)
                .get(random.nextInt(5)) : random.nextLong() >> 64 - bits;
        return switch (bits) {
            case 64 -> (Object) value;
            case 32 -> (int) value;
            case 16 -> (short) value;
            default -> (byte) value;
        };
    }

    private Blanks blanks() {
        BitSet bits = new BitSet();
        int usual = random.nextInt(3);
        for (int i = 0; i < rows; i++) {
            bits.set(i, usual > 0 && random.nextInt(4) < usual);
        }
        return Blanks.of(bits);
    }
}
