/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.recipe.Section;
import org.astrarium.data.survey.LindegrenZeroPoint;

/**
 * What is subtracted from each parallax before it becomes a distance: one number for all stars, or what Lindegren et
 * al. (2021, A&amp;A 649, A4) give for each star of Gaia (E)DR3.
 *
 * @param value         in mas; 0 where each star has its own
 * @param lindegren2021 true if each star has its own
 */
public record ZeroPoint(double value, boolean lindegren2021) {
    /** The recipe's key. */
    static final String KEY = "parallax_zero_point";
    /** How a recipe asks for a zero point of each star. */
    static final String LINDEGREN_2021 = "lindegren2021";

    private static final List<Role> INGREDIENTS = List.of(Role.G_MAG, Role.NU_EFF, Role.PSEUDOCOLOUR, Role.ECL_LAT,
            Role.SOLUTION);

    /** One for all stars, in mas. */
    public static ZeroPoint of(double value) {
        return new ZeroPoint(value, false);
    }

    static ZeroPoint of(Section root) {
        return root.value(KEY) instanceof Double value ? of(value) : new ZeroPoint(0, true);
    }

    /**
     * The zero point of each row, in mas; NaN beyond the range of validity.
     *
     * @throws org.astrarium.core.problem.InputException if the table lacks what it takes
     */
    IntToDoubleFunction ofRows(ClusterColumns columns) {
        if (!lindegren2021) {
            return row -> value;
        }
        double[][] of = INGREDIENTS.stream().map(role -> columns.require(role, KEY).numbers())
                .toArray(double[][]::new);
        return row -> LindegrenZeroPoint.of(of[0][row], of[1][row], of[2][row], of[3][row], of[4][row]);
    }

    /** In words: the number with its unit, or whose work it is. */
    public String text() {
        return lindegren2021 ? "that of Lindegren et al. (2021) for each star" : value + " mas";
    }
}
