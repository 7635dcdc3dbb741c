/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astrarium.classifier.images.Preprocessing.Normalise;
import org.astrarium.classifier.images.Preprocessing.Stretch;
import org.junit.jupiter.api.Test;

/** Against the same definitions written down with numpy: made-with-numpy.py makes made-with-numpy.csv. */
class NumpyTest {
    private final List<String[]> lines = read();
    private final List<CutOut> cutOuts = cutOuts();

    @Test
    void backgroundAndNoise() {
        for (String[] row : rows("level")) {
            Level level = Level.of(cutOuts.get(whole(row[1])).bands()[whole(row[2])]);
            assertEquals(number(row[3]), level.median());
            // deviations are kept in single precision
            assertEquals(number(row[4]), level.noise(), 1e-6);
        }
    }

    @Test
    void unitsAreMedians() {
        Units units = Units.of(cutOuts);
        for (int b = 0; b < 2; b++) {
            assertEquals(number(rows("units").get(0)[b + 1]), units.of(b), 1e-6);
        }
    }

    @Test
    void whatTheNetworkSees() {
        Units units = Units.of(cutOuts);
        List<String[]> rows = rows("seen");
        assertEquals(10, rows.size());
        for (String[] row : rows) {
            Preprocessing preprocessing = new Preprocessing(whole(row[2]), whole(row[3]), row[4].equals("true"),
                    Stretch.valueOf(row[5].toUpperCase(Locale.ROOT)),
                    Normalise.valueOf(row[6].toUpperCase(Locale.ROOT)));
            Units used = preprocessing.normalise() == Normalise.NOISE ? units : preprocessing.units(cutOuts);
            float[] seen = preprocessing.apply(cutOuts.get(whole(row[1])), used);
            assertEquals(row.length - 7, seen.length);
            for (int i = 0; i < seen.length; i++) {
                // single precision, of sums of some pixels
                assertEquals(number(row[7 + i]), seen[i], 2e-6 * Math.max(1, Math.abs(seen[i])), preprocessing
                + ", pixel " + i);
            }
        }
    }

    @Test
    void features() {
        Units units = Units.of(cutOuts);
        List<String> names = Features.names(List.of("A", "B"));
        for (String[] row : rows("features")) {
            double[] features = Features.of(cutOuts.get(whole(row[1])), units);
            assertEquals(row.length - 2, features.length);
            for (int i = 0; i < features.length; i++) {
                // the light of all bands is summed in single precision
                assertEquals(number(row[2 + i]), features[i], 1e-5, names.get(i));
            }
        }
    }

    private List<CutOut> cutOuts() {
        int[] size = Arrays.stream(rows("size").get(0)).skip(1).mapToInt(NumpyTest::whole).toArray();
        List<CutOut> out = new ArrayList<>();
        for (String[] row : rows("pixels")) {
            int image = whole(row[1]);
            if (out.size() == image) {
                out.add(new CutOut(size[0], size[1], new float[size[2]][size[0] * size[1]]));
            }
            float[] band = out.get(image).bands()[whole(row[2])];
            for (int i = 0; i < band.length; i++) {
                band[i] = row[3 + i].equals("nan") ? Float.NaN : Float.parseFloat(row[3 + i]);
            }
        }
        return out;
    }

    private List<String[]> rows(String name) {
        return lines.stream().filter(line -> line[0].equals(name)).toList();
    }

    private static int whole(String text) {
        return Integer.parseInt(text);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static List<String[]> read() {
        try (InputStream in = NumpyTest.class.getResourceAsStream("made-with-numpy.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
