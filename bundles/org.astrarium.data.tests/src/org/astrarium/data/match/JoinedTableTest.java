/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
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
import org.junit.jupiter.api.Test;

/** Matches by identifier, and the tables that are made of matches. */
class JoinedTableTest {
    private static final long LARGE = 9007199254740993L; // 2^53 + 1

    private static Table longs(String column, Long... values) {
        long[] out = new long[values.length];
        BitSet blanks = new BitSet();
        for (int i = 0; i < out.length; i++) {
            blanks.set(i, values[i] == null);
            out[i] = values[i] == null ? 0 : values[i];
        }
        return new Table("", List.of(), List.of(new LongColumn(ColumnInfo.named(column), out, Blanks.of(blanks))));
    }

    private static Table texts(String column, String... values) {
        return new Table("", List.of(),
                List.of(StringColumn.of(ColumnInfo.named(column), Arrays.asList(values))));
    }

    private static String pairs(Table first, Table second, Pick pick) {
        Pairs pairs = new CrossMatch(new Criterion.ById("id", "id"), pick, Join.MATCHED).pairs(first, second,
                Progress.NONE);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pairs.count(); i++) {
            out.append(out.isEmpty() ? "" : " ").append(pairs.first()[i]).append('-').append(pairs.second()[i]);
        }
        return out.toString();
    }

    @Test
    void identifiersAreExactAndBlanksEqualNothing() {
        Table first = longs("id", LARGE, LARGE - 1, null, 0L, Long.MIN_VALUE, 7L, 7L);
        Table second = longs("id", 7L, LARGE - 1, 7L, null, Long.MIN_VALUE, 0L);
        assertEquals("1-1 3-5 4-4 5-0 5-2 6-0 6-2", pairs(first, second, Pick.ALL));
        assertEquals("1-1 3-5 4-4 5-0 6-0", pairs(first, second, Pick.BEST));
        assertEquals("1-1 3-5 4-4 5-0", pairs(first, second, Pick.SYMMETRIC));
    }

    @Test
    void textsMatchToTheLetterAndNumbersWrittenAsTexts() {
        Table words = texts("id", "V1", "v1", "", "007", "7", " 7 ", LARGE + "", "99999999999999999999", "-0");
        assertEquals("0-1 3-0 7-2", pairs(words, texts("id", "007", "V1", "99999999999999999999", null), Pick.ALL));
        assertEquals("4-0 5-0 6-1", pairs(words, longs("id", 7L, LARGE, 0L), Pick.ALL));
        assertThrows(InputException.class, () -> pairs(words, new Table("", List.of(),
                List.of(new DoubleColumn(ColumnInfo.named("id"), new double[] {7}))), Pick.ALL));
    }

    @Test
    void randomIdentifiersMatchAsByBruteForce() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            Long[] a = some(random);
            Long[] b = some(random);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < b.length; j++) {
                    if (a[i] != null && a[i].equals(b[j])) {
                        expected.add(i + "-" + j);
                    }
                }
            }
            assertEquals(String.join(" ", expected), pairs(longs("id", a), longs("id", b), Pick.ALL));
        }
    }

    private static Long[] some(Random random) {
        return random.longs(random.nextInt(60), -20, 20).mapToObj(x -> x == 0 ? null : x << 40).toArray(Long[]::new);
    }

    private static Table every() {
        BitSet second = new BitSet();
        second.set(1);
        Blanks blanks = Blanks.of(second);
        ColumnInfo mag = new ColumnInfo("mag", "mag", "phot.mag", "u:type", "A magnitude");
        return new Table("second", List.of(Parameter.of("origin", "there"), Parameter.of("only", "second")), List.of(
                new LongColumn(ColumnInfo.named("ID"), new long[] {5, 6, 8}, Blanks.NONE),
                new FloatColumn(mag, new float[] {1.5f, Float.NaN, 3.25f}),
                new IntColumn(ColumnInfo.named("n"), new int[] {1, 2, 3}, blanks),
                new ShortColumn(ColumnInfo.named("s"), new short[] {1, 2, 3}, blanks),
                new ByteColumn(ColumnInfo.named("b"), new byte[] {1, 2, 3}, blanks),
                new BooleanColumn(ColumnInfo.named("good"), 3, second, Blanks.NONE),
                StringColumn.of(ColumnInfo.named("type"), List.of("x", "y", "x")),
                new ArrayColumn(ColumnInfo.named("list"), int.class, new int[] {-1},
                        new Object[] {new int[] {1}, null, new int[] {3, 4}})));
    }

    private static String text(Table table) {
        StringBuilder out = new StringBuilder(String.join(",", table.columnNames()));
        for (int row = 0; row < table.rowCount(); row++) {
            out.append('\n');
            for (Column column : table.columns()) {
                out.append(column == table.columns().get(0) ? "" : ",").append(column.text(row));
            }
        }
        return out.toString();
    }

    @Test
    void theJoinKeepsColumnsMetadataAndBlanks() {
        Table first = longs("id", 8L, 9L, 5L, 6L).describedBy("first", List.of(Parameter.of("origin", "here")));
        Criterion same = new Criterion.ById("", "");
        Table all = new CrossMatch(same, Pick.ALL, Join.ALL_OF_FIRST).run(first, every(), Progress.NONE).table();
        assertEquals("id_1,ID_2,mag,n,s,b,good,type,list\n8,8,3.25,3,3,3,false,x,(3, 4)\n9,,,,,,,,\n"
                + "5,5,1.5,1,1,1,false,x,(1)\n6,6,,,,,true,y,", text(all));
        for (Column column : every().columns()) {
            Column joined = all.column(column.name().equals("ID") ? "ID_2" : column.name());
            assertEquals(column.type(), joined.type());
            assertEquals(column.info().description() + column.info().unit() + column.info().ucd()
                    + column.info().utype(), joined.info().description() + joined.info().unit() + joined.info().ucd()
                    + joined.info().utype());
        }
        assertEquals("first and second", all.name());
        assertEquals(List.of("origin=here", "origin_2=there", "only=second"),
                all.parameters().stream().map(p -> p.name() + "=" + p.value()).toList());
        Table matched = new CrossMatch(same, Pick.ALL, Join.MATCHED).run(first, every(), Progress.NONE).table();
        assertEquals(3, matched.rowCount());
        Table alone = new CrossMatch(same, Pick.ALL, Join.UNMATCHED).run(first, every(), Progress.NONE).table();
        assertEquals("id\n9", text(alone));
        Table none = every().gather(org.astrarium.core.table.Selection.where("none", 3, row -> false));
        assertEquals(4, new CrossMatch(same, Pick.ALL, Join.ALL_OF_FIRST).run(first, none, Progress.NONE).table()
                .rowCount());
    }

    @Test
    void theSeparationHasItsUnitAndNoNameIsTakenTwice() {
        Table places = Skies.table("a", new double[] {10}, new double[] {0});
        Table taken = places.with(List.of(new DoubleColumn(ColumnInfo.named("separation"), new double[] {1}),
                new DoubleColumn(ColumnInfo.named("ra_1"), new double[] {1})));
        Criterion sky = new Criterion.BySky(Criterion.Place.FOUND, Criterion.Place.FOUND, 1);
        Table joined = new CrossMatch(sky, Pick.BEST, Join.MATCHED).run(taken, places, Progress.NONE).table();
        assertEquals(List.of("id_1", "ra_1", "dec_1", "separation", "ra_1_", "id_2", "ra_2", "dec_2", "separation_1"),
                joined.columnNames());
        ColumnInfo separation = joined.column("separation_1").info();
        assertEquals("arcsec pos.angDistance", separation.unit() + " " + separation.ucd());
        assertArrayEquals(new double[] {0}, joined.numbers("separation_1").numbers());
        assertTrue(joined.column("ra_2").info().ucd().startsWith("pos.eq.ra"));
    }
}
