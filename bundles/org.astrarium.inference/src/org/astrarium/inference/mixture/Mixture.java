/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.astrarium.inference.mixture.internal.Sampler;

/**
 * A density that is a weighted sum of components, in the columns' own units.
 *
 * @param components at least one, all of the same dimension; their weights sum to 1
 */
public record Mixture(List<Component> components) {

    public Mixture {
        components = List.copyOf(components);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("there is no component");
        }
        int dimension = components.get(0).dimension();
        double weights = 0;
        for (Component component : components) {
            weights += component.weight();
            if (component.dimension() != dimension) {
                throw new IllegalArgumentException("components of " + dimension + " and " + component.dimension()
                        + " columns");
            }
        }
        if (!(Math.abs(weights - 1) < 1e-6)) {
            throw new IllegalArgumentException("the weights sum to " + weights);
        }
    }

    /** @return how many columns */
    public int dimension() {
        return components.get(0).dimension();
    }

    /**
     * @param covariance how free the covariances are
     * @return the free parameters: weights, means and covariances; regions are given and have none
     */
    public int parameters(Covariance covariance) {
        int count = components.size() - 1;
        Set<List<Integer>> shared = new HashSet<>();
        for (Component component : components) {
            int[] free = component.gaussianColumns();
            count += free.length;
            if (covariance != Covariance.TIED || shared.add(Arrays.stream(free).boxed().toList())) {
                count += covariance.parameters(free.length);
            }
        }
        return count;
    }

    /**
     * Draws rows.
     *
     * @param rows how many
     * @param seed of the random numbers
     * @return the rows, and where each came from
     */
    public Simulation simulate(int rows, long seed) {
        return new Sampler(this).draw(rows, seed);
    }
}
