/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.SampleStep;
import org.astrarium.inference.line.LineFit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The archive's own file. Counts, lines and chi-squares are those published for it, to their last printed digit; digits
 * beyond them, and the distances, are numpy's.
 */
class GaiaDr2Test {
    /** Numbers of numpy in full precision: rounding in different orders of summation leaves some 1e-13. */
    private static final double EXACT = 1e-11;

    private static Findings findings;

    @BeforeAll
    static void run() {
        findings = Findings.of(Recipes.resource("gaia-dr2.cepheid"), RealData.cepheids(), Progress.NONE);
    }

    @Test
    @DisplayName("9,570 rows, 5,335 without blanks, 4,504 classical in the fundamental mode, 103 calibrators")
    void counts() {
        List<SampleStep> steps = findings.sample().steps();
        assertEquals(List.of("rows", "complete", "types", "modes", "calibrators"),
                steps.stream().map(SampleStep::step).toList());
        assertArrayEquals(new int[] {9570, 5335, 4741, 4504, 103}, steps.stream().mapToInt(SampleStep::n).toArray());
    }

    @Test
    @DisplayName("2,464 of the sample have a parallax that is not negative")
    void notNegative() {
        Findings positive = Recipes.find(RealData.cepheids(), "sample: {where: [parallax >= 0]}", "distances: []");
        SampleStep where = positive.sample().steps().get(4);
        assertEquals("where", where.step());
        assertEquals(2464, where.n());
        assertEquals("parallax >= 0", where.explanation());
    }

    @ParameterizedTest
    @CsvSource({"bj, -2.98553, -3.03256, 904.722", "inverted, -3.06243, -3.05109, 865.148"})
    void publishedLines(String name, double intercept, double slope, double chi2) {
        LineFit line = law(name).line();
        // half a unit of the last printed digit
        assertEquals(intercept, line.intercept(), 5e-6);
        assertEquals(slope, line.slope(), 5e-6);
        assertEquals(chi2, line.chi2(), 5e-4);
        assertEquals(103, line.n());
        assertEquals(101, line.dof());
        assertEquals(0, line.rejected());
    }

    @Test
    void errorsAndCovariance() {
        LineFit line = law("bj").line();
        assertEquals(0.04406491, line.interceptError(), 5e-9);
        assertEquals(0.05016198, line.slopeError(), 5e-9);
        assertEquals(-0.0021276394243480742, line.covariance(), 1e-13);
        assertEquals(0.4308281870924823, line.rms(), EXACT);
        assertEquals(Math.sqrt(904.7220562011473 / 101), law("bj").errorScale(), EXACT);
    }

    @Test
    @DisplayName("clipping at 3 rms drops 6 of the 103; numpy, dropping and fitting again by hand")
    void clipped() {
        LineFit line = law("clipped").line();
        assertEquals(97, line.n());
        assertEquals(6, line.rejected());
        assertEquals(-3.03125532, line.intercept(), 5e-9);
        assertEquals(-3.13003694, line.slope(), 5e-9);
        assertEquals(509.0496450264144, line.chi2(), 1e-9);
    }

    @Test
    @DisplayName("the LMC holds 1,610 stars and comes out 16 % too far")
    void lmc() {
        TargetDistance lmc = findings.targets().get(0);
        assertEquals(1610, lmc.size());
        assertEquals(57592.56139483, lmc.distances().median(), 1e-7);
        assertEquals(54466.76568511, lmc.distances().lower(), 1e-7);
        assertEquals(60625.50037781, lmc.distances().upper(), 1e-7);
        assertEquals(57665.89220910866, lmc.distances().mean(), 1e-7);
        assertEquals(6174.988901675735, lmc.distances().sd(), 1e-7);
        assertEquals(0.1613744987866561, lmc.difference(), EXACT);
        assertEquals(5 * Math.log10(lmc.distances().median()) - 5, lmc.moduli().median(), 1e-6);
    }

