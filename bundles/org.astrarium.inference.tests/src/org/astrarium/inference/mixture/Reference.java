/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers computed by others, one line a name: the name, a colon, numbers. A script of like name beside makes them. */
public final class Reference {

    private final Map<String, double[]> lines = new HashMap<>();

    /**
     * @param place a class beside the file
     * @param file its name
     */
    public Reference(Class<?> place, String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(place.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                int colon = line.indexOf(": ");
                lines.put(line.substring(0, colon), Arrays.stream(line.substring(colon + 2).split(" "))
                        .mapToDouble(Double::parseDouble).toArray());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the numbers of a name */
    public double[] get(String name) {
        return lines.get(name);
    }

    /** @return the first number of a name */
    public double number(String name) {
        return get(name)[0];
    }

    /** @return rows of so many columns, as columns */
    public double[][] columns(String name, int width) {
        double[] all = get(name);
        double[][] columns = new double[width][all.length / width];
        for (int i = 0; i < all.length; i++) {
            columns[i % width][i / width] = all[i];
        }
        return columns;
    }

    /** @return the mixture of weights, means and covariances, one after the other from a place on */
    public static Mixture mixture(double[] weights, double[] means, double[] covariances) {
        int components = weights.length;
        int dimension = means.length / components;
        Component[] all = new Component[components];
        for (int k = 0; k < components; k++) {
            double[][] covariance = new double[dimension][];
            for (int a = 0; a < dimension; a++) {
                int row = (k * dimension + a) * dimension;
                covariance[a] = Arrays.copyOfRange(covariances, row, row + dimension);
            }
            all[k] = Component.gaussian(weights[k], Arrays.copyOfRange(means, k * dimension, (k + 1) * dimension),
                    covariance);
        }
        return new Mixture(Arrays.asList(all));
    }
}
