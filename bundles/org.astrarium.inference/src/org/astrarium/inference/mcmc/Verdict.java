/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Locale;

/** How far a posterior can be trusted. */
public enum Verdict {

    /** At least 50 autocorrelation times of every parameter kept, and R-hat over independent ensembles below 1.01. */
    RELIABLE(50, 1.01),

    /** At least 10 autocorrelation times, and R-hat below 1.1: good for a look, not for print. */
    TENTATIVE(10, 1.1),

    /** Less than that: the numbers say where the walkers were, not what the posterior is. */
    UNUSABLE(0, Double.POSITIVE_INFINITY);

    private final double times;
    private final double rhat;

    Verdict(double times, double rhat) {
        this.times = times;
        this.rhat = rhat;
    }

    /**
     * Judges a run by its worst parameter.
     *
     * @param times steps kept over the longest autocorrelation time
     * @param rhat the largest; NaN does not pass
     * @param ensembles independent of each other; one alone has nothing to agree with and is tentative at best
     * @return the verdict
     */
    static Verdict of(double times, double rhat, int ensembles) {
        if (times >= RELIABLE.times && rhat < RELIABLE.rhat && ensembles > 1) {
            return RELIABLE;
        }
        return times >= TENTATIVE.times && rhat < TENTATIVE.rhat ? TENTATIVE : UNUSABLE;
    }

    /** Autocorrelation times to be kept for it. */
    double times() {
        return times;
    }

    /** What R-hat has to stay below. */
    double rhat() {
        return rhat;
    }

    /** @return reliable, tentative or unusable */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
