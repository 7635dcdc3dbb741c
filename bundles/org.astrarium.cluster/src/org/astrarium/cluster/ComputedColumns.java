/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.Table;

/**
 * What is computed for each star where the table does not have it under the same name. A value is blank where one of
 * its ingredients is; a column is left out where the table has not got them at all.
 *
 * <ul>
 * <li>{@code bp_rp} = BP - RP, in mag
 * <li>{@code parallax_corrected} = parallax less the zero point, in mas
 * <li>{@code parallax_snr} = parallax over its error
 * <li>{@code g_snr}, {@code bp_snr}, {@code rp_snr} = flux over its error
 * <li>{@code distance_inverse_parallax} = 1000 / parallax_corrected, in pc, blank unless positive
 * <li>{@code m_g} = G + 5 log10(parallax_corrected) - 10, the absolute magnitude, blank unless that is positive
 * <li>{@code astrometric_u} = sqrt(chi2_al / (n_good_obs_al - 5)) (Lindegren et al. 2018, eq. C.1)
 * <li>{@code xi}, {@code eta} = position on the plane that touches the sky at the middle of the table, in deg: equal
 *     scales everywhere, no seam at 0 deg, no pole
 * </ul>
 */
public final class ComputedColumns {
    /** Parallax less the zero point. */
    public static final String PARALLAX_CORRECTED = "parallax_corrected";
    /** Inverted parallax. */
    public static final String DISTANCE = "distance_inverse_parallax";
    /** Parallax over its error. */
    public static final String PARALLAX_SNR = "parallax_snr";
    /** Absolute magnitude. */
    public static final String ABSOLUTE = "m_g";
    /** How badly the astrometric solution fits. */
    public static final String U = "astrometric_u";
    /** Eastward place on the tangent plane. */
    public static final String XI = "xi";
    /** Northward place on the tangent plane. */
    public static final String ETA = "eta";

    private static final Map<String, List<Role>> INGREDIENTS = ingredients();
    private static final int BLOCK = 1 << 16;

    private final ClusterColumns columns;
    private final Progress progress;
    private final Map<String, DoubleColumn> made = new LinkedHashMap<>();

    private ComputedColumns(ClusterColumns columns, Progress progress) {
        this.columns = columns;
        this.progress = progress;
    }

    /**
     * The table's columns with the computed ones behind them.
     *
     * @param zeroPoint of the parallaxes
     * @throws org.astrarium.core.problem.InputException if the table lacks what the zero point is made of
     */
    public static ClusterColumns addTo(ClusterColumns columns, ZeroPoint zeroPoint, Progress progress) {
        ComputedColumns computed = new ComputedColumns(columns, progress);
        computed.photometry();
        computed.parallax(zeroPoint);
        computed.quality();
        computed.plane();
        Table table = columns.table().with(new ArrayList<>(computed.made.values()));
        return columns.with(table);
    }

    /** The names of all of them, in order. */
    public static List<String> names() {
        return List.copyOf(INGREDIENTS.keySet());
    }

    /** What to do where one of them is missing because its ingredients are; empty for other names. */
    static Optional<String> remedy(String name) {
        return Optional.ofNullable(INGREDIENTS.get(name)).map(roles -> "it is made of columns that the table lacks: "
                + "name them under columns: " + String.join(", ", roles.stream().map(Role::word).toList()));
    }

    private void photometry() {
        if (possible("bp_rp")) {
            double[] bp = numbers(Role.BP_MAG);
            double[] rp = numbers(Role.RP_MAG);
            make("bp_rp", "mag", "phot.color;em.opt.B;em.opt.R", "Colour BP - RP", i -> bp[i] - rp[i]);
        }
        snr("g_snr", Role.G_FLUX, Role.G_FLUX_ERROR);
        snr("bp_snr", Role.BP_FLUX, Role.BP_FLUX_ERROR);
        snr("rp_snr", Role.RP_FLUX, Role.RP_FLUX_ERROR);
    }

    private void snr(String name, Role flux, Role error) {
        if (possible(name)) {
            double[] f = numbers(flux);
            double[] e = numbers(error);
            make(name, "", "stat.snr", "Mean flux over its error", i -> f[i] / e[i]);
        }
    }

