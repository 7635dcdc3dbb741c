/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.statistics.ColumnSummary;
import org.astrarium.data.survey.ColumnRoles;
import org.junit.jupiter.api.Test;

/**
 * The archive's own files. The counts are those of the description that comes with them, found there with other
 * programs.
 */
class RealDataTest {
    private static Table read(String name) {
        return TableFiles.read(Samples.real(name), Progress.NONE);
    }

    private static int blanks(Table table, String column) {
        return ColumnSummary.of(table.column(column)).blanks();
    }

    @Test
    void theCepheidsOfGaiaDr2() {
        Table table = read("cepheids/gaia-dr2-cepheids.vot.gz");
        assertEquals(9570, table.rowCount());
        assertEquals(26, table.columns().size());
        Map<String, Integer> blanks = Map.of("pf", 3639, "pf_error", 3639, "int_average_bp", 1105,
                "int_average_bp_error", 1105,
                "int_average_rp", 1105, "int_average_rp_error", 1105, "g_absorption", 9570, "g_absorption_error", 9570,
                "source_id", 0, "parallax", 0);
        blanks.forEach((column, count) -> assertEquals(count, blanks(table, column), column));
        assertEquals("long", table.column("source_id").type());
        assertEquals("mas", table.column("parallax").info().unit());
        assertEquals("stat.error;pos.parallax", table.column("parallax_error").info().ucd());
        assertEquals("Standard error of parallax", table.column("parallax_error").info().description());
        assertTrue(table.column("ra").info().utype().startsWith("Char.SpatialAxis"));
        assertTrue(table.parameter("QUERY").orElseThrow().value().startsWith("SELECT source_id, dist.r_est"));
    }

    @Test
    void expressionsPickTheKnownStars() {
        Table table = ColumnRoles.of("gaia-dr2", Map.of()).alias(read("cepheids/gaia-dr2-cepheids.vot.gz"));
        Selection complete = where(table, "!isnull(pf) && !isnull(pf_error) && !isnull(bp) && !isnull(bp_error) && "
                + "!isnull(rp) && !isnull(rp_error)");
        assertEquals(5335, complete.count());
        Selection fundamental = complete.and(where(table, "type == \"DCEP\" && mode == \"FUNDAMENTAL\""));
        assertEquals(4504, fundamental.count());
        assertEquals(2464, fundamental.and(where(table, "parallax >= 0")).count());
        assertEquals(1610, fundamental.and(where(table, "l >= 273 && l <= 285 && b >= -38 && b <= -28")).count());
    }

    /** The archive's own galactic coordinates: Gaia uses the same matrix, so only rounding is left. */
    @Test
    void galacticCoordinatesAreThoseOfTheArchive() {
        Table table = read("cepheids/gaia-dr2-cepheids.vot.gz");
        assertEquals(9570, where(table,
                "skyDistance(galacticLon(ra, dec), galacticLat(ra, dec), l, b) < 1e-10").count());
    }

    private static Selection where(Table table, String condition) {
        return Expression.parse(condition).select(table, condition);
    }

    @Test
    void theSameStarsFromFitsAndVotable() {
        Table fits = read("clusters/ngc188-gaia-dr2.fits");
        Table votable = read("clusters/ngc188-gaia-dr2.vot.gz");
        for (Table table : new Table[] {fits, votable}) {
            assertEquals(4938, table.rowCount());
            assertEquals(11, table.columns().size());
            assertEquals(51, blanks(table, "parallax"));
            assertEquals(4795, blanks(table, "radial_velocity"));
            // the description's "within 10 mas/yr" is a square; the circle was counted with a plain loop
            assertEquals(4158, where(table, "abs(pmra + 2.3) < 10 && abs(pmdec + 0.95) < 10").count());
            assertEquals(4066, where(table, "hypot(pmra + 2.3, pmdec + 0.95) < 10").count());
        }
        for (Column column : votable.columns()) {
            NumberColumn a = (NumberColumn) column;
            NumberColumn b = fits.numbers(column.name());
            for (int row = 0; row < a.size(); row++) {
                assertEquals(a.value(row), b.value(row), column.name());
            }
        }
    }

    @Test
    void aCsvFileOfGaiaEdr3() {
        Table table = read("clusters/ngc2477-gaia-edr3.csv");
        assertEquals(7100, table.rowCount());
        assertEquals(9, table.columns().size());
        assertEquals("long", table.column("source_id").type());
        assertEquals("5537738593028843008", table.column("source_id").text(0));
        assertEquals(657, blanks(table, "parallax"));
        assertEquals(379, blanks(table, "bp_rp"));
        assertEquals(21.036503, table.numbers("phot_g_mean_mag").number(0));
        assertEquals(1, where(table, "source_id == 5537738593028843008").count());
    }

    @Test
    void theClustersOfCantatGaudin2020() {
        Table table = read("clusters/cantat-gaudin-2020.fits");
        assertEquals(2017, table.rowCount());
        assertEquals("NGC_188", table.column("oc").text(where(table, "oc == 'NGC_188'").rows()[0]));
        assertEquals(150, blanks(table, "dist"));
    }

    @Test
    void anImageIsNoTable() {
        TableFilesTest.refused(Samples.real("images/cornish/HII/G010.8519-00.4407_I2.fits"),
                "a FITS file without a table");
    }
}
