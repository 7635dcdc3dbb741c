/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import org.astrarium.inference.FitException;
import org.astrarium.inference.random.Philox;

/**
 * Where the walkers start: near an optimum, each ensemble about a centre of its own, so that R-hat compares ensembles
 * that began apart. With widths of a posterior standard deviation, the ensembles' centres lie within one or two of them
 * from the optimum and the walkers as far again.
 */
public final class Start {

    private static final int TRIES = 100;

    /** The address of the ensembles' centres, which no walker has. */
    private static final int CENTRES = -1;

    private final double[] centre;
    private final double[] widths;

    private Start(double[] centre, double[] widths) {
        this.centre = centre;
        this.widths = widths;
    }

    /**
     * @param centre one finite value for each parameter
     * @param widths one positive standard deviation for each parameter
     * @return the start
     */
    public static Start near(double[] centre, double[] widths) {
        if (centre.length != widths.length) {
            throw new IllegalArgumentException("a centre of " + centre.length + " parameters, but "
                    + widths.length + " widths");
        }
        for (int j = 0; j < centre.length; j++) {
            if (!Double.isFinite(centre[j]) || !(widths[j] > 0) || Double.isInfinite(widths[j])) {
                throw new IllegalArgumentException(
                        "parameter " + (j + 1) + " starts at " + centre[j] + " +- " + widths[j]);
            }
        }
        return new Start(centre.clone(), widths.clone());
    }

    int dimension() {
        return centre.length;
    }

    /** Places the walkers of one ensemble; those outside the density are drawn again. */
    void place(WalkerEnsemble ensemble, int number, LogDensity density, Philox random) throws FitException {
        double[] own = new double[centre.length];
        boolean[] placed = new boolean[ensemble.walkers()];
        int left = placed.length;
        for (int attempt = 0; attempt < TRIES && left > 0; attempt++) {
            // A centre far outside the density would never do, so it is drawn again as well.
            draw(centre, own, 0, random.seek(~attempt, CENTRES, number));
            for (int k = 0; k < placed.length; k++) {
                if (!placed[k]) {
                    draw(own, ensemble.positions(), k * centre.length, random.seek(~attempt, k, number));
                }
            }
            density.evaluate(ensemble.positions(), placed.length, ensemble.logDensity());
            left = 0;
            for (int k = 0; k < placed.length; k++) {
                placed[k] = Double.isFinite(ensemble.logDensity()[k]);
                left += placed[k] ? 0 : 1;
            }
        }
        if (left > 0) {
            throw new FitException("no start with a density above zero was found for " + left + " of " + placed.length
                    + " walkers in " + TRIES + " tries (check the limits of the parameters against the start)");
        }
    }

    private void draw(double[] about, double[] into, int at, Philox random) {
        for (int j = 0; j < centre.length; j++) {
            into[at + j] = about[j] + widths[j] * random.nextGaussian();
        }
    }
}
