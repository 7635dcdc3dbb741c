/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.ShortColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/** A table of simulated Cepheids with the columns, units and UCDs of the archive's answer to the example's query. */
final class SimulatedCepheids {
    /** Where the random numbers start: the day of Gaia DR2. */
    static final long SEED = 20180425;

    private final List<SimulatedStar> stars;

    private SimulatedCepheids(List<SimulatedStar> stars) {
        this.stars = stars;
    }

    /** The table; the same each time. */
    static Table table() {
        List<SimulatedStar> stars = new ArrayList<>();
        for (Host host : Host.values()) {
            for (int i = 0; i < host.stars(); i++) {
                stars.add(SimulatedStar.draw(SEED, stars.size(), host));
            }
        }
        // the archive's order has nothing to do with the galaxies
        stars.sort(Comparator.comparingLong(star -> Long.rotateLeft(star.sourceId() * 0x9E3779B97F4A7C15L, 20)));
        return new SimulatedCepheids(stars).build();
    }

    private Table build() {
        List<Column> columns = new ArrayList<>();
        columns.add(new LongColumn(info("source_id", "", "", "Identifier; larger than any of Gaia's"),
                stars.stream().mapToLong(SimulatedStar::sourceId).toArray(), Blanks.NONE));
        distance(columns);
        place(columns);
        columns.add(number("parallax", "mas", "pos.parallax", "Parallax", s -> s.astrometry().parallax()));
        columns.add(number("parallax_error", "mas", "stat.error;pos.parallax", "Standard error of parallax",
                s -> s.astrometry().parallaxError()));
        columns.add(text("type_best_classification", "Best type classification: DCEP, T2CEP, ACEP",
                s -> s.kind().type()));
        columns.add(text("mode_best_classification",
                "Best mode classification: FUNDAMENTAL, FIRST_OVERTONE, MULTI, NOT_APPLICABLE", s -> s.kind().mode()));
        variability(columns);
        return new Table("Simulated Cepheids", parameters(), columns);
    }

    private void distance(List<Column> columns) {
        columns.add(number("r_est", "pc", "pos.distance", "Estimated distance",
                s -> 1000 * s.astrometry().distance().estimate()));
        columns.add(number("r_lo", "pc", "stat.error;stat.min;pos.distance", "Lower bound of its 68 % interval",
                s -> 1000 * s.astrometry().distance().lower()));
        columns.add(number("r_hi", "pc", "stat.error;stat.max;pos.distance", "Upper bound of its 68 % interval",
                s -> 1000 * s.astrometry().distance().upper()));
        columns.add(number("r_len", "pc", "stat.fit.param;pos.distance", "Length scale of the prior on the distance",
                s -> 1000 * s.astrometry().length()));
        columns.add(small("result_flag", "meta.code.qual", "1: mode and shortest interval, 2: median and equal tails",
                s -> s.astrometry().distance().modes()));
        columns.add(small("modality_flag", "meta.code", "Number of modes in the posterior (1 or 2)",
                s -> s.astrometry().distance().modes()));
    }

    private void place(List<Column> columns) {
        columns.add(number("ra", "deg", "pos.eq.ra;meta.main", "Right ascension",
                s -> EquatorialPlace.of(s.place().l(), s.place().b()).ra()));
        columns.add(number("dec", "deg", "pos.eq.dec;meta.main", "Declination",
                s -> EquatorialPlace.of(s.place().l(), s.place().b()).dec()));
        columns.add(number("l", "deg", "pos.galactic.lon", "Galactic longitude", s -> s.place().l()));
        columns.add(number("b", "deg", "pos.galactic.lat", "Galactic latitude", s -> s.place().b()));
    }

    private void variability(List<Column> columns) {
        columns.add(number("pf", "d", "src.var;time.period", "Period of the fundamental pulsation mode",
                SimulatedStar::period));
        columns.add(number("pf_error", "d", "stat.error;time.period", "Uncertainty of the pf period",
                SimulatedStar::periodError));
        band(columns, "bp", "phot.mag;em.opt.B", s -> s.photometry().bp(), s -> s.photometry().bpError());
        band(columns, "g", "phot.mag;em.opt", s -> s.photometry().g(), s -> s.photometry().gError());
        band(columns, "rp", "phot.mag;em.opt.R", s -> s.photometry().rp(), s -> s.photometry().rpError());
        columns.add(number("g_absorption", "mag", "phys.absorption.gal", "Interstellar absorption in the G band",
                s -> Double.NaN));
        columns.add(number("g_absorption_error", "mag", "phys.absorption.gal;stat.error",
                "Error on the interstellar absorption in the G band", s -> Double.NaN));
        columns.add(new IntColumn(info("num_clean_epochs_g", "", "meta.number",
                "Number of G epochs used in the fitting algorithm"),
                stars.stream().mapToInt(SimulatedStar::epochs).toArray(), Blanks.NONE));
    }

    private void band(List<Column> columns, String band, String ucd, ToDoubleFunction<SimulatedStar> value,
            ToDoubleFunction<SimulatedStar> error) {
        String name = "int_average_" + band;
        columns.add(number(name, "mag", ucd,
                "Intensity-averaged magnitude in the " + band.toUpperCase(Locale.ROOT) + " band", value));
        columns.add(number(name + "_error", "mag", "stat.error;" + ucd, "Uncertainty on " + name, error));
    }

    private DoubleColumn number(String name, String unit, String ucd, String description,
            ToDoubleFunction<SimulatedStar> value) {
        return new DoubleColumn(info(name, unit, ucd, description), stars.stream().mapToDouble(value).toArray());
    }

    private ShortColumn small(String name, String ucd, String description, ToIntFunction<SimulatedStar> value) {
        short[] values = new short[stars.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) value.applyAsInt(stars.get(i));
        }
        return new ShortColumn(info(name, "", ucd, description), values, Blanks.NONE);
    }

    private StringColumn text(String name, String description, Function<SimulatedStar, String> value) {
        return StringColumn.of(info(name, "", "meta.code.class;src.class", description),
                stars.stream().map(value).toList());
    }

    private static ColumnInfo info(String name, String unit, String ucd, String description) {
        return ColumnInfo.of(name, unit, ucd, description);
    }

    private static List<Parameter> parameters() {
        return List.of(parameter("simulated", "true", "", "These stars are made up by Astrarium, not observed"),
                parameter("simulation_seed", Long.toString(SEED), "", "Start of all random numbers"),
                parameter("true_slope", Double.toString(Truth.SLOPE), "mag", "Slope of the law that the stars obey"),
                parameter("true_intercept", Double.toString(Truth.INTERCEPT), "mag", "Its value at a period of 1 d"),
                parameter("true_scatter", Double.toString(Truth.SCATTER), "mag", "Scatter of single stars about it"),
                parameter("true_zero_point", Double.toString(Truth.ZERO_POINT), "mas", "Zero point of the parallaxes"));
    }

    private static Parameter parameter(String name, String value, String unit, String description) {
        return new Parameter(name, value, unit, "", description);
    }
}
