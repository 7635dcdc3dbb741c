/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

/**
 * What Gaia DR2 would have measured of a star. Missing values are NaN.
 *
 * @param x           eastward on the tangent plane, in deg
 * @param y           northward
 * @param parallax    in mas, 0.029 mas too small as that of quasars (Lindegren et al. 2018)
 * @param pmra        in mas/yr
 * @param pmdec       in mas/yr
 * @param errors      of ra (times cos(dec)), dec, parallax, pmra, pmdec
 * @param correlation of these errors, row below row without the diagonal: (dec, ra), (parallax, ra), ...
 * @param chi2        chi-square of the solution
 * @param good        observations behind it
 * @param g           magnitude in G
 * @param bp          magnitude in BP
 * @param rp          magnitude in RP
 * @param snr         fluxes over their errors in G, BP, RP
 * @param excess      BP/RP excess factor
 * @param velocity    radial velocity in km/s
 */
record Observation(double x, double y, double parallax, double pmra, double pmdec, double[] errors,
        double[] correlation, double chi2, int good, double g, double bp, double rp, double[] snr, double excess,
        double velocity) {
    static final double ZERO_POINT = -0.029;
    private static final int PARAMETERS = 5;
    private static final double MAS_PER_DEG = 3_600_000;
    private static final double MAG = 2.5 / StrictMath.log(10);

    /** Observes a star. */
    static Observation of(Star star, Deviates random) {
        double g = star.g();
        double error = (0.035 + 0.11 * StrictMath.pow(10, 0.27 * (g - 18)) + (g < 13 ? 0.02 : 0)) * random.factor(0.22);
        double motion = 1.87 * error;
        double[] errors = {0.85 * error, 0.9 * error, error, motion * random.factor(0.1), motion * random.factor(0.1)};
        double[][] root = root(random);
        // solutions that went wrong have errors larger than they say, and a chi-square that shows it
        boolean bad = random.chance(0.03);
        double worse = bad ? random.uniform(2, 8) : 1;
        double[] noise = noise(root, errors, worse, random);
        boolean two = random.chance(g > 20.3 ? 0.45 : g > 19 ? 0.06 : 0.004);
        double[] solved = two ? new double[] {Double.NaN, Double.NaN, Double.NaN}
                : new double[] {1 / star.distance() + ZERO_POINT + noise[2], star.pmra() + noise[3],
                    star.pmdec() + noise[4]};
        int good = 120 + (int) (200 * random.uniform());
        double u = worse * random.factor(0.07);
        double colourError = 0.004 + 0.05 * StrictMath.pow(10, 0.33 * (g - 19));
        double gError = 0.001 + 0.004 * StrictMath.pow(10, 0.2 * (g - 19));
        double seen = g + random.normal(0, gError);
        double colour = random.normal(star.colour(), colourError);
        boolean colourless = random.chance(g > 20 ? 0.1 : 0.01);
        double bp = colourless ? Double.NaN : seen + 0.38 * colour;
        double rp = colourless ? Double.NaN : seen - 0.62 * colour;
        double excess = 1.15 + 0.05 * colour * colour + Math.abs(random.normal(0, 0.04))
                + (random.chance(0.04) ? random.exponential(0.4) : 0);
        double velocity = g < 13 && colour > 0.3 && random.chance(0.75) ? random.normal(star.velocity(), 1.5)
                : Double.NaN;
        return new Observation(star.x() + noise[0] / MAS_PER_DEG, star.y() + noise[1] / MAS_PER_DEG, solved[0],
                solved[1], solved[2], errors, correlations(root), (good - PARAMETERS) * u * u, good, seen, bp, rp,
                new double[] {MAG / gError, MAG / (0.8 * colourError), MAG / (0.6 * colourError)},
                colourless ? Double.NaN : excess, velocity);
    }

    /** A lower triangle whose rows have length 1, so that it times its transpose is a matrix of correlations. */
    private static double[][] root(Deviates random) {
        double[][] root = new double[PARAMETERS][PARAMETERS];
        for (int a = 0; a < PARAMETERS; a++) {
            double square = 1;
            for (int b = 0; b < a; b++) {
                root[a][b] = random.normal(0, 0.25);
                square += root[a][b] * root[a][b];
            }
            root[a][a] = 1;
            for (int b = 0; b <= a; b++) {
                root[a][b] /= Math.sqrt(square);
            }
        }
        return root;
    }

    private static double[] noise(double[][] root, double[] errors, double worse, Deviates random) {
        double[] normal = new double[PARAMETERS];
        for (int a = 0; a < PARAMETERS; a++) {
            normal[a] = random.normal(0, 1);
        }
        double[] noise = new double[PARAMETERS];
        for (int a = 0; a < PARAMETERS; a++) {
            for (int b = 0; b <= a; b++) {
                noise[a] += worse * errors[a] * root[a][b] * normal[b];
            }
        }
        return noise;
    }

    private static double[] correlations(double[][] root) {
        double[] rho = new double[PARAMETERS * (PARAMETERS - 1) / 2];
        for (int a = 1, at = 0; a < PARAMETERS; a++) {
            for (int b = 0; b < a; b++, at++) {
                for (int c = 0; c <= b; c++) {
                    rho[at] += root[a][c] * root[b][c];
                }
            }
        }
        return rho;
    }
}
