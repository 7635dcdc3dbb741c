/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.deconvolution;

import org.astrarium.inference.mixture.Rows;

/**
 * Rows of numbers, each with its own error covariance. A value of NaN is missing: the row counts in its other columns.
 */
public interface NoisyRows extends Rows {

    /**
     * Copies the error covariances of a block of rows.
     *
     * @param from the first row, 0-based
     * @param count how many
     * @param into element (a, b), b at most a, of row {@code from + i} goes to {@code into[a * (a + 1) / 2 + b][i]}, in
     *        the product of the columns' units; zero for exact values; whatever stands at a missing column is ignored
     */
    void readErrors(long from, int count, double[][] into);

    /**
     * Rows that lie in arrays, which are not copied.
     *
     * @param columns of equal length
     * @param errors the elements of the error covariances, in the order of {@link #readErrors}
     * @return the rows
     */
    static NoisyRows of(double[][] columns, double[][] errors) {
        return new NoisyColumns(Rows.of(columns), errors.clone());
    }

    /**
     * Rows whose errors are standard deviations without correlations.
     *
     * @param columns of equal length
     * @param sd standard errors, one array a column
     * @return the rows
     */
    static NoisyRows uncorrelated(double[][] columns, double[][] sd) {
        return new UncorrelatedColumns(Rows.of(columns), sd.clone());
    }
}
