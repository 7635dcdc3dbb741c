/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The columns of the surveys' archives by role. Gaia DR2: gaia_source, vari_cepheid (Clementini et al. 2019) and the
 * distances of Bailer-Jones et al. (2018), {@code external.gaiadr2_geometric_distance}. Gaia DR3: gaia_source,
 * vari_cepheid (Ripepi et al. 2023) and the geometric distances of Bailer-Jones et al. (2021), {@code
 * external.gaiaedr3_distance}.
 */
final class SurveyNames {
    private static final Map<String, String> GAIA = ordered(
            "source_id", "source_id",
            "ra", "ra", "ra_error", "ra_error", "dec", "dec", "dec_error", "dec_error", "l", "l", "b", "b",
            "parallax", "parallax", "parallax_error", "parallax_error",
            "pmra", "pmra", "pmra_error", "pmra_error", "pmdec", "pmdec", "pmdec_error", "pmdec_error",
            "type", "type_best_classification", "mode", "mode_best_classification",
            "ra_dec_corr", "ra_dec_corr", "ra_parallax_corr", "ra_parallax_corr", "ra_pmra_corr", "ra_pmra_corr",
            "ra_pmdec_corr", "ra_pmdec_corr", "dec_parallax_corr", "dec_parallax_corr",
            "dec_pmra_corr", "dec_pmra_corr", "dec_pmdec_corr", "dec_pmdec_corr",
            "parallax_pmra_corr", "parallax_pmra_corr", "parallax_pmdec_corr", "parallax_pmdec_corr",
            "pmra_pmdec_corr", "pmra_pmdec_corr", "radial_velocity", "radial_velocity",
            "radial_velocity_error", "radial_velocity_error",
            "chi2_al", "astrometric_chi2_al", "n_good_obs_al", "astrometric_n_good_obs_al",
            "excess_factor", "phot_bp_rp_excess_factor", "ruwe", "ruwe", "bp_rp", "bp_rp",
            "g_flux", "phot_g_mean_flux", "g_flux_error", "phot_g_mean_flux_error",
            "g_snr", "phot_g_mean_flux_over_error",
            "bp_flux", "phot_bp_mean_flux", "bp_flux_error", "phot_bp_mean_flux_error",
            "bp_snr", "phot_bp_mean_flux_over_error",
            "rp_flux", "phot_rp_mean_flux", "rp_flux_error", "phot_rp_mean_flux_error",
            "rp_snr", "phot_rp_mean_flux_over_error",
            "period", "pf", "first_overtone_period", "p1_o", "period_error", "pf_error",
            "g", "int_average_g", "g_error", "int_average_g_error",
            "bp", "int_average_bp", "bp_error", "int_average_bp_error",
            "rp", "int_average_rp", "rp_error", "int_average_rp_error",
            "metallicity", "metallicity", "metallicity_error", "metallicity_error");
    private static final Map<String, String> DR2 = with(GAIA,
            "r_est", "r_est", "r_lo", "r_lo", "r_hi", "r_hi",
            "ecl_lat", "ecl_lat", "g_mag", "phot_g_mean_mag", "bp_mag", "phot_bp_mean_mag", "rp_mag",
                    "phot_rp_mean_mag");
    private static final Map<String, String> DR3 = with(GAIA,
            "r_est", "r_med_geo", "r_lo", "r_lo_geo", "r_hi", "r_hi_geo",
            "ecl_lat", "ecl_lat", "nu_eff", "nu_eff_used_in_astrometry", "pseudocolour", "pseudocolour",
            "solution", "astrometric_params_solved",
            "g_mag", "phot_g_mean_mag", "bp_mag", "phot_bp_mean_mag", "rp_mag", "phot_rp_mean_mag");

    private SurveyNames() {
    }

    /** Role to column; empty for {@code none}, whose roles are columns' own names. */
    static Map<String, String> of(String survey) {
        return switch (survey) {
            case "gaia-dr2" -> DR2;
            case "gaia-dr3" -> DR3;
            default -> Map.of();
        };
    }

    private static Map<String, String> ordered(String... rolesAndColumns) {
        return with(Map.of(), rolesAndColumns);
    }

    private static Map<String, String> with(Map<String, String> base, String... rolesAndColumns) {
        Map<String, String> map = new LinkedHashMap<>(base);
        for (int i = 0; i < rolesAndColumns.length; i += 2) {
            map.put(rolesAndColumns[i], rolesAndColumns[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
