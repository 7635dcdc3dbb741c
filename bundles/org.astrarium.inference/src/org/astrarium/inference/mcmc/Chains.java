/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.List;

/**
 * What a sampler has made: one chain for each independent ensemble, of equal length.
 *
 * @param parameters their names, in the order of the values
 * @param ensembles the chains
 */
public record Chains(List<String> parameters, List<EnsembleChain> ensembles) {

    public Chains {
        parameters = List.copyOf(parameters);
        ensembles = List.copyOf(ensembles);
        if (ensembles.isEmpty()) {
            throw new IllegalArgumentException("there are no ensembles");
        }
    }

    /** @return steps of each ensemble */
    public int steps() {
        return ensembles.get(0).steps();
    }

    /** @return walkers of each ensemble */
    public int walkers() {
        return ensembles.get(0).walkers();
    }

    /** @return parameters of a point */
    public int dimension() {
        return parameters.size();
    }

    /** @return the share of all proposals that were accepted */
    public double acceptance() {
        return ensembles.stream().mapToDouble(EnsembleChain::acceptance).average().orElseThrow();
    }

    /**
     * All values of one parameter: ensemble after ensemble, in each step after step, in each walker after walker. The
     * n-th values of two parameters belong to one point.
     *
     * @param parameter from 0
     * @param from the first step taken
     * @return ensembles x (steps - from) x walkers values
     */
    public double[] values(int parameter, int from) {
        int each = (steps() - from) * walkers();
        double[] all = new double[Math.multiplyExact(each, ensembles.size())];
        for (int e = 0; e < ensembles.size(); e++) {
            System.arraycopy(ensembles.get(e).values(parameter, from), 0, all, e * each, each);
        }
        return all;
    }

    /**
     * @param name of a parameter
     * @return its place, from 0
     */
    public int indexOf(String name) {
        int index = parameters.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no parameter " + name + " among " + parameters);
        }
        return index;
    }
}
