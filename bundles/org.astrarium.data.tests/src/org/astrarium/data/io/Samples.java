/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.BooleanColumn;
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
import org.junit.jupiter.api.Assumptions;
import uk.ac.starlink.feather.FeatherTableWriter;

/** Tables for tests: made with a seed, and the real ones where they are at hand. */
final class Samples {
    private static final String RULE = "-".repeat(80) + "\n";

    /** The form in which the journals give tables (CDS and AAS), with a note between description and data. */
    static final String MRT = "Title: Stars\nAuthors: A. Author\nTable: One\n" + "=".repeat(80)
            + "\nByte-by-byte Description of file: t.txt\n" + RULE + "   Bytes Format Units   Label  Explanations\n"
            + RULE
            + "   1- 19 I19    ---     ID     Identifier\n  21- 26 F6.3   mag     Gmag   ? Magnitude (1)\n"
            + "      28 A1     ---     Flag   Flag\n" + RULE + "Note (1): Blank where not measured.\n" + RULE
            + "5537738593028843008 12.345 a\n   9007199254740993        b\n                  3 x2.345 c\n";

    private Samples() {
    }

    /** A file of the real data; the test that asks is skipped, by the file's name, where it is not there. */
    static Path real(String name) {
        String named = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        Path folder = named != null ? Path.of(named) : null;
        for (Path at = Path.of("").toAbsolutePath(); folder == null && at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("astrarium")) || Files.isDirectory(at.resolve("bundles"))) {
                folder = at.resolveSibling("shared").resolve("data");
            }
        }
        Path file = folder == null ? null : folder.resolve(name);
        Assumptions.assumeTrue(file != null && Files.exists(file), "no real data: " + name);
        return file;
    }

    /** A table with a column of each kind, blanks, extremes and metadata. */
    static Table mixed(int rows, long seed) {
        Random random = new Random(seed);
        double[] doubles = new double[rows];
        float[] floats = new float[rows];
        long[] longs = new long[rows];
        int[] ints = new int[rows];
        short[] shorts = new short[rows];
        BitSet truths = new BitSet();
        List<String> words = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            doubles[i] = pick(random, random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20), Double.NaN, 0.1,
                    -0.0,
                    Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, 9007199254740993.0);
            floats[i] = (float) pick(random, random.nextGaussian(), Double.NaN, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE,
                    Double.NEGATIVE_INFINITY);
            longs[i] = random.nextInt(5) == 0 ? random.nextLong() : 4052922352453886976L + random.nextInt(1000);
            ints[i] = random.nextInt();
            shorts[i] = (short) random.nextInt();
            truths.set(i, random.nextBoolean());
            words.add(new String[] {"FUNDAMENTAL", "FIRST_OVERTONE", null}[random.nextInt(3)]);
            texts.add(random.nextInt(4) == 0 ? null : "star " + random.nextInt(1000)
                    + new String[] {"", ", \"x\"", "<&>", "'"}[random.nextInt(4)]);
        }
        List<Column> columns = List.of(
                new LongColumn(ColumnInfo.of("source_id", "", "meta.id;meta.main", "Unique identifier"), longs,
                        Blanks.NONE),
                new DoubleColumn(new ColumnInfo("parallax", "mas", "pos.parallax", "src:x.y", "Parallax, absolute"),
                        doubles),
                new FloatColumn(ColumnInfo.of("mag", "mag", "phot.mag", ""), floats),
                new LongColumn(ColumnInfo.named("other_id"), longs, blanks(random, rows)),
                new IntColumn(ColumnInfo.of("epochs", "", "meta.number", "Number of epochs"), ints,
                        blanks(random, rows)),
                new ShortColumn(ColumnInfo.named("flag_code"), shorts, blanks(random, rows)),
                new BooleanColumn(ColumnInfo.named("good"), rows, truths, blanks(random, rows)),
                StringColumn.of(ColumnInfo.of("mode", "", "meta.code", "Mode of pulsation"), words),
                StringColumn.of(ColumnInfo.named("note"), texts));
        return new Table("stars",
                List.of(Parameter.of("QUERY", "SELECT * FROM gaia WHERE a < 1"), Parameter.of("simulated", "true")),
                columns);
    }

    /** A table with columns of arrays. */
    static Table arrays(int rows, long seed) {
        Random random = new Random(seed);
        Object[] pairs = new Object[rows];
        Object[] lists = new Object[rows];
        for (int i = 0; i < rows; i++) {
            pairs[i] = new double[] {random.nextDouble(), -random.nextDouble()};
            lists[i] = random.ints(1 + random.nextInt(4)).toArray();
        }
        return new Table("", List.of(), List.of(
                new IntColumn(ColumnInfo.named("i"), random.ints(rows).toArray(), Blanks.NONE),
                new ArrayColumn(ColumnInfo.named("pair"), double.class, new int[] {2}, pairs),
                new ArrayColumn(ColumnInfo.named("list"), int.class, new int[] {-1}, lists)));
    }

    private static double pick(Random random, double usual, double... rare) {
        return random.nextInt(3) > 0 ? usual : rare[random.nextInt(rare.length)];
    }

    private static Blanks blanks(Random random, int rows) {
        BitSet bits = new BitSet();
        for (int i = 0; i < rows; i++) {
            bits.set(i, random.nextInt(5) == 0);
        }
        return Blanks.of(bits);
    }

    /** The bytes of a small table in a format that Astrarium reads and does not write. */
    static byte[] foreign(String extension) throws IOException {
        return switch (extension) {
            case ".mrt" -> MRT.getBytes(StandardCharsets.US_ASCII);
            case ".feather" -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new FeatherTableWriter().writeStarTable(new StarView(mixed(40, 8), Progress.NONE), out);
                yield out.toByteArray();
            }
            default -> {
                try (InputStream in = Samples.class.getResourceAsStream("foreign/stilts" + extension)) {
                    yield in.readAllBytes();
                }
            }
        };
    }
}
