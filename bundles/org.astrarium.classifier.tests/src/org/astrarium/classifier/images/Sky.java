/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.astrarium.data.image.FitsImageWriter;

/** Cut-outs for tests: a Gaussian of light in the middle on a noisy background. */
public final class Sky {
    private Sky() {
    }

    /** One band after the other has the brightness given; {@code sigma} in pixels. */
    public static CutOut blob(int side, long seed, double sigma, double... peak) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] bands = new float[peak.length][side * side];
        double centre = 0.5 * (side - 1);
        for (int b = 0; b < peak.length; b++) {
            for (int i = 0; i < side * side; i++) {
                double r = Math.hypot(i % side - centre, i / side - centre) / sigma;
                bands[b][i] = (float) (10 + random.nextGaussian() + peak[b] * Math.exp(-0.5 * r * r));
            }
        }
        return new CutOut(side, side, bands);
    }

    /** Writes a cut-out's bands as {@code name_A.fits}, {@code name_B.fits} and so on. */
    public static void write(Path folder, String name, CutOut cutOut) {
        for (int b = 0; b < cutOut.bands().length; b++) {
            try {
                FitsImageWriter.write(folder.resolve(name + "_" + (char) ('A' + b) + ".fits"), cutOut.bands()[b],
                        cutOut.width(),
                        cutOut.height(), Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Two classes that a glance tells apart, {@code each} sources in either: bright in A, and bright in B. */
    public static Path twoClasses(Path folder, int each) {
        for (int i = 0; i < each; i++) {
            write(folder.resolve("red"), "r" + i, blob(16, i, 1.5, 5, 40));
            write(folder.resolve("blue"), "b" + i, blob(16, 1000 + i, 1.5, 40, 5));
        }
        return folder;
    }
}
