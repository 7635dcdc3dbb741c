/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.Arrays;

import org.astrarium.inference.FitException;

/**
 * The iterations of one attempt.
 *
 * @param parts where it ended
 * @param logLikelihood there
 * @param iterations how many it made
 * @param converged whether the tolerance was met
 * @param trace ln L before each iteration and at the end
 */
record Climb(Part[] parts, double logLikelihood, int iterations, boolean converged, double[] trace) {

    /** Told how many iterations have been made. */
    @FunctionalInterface
    interface Listener {
        void iteration(int done);
    }

    /**
     * When an attempt ends, and what the rows count.
     *
     * @param iterations at most
     * @param tolerance least rise of the mean of ln L
     * @param weights of the rows
     */
    record Rules(int iterations, double tolerance, RowWeights weights) {
    }

    static Climb from(Part[] start, Pass pass, Maximisation maximisation, Rules rules, Listener listener)
            throws FitException {
        double[] trace = new double[rules.iterations + 1];
        Part[] parts = maximisation.constrained(start);
        for (int done = 0;; done++) {
            Prepared[] model = Prepared.all(parts);
            double[] sums = pass.sums(model, rules.weights);
            trace[done] = sums[sums.length - 1];
            if (!(Math.abs(trace[done]) < Double.POSITIVE_INFINITY)) {
                throw new FitException("the likelihood is " + trace[done] + " after " + done
                        + " iterations (look for rows far from all others, or errors that are no covariance)");
            }
            boolean converged = done > 0 && trace[done] - trace[done - 1] < rules.tolerance * pass.rows();
            if (converged || done == rules.iterations) {
                return new Climb(parts, trace[done], done, converged, Arrays.copyOf(trace, done + 1));
            }
            listener.iteration(done);
            parts = maximisation.next(model, sums, pass.dimension());
        }
    }
}
