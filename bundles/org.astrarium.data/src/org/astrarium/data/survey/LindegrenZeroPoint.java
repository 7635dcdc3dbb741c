/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.survey;

/**
 * The zero point of the parallaxes of Gaia (E)DR3 as a function of magnitude, colour and ecliptic latitude: Lindegren
 * et al. 2021, A&amp;A 649, A4, eq. A.3 to A.5, with the coefficients of table 9 (five-parameter solutions) and table
 * 10 (six-parameter solutions), which are linear in G between the nodes.
 */
public final class LindegrenZeroPoint {
    private static final double[] NODES = {6, 10.8, 11.2, 11.8, 12.2, 12.9, 13.1, 15.9, 16.1, 17.5, 19, 20, 21};
    /** Colour and latitude term of each column of the tables. */
    private static final int[][] TERMS_5 = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {2, 0}, {3, 0}, {4, 0}};
    private static final int[][] TERMS_6 = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}, {2, 0}};
    private static final double[][] TABLE_9 = {
            {-26.98, -9.62, 27.40, -25.1, 0, -1257, 0, 0},
            {-27.23, -3.07, 23.04, 35.3, 15.7, -1257, 0, 0},
            {-30.33, -9.23, 9.08, -88.4, -11.8, -1257, 0, 0},
            {-33.54, -10.08, 13.28, -126.7, 11.6, -1257, 0, 0},
            {-13.65, -0.07, 9.35, -111.4, 40.6, -1257, 0, 0},
            {-19.53, -1.64, 15.86, -66.8, 20.6, -1257, 0, 0},
            {-37.99, 2.63, 16.14, -5.7, 14.0, -1257, 107.9, 104.3},
            {-38.33, 5.61, 15.42, 0, 18.7, -1189, 243.8, 155.2},
            {-31.05, 2.83, 8.59, 0, 15.5, -1404, 105.5, 170.7},
            {-29.18, -0.09, 2.41, 0, 24.5, -1165, 189.7, 325.0},
            {-18.40, 5.98, -6.46, 0, 5.5, 0, 0, 276.6},
            {-12.65, -4.57, -7.46, 0, 97.9, 0, 0, 0},
            {-18.22, -15.24, -18.54, 0, 128.2, 0, 0, 0}};
    private static final double[][] TABLE_10 = {
            {-27.85, -7.78, 27.47, -32.1, 14.4, 9.5, -67},
            {-28.91, -3.57, 22.92, 7.7, 12.6, 1.6, -572},
            {-26.72, -8.74, 9.36, -30.3, 5.6, 17.2, -1104},
            {-29.04, -9.69, 13.63, -49.4, 36.3, 17.7, -1129},
            {-12.39, -2.16, 10.23, -92.6, 19.8, 27.6, -365},
            {-18.99, -1.93, 15.90, -57.2, -8.0, 19.9, -554},
            {-38.29, 2.59, 16.20, -10.5, 1.4, 0.4, -960},
            {-36.83, 4.20, 15.76, 22.3, 11.1, 10.0, -1367},
            {-28.37, 1.99, 9.28, 50.4, 17.2, 13.7, -1351},
            {-24.68, -1.37, 3.52, 86.8, 19.8, 21.3, -1380},
            {-15.32, 4.01, -6.03, 29.2, 14.1, 0.4, -563},
            {-13.73, -10.92, -8.30, -74.4, 196.4, -42.0, 536},
            {-29.53, -20.34, -18.74, -39.5, 326.8, -262.3, 1598}};
    /** The archive's {@code astrometric_params_solved}. */
    private static final double FIVE_PARAMETERS = 31;
    private static final double SIX_PARAMETERS = 95;

    private LindegrenZeroPoint() {
    }

    /**
     * The zero point of a source in mas, to be subtracted from its parallax.
     *
     * @param g            mean magnitude in G, valid from 6 to 21
     * @param nuEff        effective wavenumber in 1/micrometre, valid from 1.1 to 1.9; of five-parameter solutions
     * @param pseudocolour the same of six-parameter solutions, valid from 1.24 to 1.72
     * @param latitude     ecliptic latitude in deg
     * @param solution     31 for five parameters, 95 for six
     * @return NaN beyond these ranges, and for solutions without a parallax
     */
    public static double of(double g, double nuEff, double pseudocolour, double latitude, double solution) {
        double sine = Math.sin(Math.toRadians(latitude));
        if (!(g >= 6 && g <= 21)) {
            return Double.NaN;
        }
        if (solution == FIVE_PARAMETERS && nuEff >= 1.1 && nuEff <= 1.9) {
            return sum(g, nuEff, sine, TERMS_5, TABLE_9);
        }
        if (solution == SIX_PARAMETERS && pseudocolour >= 1.24 && pseudocolour <= 1.72) {
            return sum(g, pseudocolour, sine, TERMS_6, TABLE_10);
        }
        return Double.NaN;
    }

    private static double sum(double g, double colour, double sine, int[][] terms, double[][] table) {
        double blue = Math.max(0, Math.min(0.24, 1.48 - colour));
        double[] c = {1, Math.max(-0.24, Math.min(0.24, colour - 1.48)), blue * blue * blue,
                Math.min(0, colour - 1.24), Math.max(0, colour - 1.72)};
        double[] b = {1, sine, sine * sine - 1.0 / 3};
        int node = 0;
        while (node < NODES.length - 2 && g >= NODES[node + 1]) {
            node++;
        }
        double part = (g - NODES[node]) / (NODES[node + 1] - NODES[node]);
        double microarcseconds = 0;
        for (int i = 0; i < terms.length; i++) {
            double q = (1 - part) * table[node][i] + part * table[node + 1][i];
            microarcseconds += q * c[terms[i][0]] * b[terms[i][1]];
        }
        return microarcseconds / 1000;
    }
}