    private void parallax(ZeroPoint zeroPoint) {
        IntToDoubleFunction offset = columns.has(Role.PARALLAX) ? zeroPoint.ofRows(columns) : i -> 0;
        if (possible(PARALLAX_CORRECTED)) {
            double[] measured = numbers(Role.PARALLAX);
            make(PARALLAX_CORRECTED, "mas", "pos.parallax", "Parallax less the zero point, " + zeroPoint.text(),
                    i -> measured[i] - offset.applyAsDouble(i));
        }
        if (possible(PARALLAX_SNR)) {
            double[] measured = numbers(Role.PARALLAX);
            double[] error = numbers(Role.PARALLAX_ERROR);
            make(PARALLAX_SNR, "", "stat.snr;pos.parallax", "Parallax over its error", i -> measured[i] / error[i]);
        }
        if (possible(DISTANCE)) {
            double[] measured = numbers(Role.PARALLAX);
            make(DISTANCE, "pc", "pos.distance", "Distance from the inverted parallax",
                    i -> inverted(measured[i] - offset.applyAsDouble(i)));
        }
        if (possible(ABSOLUTE)) {
            double[] measured = numbers(Role.PARALLAX);
            double[] g = numbers(Role.G_MAG);
            make(ABSOLUTE, "mag", "phot.mag;em.opt;arith.absolute", "Absolute magnitude from the inverted parallax",
                    i -> g[i] - 5 * Math.log10(inverted(measured[i] - offset.applyAsDouble(i))) + 5);
        }
    }

    /** In pc; NaN unless the parallax is positive. */
    private static double inverted(double parallax) {
        return parallax > 0 ? 1000 / parallax : Double.NaN;
    }

    private void quality() {
        if (possible(U)) {
            double[] chi2 = numbers(Role.CHI2_AL);
            double[] n = numbers(Role.N_GOOD_OBS_AL);
            make(U, "", "stat.fit.chi2", "Root of the reduced chi-square of the astrometric solution",
                    i -> n[i] > 5 ? Math.sqrt(chi2[i] / (n[i] - 5)) : Double.NaN);
        }
    }

    private void plane() {
        if (!possible(XI)) {
            return;
        }
        double[] ra = numbers(Role.RA);
        double[] dec = numbers(Role.DEC);
        TangentPlane plane = TangentPlane.amid(ra, dec);
        make(XI, "deg", "pos.cartesian.x", "Eastward of " + plane.text() + " on the tangent plane",
                i -> plane.xi(ra[i], dec[i]));
        make(ETA, "deg", "pos.cartesian.y", "Northward of " + plane.text() + " on the tangent plane",
                i -> plane.eta(ra[i], dec[i]));
    }

    private boolean possible(String name) {
        return columns.table().find(name).isEmpty() && columns.has(INGREDIENTS.get(name).toArray(Role[]::new));
    }

    private double[] numbers(Role role) {
        return columns.numbers(role).orElseThrow().numbers();
    }

    private void make(String name, String unit, String ucd, String description, IntToDoubleFunction value) {
        double[] values = new double[columns.table().rowCount()];
        for (int from = 0; from < values.length; from += BLOCK) {
            progress.checkCancelled();
            for (int i = from; i < Math.min(values.length, from + BLOCK); i++) {
                values[i] = value.applyAsDouble(i);
            }
        }
        made.put(name, new DoubleColumn(ColumnInfo.of(name, unit, ucd, description), values));
        progress.report((double) made.size() / INGREDIENTS.size(), "computing columns");
    }

    private static Map<String, List<Role>> ingredients() {
        Map<String, List<Role>> all = new LinkedHashMap<>();
        all.put("bp_rp", List.of(Role.BP_MAG, Role.RP_MAG));
        all.put("g_snr", List.of(Role.G_FLUX, Role.G_FLUX_ERROR));
        all.put("bp_snr", List.of(Role.BP_FLUX, Role.BP_FLUX_ERROR));
        all.put("rp_snr", List.of(Role.RP_FLUX, Role.RP_FLUX_ERROR));
        all.put(PARALLAX_CORRECTED, List.of(Role.PARALLAX));
        all.put(PARALLAX_SNR, List.of(Role.PARALLAX, Role.PARALLAX_ERROR));
        all.put(DISTANCE, List.of(Role.PARALLAX));
        all.put(ABSOLUTE, List.of(Role.PARALLAX, Role.G_MAG));
        all.put(U, List.of(Role.CHI2_AL, Role.N_GOOD_OBS_AL));
        all.put(XI, List.of(Role.RA, Role.DEC));
        all.put(ETA, List.of(Role.RA, Role.DEC));
        return java.util.Collections.unmodifiableMap(all);
    }
}
