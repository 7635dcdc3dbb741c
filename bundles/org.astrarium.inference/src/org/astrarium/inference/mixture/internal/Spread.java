/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.astrarium.inference.mixture.Bootstrap;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.ComponentErrors;
import org.astrarium.inference.mixture.Mixture;

/** The standard deviations of parameters over refits. */
final class Spread {

    private Spread() {
    }

    static Bootstrap of(List<Mixture> refits) {
        int dimension = refits.get(0).dimension();
        List<ComponentErrors> errors = new ArrayList<>();
        for (int k = 0; k < refits.get(0).components().size(); k++) {
            double[] mean = new double[dimension];
            double[] sd = new double[dimension];
            double[][] covariance = new double[dimension][dimension];
            for (int a = 0; a < dimension; a++) {
                int column = a;
                mean[a] = deviation(refits, k, component -> component.mean()[column]);
                sd[a] = deviation(refits, k, component -> component.sd(column));
                for (int b = 0; b < dimension; b++) {
                    int other = b;
                    covariance[a][b] = deviation(refits, k, component -> component.covariance()[column][other]);
                }
            }
            errors.add(new ComponentErrors(deviation(refits, k, Component::weight), mean, covariance, sd));
        }
        return new Bootstrap(errors, refits);
    }

    private static double deviation(List<Mixture> refits, int k, ToDoubleFunction<Component> parameter) {
        double[] values = refits.stream().mapToDouble(refit -> parameter.applyAsDouble(refit.components().get(k)))
                .toArray();
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }
}
