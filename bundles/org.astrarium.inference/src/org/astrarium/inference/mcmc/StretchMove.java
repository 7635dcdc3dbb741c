/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import org.astrarium.inference.random.Philox;

/**
 * The affine-invariant stretch move of Goodman and Weare 2010 (CAMCoS 5, 65), section 2: along the line through another
 * walker, by a factor z drawn from g(z) ~ 1 / sqrt(z) on [1 / a, a].
 */
public final class StretchMove extends Move {

    private final double a;

    /** The stretch of Goodman and Weare, a = 2. */
    public StretchMove() {
        this(2);
    }

    /** @param a the largest stretch, above 1 */
    public StretchMove(double a) {
        if (!(a > 1) || Double.isInfinite(a)) {
            throw new IllegalArgumentException("the stretch is " + a + ", not a finite number above 1");
        }
        this.a = a;
    }

    @Override
    int partners() {
        return 1;
    }

    @Override
    double propose(WalkerEnsemble ensemble, int walker, Philox random, double[] proposal, int at) {
        double root = 1 + (a - 1) * random.nextDouble();
        double z = root * root / a;
        int dimension = ensemble.dimension();
        double[] positions = ensemble.positions();
        int from = walker * dimension;
        int other = ensemble.partner(random);
        for (int j = 0; j < dimension; j++) {
            double fixed = positions[other + j];
            proposal[at + j] = fixed + z * (positions[from + j] - fixed);
        }
        // What keeps the density invariant in so many dimensions (Goodman and Weare 2010, section 2).
        return (dimension - 1) * Math.log(z);
    }
}
