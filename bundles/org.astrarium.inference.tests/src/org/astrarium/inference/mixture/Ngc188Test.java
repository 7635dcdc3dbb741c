/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.astrarium.inference.FitException;
import org.astrarium.inference.FitMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * NGC 188 in Gaia DR2 (ESA/Gaia/DPAC), two components, on the stars within 10 mas/yr of (-2.3, -0.95) in either proper
 * motion, against scikit-learn 1.2.1. Its BIC of 35578.6 is that of its default tolerance, 1e-3; where it goes on to
 * 1e-9 it comes to 35578.449, the greatest likelihood.
 */
class Ngc188Test {

    private static final String[] COLUMNS = {"pmra", "pmdec", "parallax"};

    @Test
    @DisplayName("NGC 188 in proper motion: means, widths, members and BIC")
    void properMotion() throws FitException, IOException {
        MixtureFitter fitter = MixtureFitter.of(Rows.of(stars(2)), MixtureSettings.of(1));
        MixtureFit fit = fitter.fit(2, FitMonitor.NONE);
        assertEquals(4158, fit.rows());
        int cluster = compact(fit.mixture());
        Component component = fit.mixture().components().get(cluster);
        assertArrayEquals(new double[] {-2.3037, -0.9540}, component.mean(), 0.002);
        // Their widths are rounded to 0.001, and those of the looser tolerance.
        assertEquals(0.186, component.sd(0), 0.002);
        assertEquals(0.181, component.sd(1), 0.002);
        assertEquals(1061, members(fitter, fit.mixture(), cluster), 1061 * 0.01);
        assertEquals(35578.449, fit.bic(), 0.01);
        assertEquals(35578.6, MixtureFitter.of(Rows.of(stars(2)), MixtureSettings.of(1).withConvergence(1000, 2e-4))
                .fit(2, FitMonitor.NONE).bic(), 0.1);
    }

    @Test
    @DisplayName("NGC 188 with parallax")
    void withParallax() throws FitException, IOException {
        MixtureFitter fitter = MixtureFitter.of(Rows.of(stars(3)), MixtureSettings.of(1));
        MixtureFit fit = fitter.fit(2, FitMonitor.NONE);
        int cluster = compact(fit.mixture());
        assertArrayEquals(new double[] {-2.3072, -0.9501, 0.5062}, fit.mixture().components().get(cluster).mean(),
                0.002);
        assertEquals(1031, members(fitter, fit.mixture(), cluster), 1031 * 0.01);
    }

    private static int compact(Mixture mixture) {
        return mixture.components().indexOf(mixture.components().stream()
                .min(Comparator.comparingDouble(component -> component.sd(0))).orElseThrow());
    }

    private static long members(MixtureFitter fitter, Mixture mixture, int cluster) throws FitException {
        return Arrays.stream(fitter.probabilities(mixture, cluster, FitMonitor.NONE)).filter(p -> p > 0.5).count();
    }

    /** The first columns of the stars in the box of proper motion. */
    private static double[][] stars(int columns) throws IOException {
        String given = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        Path folder = given != null ? Path.of(given) : beside();
        Path file = folder.resolve("clusters/ngc188-gaia-dr2.fits");
        assumeTrue(Files.exists(file), "no clusters/ngc188-gaia-dr2.fits in ../shared/data or ASTRARIUM_DATA");
        double[][] all = FitsDoubles.read(Files.readAllBytes(file), COLUMNS);
        int[] kept = IntStream.range(0, all[0].length)
                .filter(i -> Math.abs(all[0][i] + 2.3) < 10 && Math.abs(all[1][i] + 0.95) < 10).toArray();
        double[][] stars = new double[columns][kept.length];
        for (int j = 0; j < columns; j++) {
            double[] column = all[j];
            Arrays.setAll(stars[j], i -> column[kept[i]]);
        }
        return stars;
    }

    private static Path beside() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("../shared/data"))) {
                return folder.resolve("../shared/data");
            }
        }
        return Path.of("../shared/data");
    }
}
