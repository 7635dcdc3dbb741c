/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.Arrays;

/** Table 1 of Hogg, Bovy and Lang 2010 (arXiv:1008.4686): 20 points, the first four of them suspect. */
public final class HoggData {

    /** The points that exercise 1 leaves out. */
    public static final int SUSPECT = 4;

    private static final double[] X = {201, 244, 47, 287, 203, 58, 210, 202, 198, 158, 165, 201, 157, 131, 166, 160,
            186, 125, 218, 146};
    private static final double[] Y = {592, 401, 583, 402, 495, 173, 479, 504, 510, 416, 393, 442, 317, 311, 400, 337,
            423, 334, 533, 344};
    private static final double[] ERRORS = {61, 25, 38, 15, 21, 15, 27, 14, 30, 16, 14, 25, 52, 16, 34, 31, 42, 26,
            16, 22};

    private HoggData() {
    }

    /** @return x from the given point (0-based) on */
    public static double[] x(int from) {
        return Arrays.copyOfRange(X, from, X.length);
    }

    /** @return y from the given point on */
    public static double[] y(int from) {
        return Arrays.copyOfRange(Y, from, Y.length);
    }

    /** @return the errors of y from the given point on */
    public static double[] errors(int from) {
        return Arrays.copyOfRange(ERRORS, from, ERRORS.length);
    }
}
