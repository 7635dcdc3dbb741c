/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same forty predictions judged by scikit-learn and SciPy: scikit-learn.csv, made by scikit-learn.py beside it. */
class ScikitLearnTest {
    /** Both compute in double precision, in another order. */
    private static final double SAME = 1e-12;

    private final List<String[]> lines = read();
    private final Predictions said = predictions();

    @Test
    void sharesToldRightAreTheSame() {
        Confusion confusion = said.confusion(3);
        assertEquals(number("accuracy", 1), (double) confusion.hits() / confusion.total(), SAME);
        assertEquals(number("mcc", 1), confusion.mcc(), SAME);
        int[][] counts = rows("confusion").stream().map(row -> new int[] {whole(row[1]), whole(row[2]), whole(row[3])})
                .toArray(int[][]::new);
        for (int c = 0; c < 3; c++) {
            assertArrayEquals(counts[c], confusion.counts()[c]);
        }
    }

    @Test
    void precisionRecallAndF1AreTheSame() {
        Confusion confusion = said.confusion(3);
        for (String[] row : rows("class")) {
            Confusion.Score score = confusion.score(whole(row[1]));
            assertEquals(Double.parseDouble(row[2]), score.precision(), SAME);
            assertEquals(Double.parseDouble(row[3]), score.recall(), SAME);
            assertEquals(Double.parseDouble(row[4]), score.f1(), SAME);
            assertEquals(whole(row[5]), score.support());
        }
        for (String mean : List.of("macro", "weighted")) {
            Confusion.Score score = confusion.mean(mean.equals("weighted"));
            assertEquals(number(mean, 1), score.precision(), SAME, mean);
            assertEquals(number(mean, 2), score.recall(), SAME, mean);
            assertEquals(number(mean, 3), score.f1(), SAME, mean);
        }
    }

    @Test
    void logLossAndAreasUnderCurvesAreTheSame() {
        assertEquals(number("log_loss", 1), said.logLoss(), SAME);
        for (int c = 0; c < 3; c++) {
            boolean[] positive = new boolean[said.truth().length];
            for (int i = 0; i < positive.length; i++) {
                positive[i] = said.truth()[i] == c;
            }
            assertEquals(Double.parseDouble(rows("roc").get(c)[2]), Curve.roc(said.of(c), positive).area(), SAME);
            assertEquals(Double.parseDouble(rows("average_precision").get(c)[2]),
                    Curve.precisionRecall(said.of(c), positive).area(), SAME);
        }
    }

    @Test
    void intervalsOfSharesAreWilsons() {
        for (String[] row : rows("wilson")) {
            Wilson share = Wilson.of(whole(row[1]), whole(row[2]));
            assertEquals(Double.parseDouble(row[3]), share.lower(), SAME);
            assertEquals(Double.parseDouble(row[4]), share.upper(), SAME);
        }
        assertEquals(0, Wilson.of(0, 0).lower());
        assertEquals(1, Wilson.of(0, 0).upper());
    }

    @Test
    void thePairedTestIsTheExactBinomialOne() {
        for (String[] row : rows("mcnemar")) {
            int first = whole(row[1]);
            int second = whole(row[2]);
            int[] truth = new int[first + second + 5];
            int[] one = new int[truth.length];
            int[] two = new int[truth.length];
            Arrays.fill(one, first, first + second, 1);
            Arrays.fill(two, 0, first, 1);
            PairedTest test = PairedTest.of(truth, one, two);
            assertEquals(first, test.onlyFirst());
            assertEquals(second, test.onlySecond());
            assertEquals(Double.parseDouble(row[3]), test.p(), 1e-10);
        }
    }

    private Predictions predictions() {
        List<String[]> sources = rows("source");
        int[] truth = sources.stream().mapToInt(row -> whole(row[1])).toArray();
        double[][] p = sources.stream().map(row -> new double[] {Double.parseDouble(row[2]), Double.parseDouble(row[3]),
            Double.parseDouble(row[4])}).toArray(double[][]::new);
        return new Predictions(new int[truth.length], truth, p);
    }

    private double number(String name, int part) {
        return Double.parseDouble(rows(name).get(0)[part]);
    }

    private List<String[]> rows(String name) {
        return lines.stream().filter(line -> line[0].equals(name)).toList();
    }

    private static int whole(String text) {
        return Integer.parseInt(text);
    }

    private static List<String[]> read() {
        try (InputStream in = ScikitLearnTest.class.getResourceAsStream("scikit-learn.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