    @Test
    @DisplayName("its statistical error is the law's at the stars' mean log P, times the root of reduced chi-square")
    void statisticalError() {
        TargetDistance lmc = findings.targets().get(0);
        // numpy: the line's own error at the mean log P of 0.61760 is 0.016535 mag, the scale 2.99293
        assertEquals(0.016535415099359237 * Math.sqrt(904.7220562011473 / 101), lmc.lawError(), 1e-9);
        double spread = (lmc.moduli().upper() - lmc.moduli().lower()) / 2;
        assertEquals(Math.sqrt(Math.PI / 2 / 1610) * spread, lmc.starError(), 1e-12);
        assertEquals(1316, lmc.error(), 1);
    }

    static List<String[]> furtherCuts() {
        return Recipes.text("further-cuts.csv").lines().filter(line -> !line.startsWith("#") && !line.startsWith("snr"))
                .map(line -> line.split(",")).toList();
    }

    @ParameterizedTest(name = "parallax / parallax_error >= {0}, {1}, {2}")
    @MethodSource("furtherCuts")
    void furtherCuts(String snr, String latitude, String distance, String n, String intercept, String interceptError,
            String slope, String slopeError, String covariance, String chi2) {
        Findings cut = Recipes.find(RealData.cepheids(), "calibrators: {where: [parallax >= 0, "
                + "parallax / parallax_error >= " + snr + ", " + latitude + ", m_bailer_jones < -1.5]}",
                "fits: [{name: line, distance: " + distance + "}]", "distances: []");
        LineFit line = cut.laws().get(0).line();
        assertEquals(Integer.parseInt(n), line.n());
        assertEquals(Double.parseDouble(intercept), line.intercept(), EXACT);
        assertEquals(Double.parseDouble(interceptError), line.interceptError(), EXACT);
        assertEquals(Double.parseDouble(slope), line.slope(), EXACT);
        assertEquals(Double.parseDouble(slopeError), line.slopeError(), EXACT);
        assertEquals(Double.parseDouble(covariance), line.covariance(), EXACT);
        assertEquals(Double.parseDouble(chi2), line.chi2(), 1e-9);
    }

    @ParameterizedTest
    @DisplayName("the preferred answer, which knows no reference, agrees with 49.59 kpc within its own total error")
    @CsvSource(delimiter = '|', value = {"'' | metallicity",
        "', metallicity: {gamma: -0.4, gamma_error: 0.1, delta: -0.4}' | selection"})
    void preferred(String metallicity, String largest) {
        Findings weighed = Recipes.find(RealData.cepheids(), "calibrators: {where: [parallax >= 0, "
                + "parallax / parallax_error >= 10, abs(b) < 5, m_bailer_jones < -1.5]}", "mcmc: {fits: []}",
                "distances: [{name: LMC, from: bj, where: [l >= 273, l <= 285, b >= -38, b <= -28]" + metallicity
                + "}]").weighed(Progress.NONE);
        Comparison.Case preferred = weighed.comparison().orElseThrow().preferred().orElseThrow();
        double off = preferred.best().distances().median() - 49590;
        assertTrue(Math.abs(off) < Math.hypot(preferred.systematic().totalError(), 550), "off by " + off + " pc of "
                + preferred.systematic().totalError());
        assertEquals(largest, preferred.systematic().largest());
        // not by an error so large that everything agrees
        assertTrue(preferred.systematic().totalError() < 0.1 * preferred.best().distances().median());
    }

    @Test
    @DisplayName("the identifiers of the calibrators survive to the last of their 64 bits")
    void identifiers() {
        var ids = new CepheidAnalysis().run(Recipes.resource("gaia-dr2.cepheid"),
                Inputs.of(RealData.cepheids()), Progress.NONE).tables().get(0).table()
                .numbers("source_id");
        var input = RealData.cepheids().numbers("source_id");
        int[] rows = findings.sample().calibrators().rows();
        for (int i = 0; i < rows.length; i++) {
            assertEquals(input.integer(rows[i]), ids.integer(i));
        }
        assertTrue(ids.isInteger());
        assertEquals("long", ids.type());
    }

    private static LeavittLaw law(String name) {
        return findings.laws().stream().filter(law -> law.settings().name().equals(name)).findFirst().orElseThrow();
    }
}
