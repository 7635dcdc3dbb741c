/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.astrarium.cluster.TangentPlane;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.FloatColumn;
import org.astrarium.core.table.IntColumn;
import org.astrarium.core.table.LongColumn;

/** Observations as the columns of the archive's answer, with its names, units and UCDs. */
final class ConeColumns {
    private static final String[] PARAMETERS = {"ra", "dec", "parallax", "pmra", "pmdec"};

    private final List<Observation> stars;
    private final long[] ids;
    private final TangentPlane plane;
    private final List<Column> columns = new ArrayList<>();

    ConeColumns(List<Observation> stars, long[] ids, TangentPlane plane) {
        this.stars = stars;
        this.ids = ids;
        this.plane = plane;
    }

    List<Column> all() {
        columns.add(new LongColumn(info("source_id", "", "meta.id;meta.main", "Identifier, made up"), ids,
                Blanks.NONE));
        exact("ra", "deg", "pos.eq.ra;meta.main", "Right ascension", s -> plane.ra(s.x(), s.y()));
        error(0, "mas", "pos.eq.ra");
        exact("dec", "deg", "pos.eq.dec;meta.main", "Declination", s -> plane.dec(s.x(), s.y()));
        error(1, "mas", "pos.eq.dec");
        exact("parallax", "mas", "pos.parallax", "Parallax", Observation::parallax);
        error(2, "mas", "pos.parallax");
        exact("pmra", "mas.yr**-1", "pos.pm;pos.eq.ra", "Proper motion in right ascension", Observation::pmra);
        error(3, "mas.yr**-1", "pos.pm;pos.eq.ra");
        exact("pmdec", "mas.yr**-1", "pos.pm;pos.eq.dec", "Proper motion in declination", Observation::pmdec);
        error(4, "mas.yr**-1", "pos.pm;pos.eq.dec");
        correlations();
        single("astrometric_chi2_al", "", "stat.value", "Chi-square of the astrometric solution",
                s -> Double.isNaN(s.parallax()) ? Double.NaN : s.chi2());
        columns.add(new IntColumn(info("astrometric_n_good_obs_al", "", "meta.number", "Observations behind it"),
                stars.stream().mapToInt(Observation::good).toArray(), Blanks.NONE));
        photometry();
        single("radial_velocity", "km.s**-1", "spect.dopplerVeloc.opt", "Radial velocity", Observation::velocity);
        distances();
        return columns;
    }

    private void correlations() {
        for (int a = 1, at = 0; a < PARAMETERS.length; a++) {
            for (int b = 0; b < a; b++, at++) {
                int which = at;
                boolean place = a == 1;
                single(PARAMETERS[b] + "_" + PARAMETERS[a] + "_corr", "", "stat.correlation",
                        "Correlation of the errors of " + PARAMETERS[b] + " and " + PARAMETERS[a],
                        s -> place || !Double.isNaN(s.parallax()) ? s.correlation()[which] : Double.NaN);
            }
        }
    }

    private void photometry() {
        single("phot_g_mean_mag", "mag", "phot.mag;em.opt", "Mean magnitude in G", Observation::g);
        single("phot_g_mean_flux_over_error", "", "stat.snr", "Flux over its error in G", s -> s.snr()[0]);
        single("phot_bp_mean_mag", "mag", "phot.mag;em.opt.B", "Mean magnitude in BP", Observation::bp);
        single("phot_bp_mean_flux_over_error", "", "stat.snr", "Flux over its error in BP",
                s -> Double.isNaN(s.bp()) ? Double.NaN : s.snr()[1]);
        single("phot_rp_mean_mag", "mag", "phot.mag;em.opt.R", "Mean magnitude in RP", Observation::rp);
        single("phot_rp_mean_flux_over_error", "", "stat.snr", "Flux over its error in RP",
                s -> Double.isNaN(s.rp()) ? Double.NaN : s.snr()[2]);
        single("bp_rp", "mag", "phot.color", "Colour BP - RP", s -> s.bp() - s.rp());
        single("phot_bp_rp_excess_factor", "", "", "Excess of BP and RP over G", Observation::excess);
    }

    private void distances() {
        List<PriorDistance> all = stars.stream().map(s -> PriorDistance.of(s.parallax() - Observation.ZERO_POINT,
                s.errors()[2])).toList();
        double[] estimate = all.stream().mapToDouble(PriorDistance::estimate).toArray();
        double[] error = all.stream().mapToDouble(PriorDistance::error).toArray();
        columns.add(new DoubleColumn(info("r_est", "pc", "pos.distance", "Estimated distance"), estimate));
        double[] low = new double[estimate.length];
        double[] high = new double[estimate.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = estimate[i] - error[i];
            high[i] = estimate[i] + error[i];
        }
        columns.add(new DoubleColumn(info("r_lo", "pc", "pos.distance;stat.min", "Lower end of its 68 % interval"),
                low));
        columns.add(new DoubleColumn(info("r_hi", "pc", "pos.distance;stat.max", "Upper end of its 68 % interval"),
                high));
    }

    private void error(int which, String unit, String ucd) {
        boolean place = which < 2;
        exact(PARAMETERS[which] + "_error", unit, "stat.error;" + ucd, "Standard error of " + PARAMETERS[which],
                s -> place || !Double.isNaN(s.parallax()) ? s.errors()[which] : Double.NaN);
    }

    private void exact(String name, String unit, String ucd, String description, ToDoubleFunction<Observation> value) {
        columns.add(new DoubleColumn(info(name, unit, ucd, description), stars.stream().mapToDouble(value).toArray()));
    }

    private void single(String name, String unit, String ucd, String description,
            ToDoubleFunction<Observation> value) {
        float[] values = new float[stars.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) value.applyAsDouble(stars.get(i));
        }
        columns.add(new FloatColumn(info(name, unit, ucd, description), values));
    }

    private static ColumnInfo info(String name, String unit, String ucd, String description) {
        return ColumnInfo.of(name, unit, ucd, description);
    }
}
