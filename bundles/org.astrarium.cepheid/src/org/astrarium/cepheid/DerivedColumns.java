/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;

/**
 * What is computed for each star before anything is selected, under the names that recipes use. A value is blank where
 * one of its ingredients is; a column is left out where the table has not got them at all. Distances are blank unless
 * positive.
 *
 * <ul>
 * <li>{@code logp} = log10 of the period in d
 * <li>{@code w}, {@code w_error}: see {@link Wesenheit}
 * <li>{@code parallax_corrected} = parallax less the zero point, in mas
 * <li>{@code distance_bailer_jones}, in pc, as the catalogue gives it; its {@code _error} is the mean of (r_hi - r) and
 *     (r - r_lo)
 * <li>{@code distance_inverse_parallax} = 1000 / parallax_corrected, in pc; its {@code _error} is distance * (error /
 *     parallax), first-order propagation
 * <li>{@code m_bailer_jones}, {@code m_inverse_parallax} = w less the distance modulus; their {@code _error} from
 *     sigma_M^2 = sigma_W^2 + (5 sigma_d / (d ln 10))^2
 * </ul>
 */
public final class DerivedColumns {
    /** Log10 of the period. */
    public static final String LOGP = "logp";
    /** Wesenheit magnitude. */
    public static final String W = "w";
    /** Its error. */
    public static final String W_ERROR = "w_error";
    /** Parallax less the zero point. */
    public static final String PARALLAX_CORRECTED = "parallax_corrected";
    /** Ending of the name of an error's column. */
    public static final String ERROR = "_error";

    private static final Map<String, List<Role>> INGREDIENTS = ingredients();

    /** The names of all of them, in order. */
    public static final Set<String> NAMES = INGREDIENTS.keySet();

    private static final int BLOCK = 1 << 16;

    private final Table table;
    private final CepheidColumns columns;
    private final Progress progress;
    private final Map<String, DoubleColumn> made = new LinkedHashMap<>();

    private DerivedColumns(Table table, CepheidColumns columns, Progress progress) {
        this.table = table;
        this.columns = columns;
        this.progress = progress;
    }

    /**
     * The table with the derived columns behind its own; one of its own that has the name of a derived one gives way.
     * Roles are further names of their columns, for conditions.
     *
     * @param settings what the recipe says of periods, magnitudes and parallaxes
     */
    public static Table addTo(Table table, CepheidColumns columns, CepheidSettings settings, Progress progress) {
        DerivedColumns derived = new DerivedColumns(table, columns, progress);
        derived.period(settings.fundamentalise());
        derived.photometry(settings.wesenheit());
        derived.bailerJones();
        derived.inverseParallax(settings.zeroPoint());
        for (DistanceKind kind : DistanceKind.values()) {
            derived.absolute(kind);
        }
        return columns.aliased().with(new ArrayList<>(derived.made.values()));
    }

    /** The roles from whose columns a derived column is made, as recipes write them. */
    public static List<String> rolesOf(String derived) {
        return INGREDIENTS.get(derived).stream().map(Role::word).toList();
    }

    /** The roles from whose columns a derived column is made. */
    static List<Role> ingredients(String derived) {
        return INGREDIENTS.get(derived);
    }

    private void period(boolean fundamentalise) {
        if (possible(LOGP)) {
            IntToDoubleFunction period = fundamentalise ? FundamentalPeriod.of(columns) : of(numbers(Role.PERIOD));
            make(LOGP, "", "src.var;time.period;arith.log", "log10 of the period in d"
                    + (fundamentalise ? ", of the fundamental mode for first overtones" : ""),
                    i -> period.applyAsDouble(i) > 0 ? Math.log10(period.applyAsDouble(i)) : Double.NaN);
        }
    }

    private static IntToDoubleFunction of(double[] values) {
        return i -> values[i];
    }

    private void photometry(Wesenheit wesenheit) {
        if (possible(W)) {
            double[] g = numbers(Role.G);
            double[] bp = numbers(Role.BP);
            double[] rp = numbers(Role.RP);
            make(W, "mag", "phot.mag", "Wesenheit magnitude G - " + wesenheit.colourCoefficient() + " (BP - RP)",
                    i -> wesenheit.magnitude(g[i], bp[i], rp[i]));
        }
        if (possible(W_ERROR)) {
            double[] g = numbers(Role.G_ERROR);
            double[] bp = numbers(Role.BP_ERROR);
            double[] rp = numbers(Role.RP_ERROR);
            make(W_ERROR, "mag", "stat.error;phot.mag", "Error of the Wesenheit magnitude",
                    i -> wesenheit.error(g[i], bp[i], rp[i]));
        }
    }

