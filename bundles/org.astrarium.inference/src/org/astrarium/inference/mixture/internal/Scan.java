/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.FitException;
import org.astrarium.inference.mixture.Rows;

/**
 * A first look at the rows: whether all values can be used, and each column's mean and variance, block by block (Chan,
 * Golub and LeVeque 1983).
 */
final class Scan {

    private final RowModel model;
    private final int dimension;
    private final double[][] values;
    private final double[][] errors;

    Scan(RowModel model) {
        this.model = model;
        dimension = model.rows().dimension();
        values = new double[dimension][Kernel.BLOCK];
        errors = new double[dimension * (dimension + 1) / 2][model instanceof NoisyModel ? Kernel.BLOCK : 0];
    }

    /** Count, mean and sum of squares about the mean of each column. */
    double[][] block(long from, int count) throws FitException {
        Rows rows = model.rows();
        rows.read(from, count, values);
        if (model instanceof NoisyModel noisy) {
            noisy.errors().read(from, count, errors);
        }
        double[][] moments = new double[dimension][3];
        for (int j = 0; j < dimension; j++) {
            double[] moment = moments[j];
            for (int i = 0; i < count; i++) {
                double value = values[j][i];
                if (model instanceof NoisyModel && Double.isNaN(value)) {
                    continue;
                }
                if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
                    throw new FitException(rows.name(j) + " is " + value + " in row " + (from + i + 1)
                            + " (leave out rows without a finite value)");
                }
                moment[0]++;
                double step = value - moment[1];
                moment[1] += step / moment[0];
                moment[2] += step * (value - moment[1]);
            }
        }
        if (model instanceof NoisyModel) {
            for (int i = 0; i < count; i++) {
                checkErrors(from, i);
            }
        }
        return moments;
    }

    private void checkErrors(long from, int i) throws FitException {
        for (int a = 0; a < dimension; a++) {
            if (Double.isNaN(values[a][i])) {
                continue;
            }
            double variance = errors[a * (a + 3) / 2][i];
            if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
                throw new FitException("the error variance of " + model.rows().name(a) + " is " + variance
                        + " in row " + (from + i + 1) + " (leave the row out, or take the value as missing)");
            }
            for (int b = 0; b < a; b++) {
                double covariance = errors[a * (a + 1) / 2 + b][i];
                double most = Math.sqrt(variance * errors[b * (b + 3) / 2][i]) * (1 + 1e-6);
                if (!Double.isNaN(values[b][i]) && !(Math.abs(covariance) <= most)) {
                    throw new FitException("the errors of " + model.rows().name(a) + " and " + model.rows().name(b)
                            + " have a correlation beyond 1 in row " + (from + i + 1));
                }
            }
        }
    }

    /** The moments of two blocks together; those of the first are set to them. */
    static void merge(double[][] into, double[][] other) {
        for (int j = 0; j < into.length; j++) {
            double count = into[j][0] + other[j][0];
            if (count > 0) {
                double step = other[j][1] - into[j][1];
                into[j][2] += other[j][2] + step * step * into[j][0] * other[j][0] / count;
                into[j][1] += step * other[j][0] / count;
                into[j][0] = count;
            }
        }
    }

    /** The scaling that all rows ask for. */
    static Scaling scaling(RowModel model, Crew crew, Watch watch, boolean together) throws FitException {
        Rows rows = model.rows();
        long count = rows.count();
        if (count < 2) {
            throw new FitException(count + " rows are too few for a mixture");
        }
        Scan[] scans = new Scan[crew.threads()];
        double[][][] moments = new double[Pass.blocks(count)][][];
        crew.each(moments.length, watch, (worker, block) -> {
            if (scans[worker] == null) {
                scans[worker] = new Scan(model);
            }
            long from = (long) block * Kernel.BLOCK;
            moments[block] = scans[worker].block(from, (int) Math.min(Kernel.BLOCK, count - from));
        });
        for (int block = 1; block < moments.length; block++) {
            merge(moments[0], moments[block]);
        }
        return scaling(rows, moments[0], together);
    }

    private static Scaling scaling(Rows rows, double[][] moments, boolean together) throws FitException {
        int dimension = moments.length;
        double[] centre = new double[dimension];
        double[] scale = new double[dimension];
        double squares = 0;
        for (int j = 0; j < dimension; j++) {
            if (moments[j][0] == 0) {
                throw new FitException(rows.name(j) + " has no value at all (leave it out)");
            }
            centre[j] = moments[j][1];
            scale[j] = Math.sqrt(moments[j][2] / moments[j][0]);
            if (!(scale[j] > 1e-13 * Math.abs(centre[j]))) {
                throw new FitException(rows.name(j) + " is the same in all rows, " + centre[j] + " (leave it out)");
            }
            squares += scale[j] * scale[j];
        }
        if (together) {
            Arrays.fill(scale, Math.sqrt(squares / dimension));
        }
        return new Scaling(centre, scale);
    }
}
