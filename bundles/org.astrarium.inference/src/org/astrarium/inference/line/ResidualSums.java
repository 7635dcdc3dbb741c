/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.line;

import java.util.BitSet;

/**
 * What the residuals of the chosen points about a line add up to.
 *
 * @param n points
 * @param squares sum of the squared residuals
 * @param chi2 sum of (residual / error)^2; NaN without errors
 * @param largest the largest |y|
 */
record ResidualSums(int n, double squares, double chi2, double largest) {

    static ResidualSums of(CentredLine line, double[] x, double[] y, double[] errors, BitSet kept) {
        double squares = 0;
        double chi2 = errors == null ? Double.NaN : 0;
        double largest = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            double r = line.residual(x[i], y[i]);
            squares += r * r;
            largest = Math.max(largest, Math.abs(y[i]));
            if (errors != null) {
                double pull = r / errors[i];
                chi2 += pull * pull;
            }
        }
        return new ResidualSums(kept.cardinality(), squares, chi2, largest);
    }

    int dof() {
        return n - LineProblem.PARAMETERS;
    }

    double rms() {
        return Math.sqrt(squares / n);
    }

    /** The variance of a point about the line, without bias; NaN without degrees of freedom. */
    double variance() {
        return dof() > 0 ? squares / dof() : Double.NaN;
    }

    /** Residuals below this are rounding: points that lie on the line exactly must not clip each other. */
    double rounding() {
        return 16 * Math.ulp(largest);
    }
}
