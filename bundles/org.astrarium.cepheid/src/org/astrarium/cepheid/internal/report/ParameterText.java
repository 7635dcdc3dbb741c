/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import org.astrarium.core.chart.Axis;

/** How a parameter of a posterior is called in figures and tables. */
record ParameterText(String label, String unit, String description) {

    /** Of a parameter by its name in chains and results. */
    static ParameterText of(String parameter) {
        return switch (parameter) {
            case "intercept" -> new ParameterText("intercept", "mag", "Intercept of the law at its pivot");
            case "slope" -> new ParameterText("slope", "mag/dex", "Slope of the law");
            case "scatter" -> new ParameterText("\u03c3_{int}", "mag", "Intrinsic scatter of the law");
            case "zero_point" -> new ParameterText("zero point", "mas", "Zero point of the parallaxes");
            case "outlier_fraction" -> new ParameterText("f_{out}", "", "Share of stars off the relation");
            case "outlier_mean" -> new ParameterText("M_{out}", "mag", "Mean magnitude of stars off the relation");
            case "outlier_ln_variance" -> new ParameterText("ln V_{out}", "",
                    "Logarithm of the variance of stars off the relation, in mag2");
            default -> new ParameterText(parameter, "", parameter);
        };
    }

    /** An axis of its values. */
    Axis axis() {
        return Axis.of(label, unit);
    }
}