    private void bailerJones() {
        String name = DistanceKind.BAILER_JONES.distanceColumn();
        if (possible(name)) {
            double[] distance = numbers(Role.R_EST);
            make(name, "pc", "pos.distance", "Distance from parallax and prior, as the catalogue gives it",
                    i -> distance[i] > 0 ? distance[i] : Double.NaN);
        }
        if (possible(name + ERROR)) {
            double[] distance = numbers(Role.R_EST);
            double[] lower = numbers(Role.R_LO);
            double[] upper = numbers(Role.R_HI);
            make(name + ERROR, "pc", "stat.error;pos.distance", "Its error: mean of the two sides of the 68 % interval",
                    i -> ((upper[i] - distance[i]) + (distance[i] - lower[i])) / 2);
        }
    }

    private void inverseParallax(ZeroPoint zeroPoint) {
        String name = DistanceKind.INVERSE_PARALLAX.distanceColumn();
        if (!possible(name)) {
            return;
        }
        double[] measured = numbers(Role.PARALLAX);
        IntToDoubleFunction zero = zeroPoint.ofRows(columns);
        make(PARALLAX_CORRECTED, "mas", "pos.parallax", "Parallax less the zero point, " + zeroPoint.text(),
                i -> measured[i] - zero.applyAsDouble(i));
        double[] parallax = made.get(PARALLAX_CORRECTED).numbers();
        make(name, "pc", "pos.distance", "Distance from the inverted parallax",
                i -> parallax[i] > 0 ? 1000 / parallax[i] : Double.NaN);
        if (possible(name + ERROR)) {
            double[] error = numbers(Role.PARALLAX_ERROR);
            make(name + ERROR, "pc", "stat.error;pos.distance", "Its error, propagated from that of the parallax",
                    i -> parallax[i] > 0 ? 1000 * error[i] / Math.pow(parallax[i], 2) : Double.NaN);
        }
    }

    private void absolute(DistanceKind kind) {
        String name = kind.magnitudeColumn();
        if (possible(name)) {
            DoubleColumn w = made.get(W);
            DoubleColumn distance = made.get(kind.distanceColumn());
            make(name, "mag", "phot.mag;arith.absolute", "Absolute Wesenheit magnitude, " + kind.text(),
                    i -> w.number(i) - DistanceModulus.of(distance.number(i)));
        }
        if (possible(name + ERROR)) {
            DoubleColumn wError = made.get(W_ERROR);
            DoubleColumn distance = made.get(kind.distanceColumn());
            DoubleColumn error = made.get(kind.distanceColumn() + ERROR);
            make(name + ERROR, "mag", "stat.error;phot.mag", "Its error, from those of w and of the distance",
                    i -> Math.hypot(wError.number(i), DistanceModulus.error(distance.number(i), error.number(i))));
        }
    }

    private boolean possible(String name) {
        return columns.hasNumbers(INGREDIENTS.get(name));
    }

    private double[] numbers(Role role) {
        return columns.numbers(role).orElseThrow().numbers();
    }

    private void make(String name, String unit, String ucd, String description, IntToDoubleFunction value) {
        double[] values = new double[table.rowCount()];
        for (int from = 0; from < values.length; from += BLOCK) {
            progress.checkCancelled();
            for (int i = from; i < Math.min(values.length, from + BLOCK); i++) {
                values[i] = value.applyAsDouble(i);
            }
        }
        made.put(name, new DoubleColumn(ColumnInfo.of(name, unit, ucd, description), values));
        progress.report((double) made.size() / NAMES.size(), "deriving magnitudes");
    }

    private static Map<String, List<Role>> ingredients() {
        List<Role> bands = List.of(Role.G, Role.BP, Role.RP);
        List<Role> bandErrors = List.of(Role.G_ERROR, Role.BP_ERROR, Role.RP_ERROR);
        List<Role> catalogue = List.of(Role.R_EST);
        List<Role> catalogueErrors = List.of(Role.R_EST, Role.R_LO, Role.R_HI);
        List<Role> parallax = List.of(Role.PARALLAX);
        List<Role> parallaxErrors = List.of(Role.PARALLAX, Role.PARALLAX_ERROR);
        Map<String, List<Role>> all = new LinkedHashMap<>();
        all.put(LOGP, List.of(Role.PERIOD));
        all.put(W, bands);
        all.put(W_ERROR, bandErrors);
        all.put(PARALLAX_CORRECTED, parallax);
        all.put("distance_bailer_jones", catalogue);
        all.put("distance_bailer_jones_error", catalogueErrors);
        all.put("distance_inverse_parallax", parallax);
        all.put("distance_inverse_parallax_error", parallaxErrors);
        all.put("m_bailer_jones", join(bands, catalogue));
        all.put("m_bailer_jones_error", join(bandErrors, catalogueErrors));
        all.put("m_inverse_parallax", join(bands, parallax));
        all.put("m_inverse_parallax_error", join(bandErrors, parallaxErrors));
        return java.util.Collections.unmodifiableMap(all);
    }

    private static List<Role> join(List<Role> some, List<Role> more) {
        List<Role> joined = new ArrayList<>(some);
        joined.addAll(more);
        return List.copyOf(joined);
    }
}
