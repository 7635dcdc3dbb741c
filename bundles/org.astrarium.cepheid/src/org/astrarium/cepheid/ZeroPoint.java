/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.recipe.Section;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.data.survey.LindegrenZeroPoint;

/**
 * What is subtracted from each parallax before anything else: one number for all stars, or what Lindegren et al. (2021,
 * A&amp;A 649, A4) give for each star of Gaia (E)DR3.
 *
 * @param value         in mas; 0 where each star has its own
 * @param lindegren2021 true if each star has its own
 */
public record ZeroPoint(double value, boolean lindegren2021) {
    /** How a recipe asks for a zero point of each star. */
    static final String LINDEGREN_2021 = "lindegren2021";

    private static final List<Role> INGREDIENTS = List.of(Role.G_MAG, Role.NU_EFF, Role.PSEUDOCOLOUR, Role.ECL_LAT,
            Role.SOLUTION);

    /** One for all stars, in mas. */
    public static ZeroPoint of(double value) {
        return new ZeroPoint(value, false);
    }

    static ZeroPoint of(Section root) {
        return root.value("parallax_zero_point") instanceof Double value ? of(value) : new ZeroPoint(0, true);
    }

    /**
     * The zero point of each row, in mas; NaN beyond the range of validity.
     *
     * @throws org.astrarium.core.problem.InputException if the table lacks what it takes
     */
    IntToDoubleFunction ofRows(CepheidColumns columns) {
        if (!lindegren2021) {
            return row -> value;
        }
        columns.requireNumbers(INGREDIENTS);
        double[][] of = INGREDIENTS.stream().map(role -> columns.numbers(role).orElseThrow())
                .map(NumberColumn::numbers).toArray(double[][]::new);
        return row -> LindegrenZeroPoint.of(of[0][row], of[1][row], of[2][row], of[3][row], of[4][row]);
    }

    /** In words: the number with its unit, or whose work it is. */
    public String text() {
        return lindegren2021 ? "that of Lindegren et al. (2021) for each star" : value + " mas";
    }

    /** The published ones that a comparison shows beside 0, in mas, for a survey. */
    public static List<Published> published(String survey) {
        return Arrays.stream(Published.values()).filter(p -> p.survey.equals(survey)).toList();
    }

    /** The one to go by: the first from Cepheids, or else the last published. */
    public static Optional<Published> best(String survey) {
        List<Published> all = published(survey);
        return all.stream().filter(Published::cepheids).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }

    /** Zero points that others found. */
    public enum Published {
        /** From quasars. */
        LINDEGREN_2018("gaia-dr2", -0.029, 0.001, "quasars, Lindegren et al. 2018", false),
        /** From Cepheids with photometry of the Hubble Space Telescope. */
        RIESS_2018("gaia-dr2", -0.046, 0.013, "Cepheids, Riess et al. 2018", true),
        /** From Cepheids. */
        GROENEWEGEN_2018("gaia-dr2", -0.049, 0.018, "Cepheids, Groenewegen 2018", true),
        /** From quasars. */
        LINDEGREN_2021("gaia-dr3", -0.017, 0.010, "quasars, Lindegren et al. 2021", false);

        private final String survey;
        private final double value;
        private final double error;
        private final String source;
        private final boolean cepheids;

        Published(String survey, double value, double error, String source, boolean cepheids) {
            this.survey = survey;
            this.value = value;
            this.error = error;
            this.source = source;
            this.cepheids = cepheids;
        }

        /** In mas. */
        public double value() {
            return value;
        }

        /** Its error in mas. */
        public double error() {
            return error;
        }

        /** What it was found from, and by whom. */
        public String source() {
            return source;
        }

        /** True if it was found from Cepheids, whose magnitudes and colours are those of the calibrators. */
        public boolean cepheids() {
            return cepheids;
        }
    }
}
