/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Samples that a cut empties, and fits with too little to fit: the run fails, and says which cut did it. */
class EmptySamplesTest {

    private static Problem problem(Table table, String... lines) {
        AnalysisException thrown = assertThrows(AnalysisException.class, () -> Recipes.run(table, lines));
        assertEquals(1, thrown.problems().size());
        return thrown.problem();
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }

    @Test
    void noRows() {
        Table table = Stars.clean().table().gather(Selection.where("none", 25, row -> false));
        Problem problem = problem(table);
        assertEquals("input", problem.key());
        assertEquals("the table has no rows", problem.message());
    }

    @Test
    void allRowsBlank() {
        Stars stars = new Stars().add(3, 1000).with("pf_error", Double.NaN).add(4, 1000).with("pf_error", Double.NaN);
        Problem problem = problem(stars.table());
        assertEquals("sample.complete[1]", problem.key());
        assertContains("pf_error", problem.message());
        assertContains("sample.complete", problem.remedy());
    }

    @Test
    void noneOfTheType() {
        Problem problem = problem(Stars.clean().table(), "sample:", "  types: [DCEPS]");
        assertEquals("sample.types", problem.key());
        assertEquals(2, problem.line());
        assertContains("DCEPS in type_best_classification", problem.message());
        assertEquals("did you mean \"DCEP\"?", problem.remedy());
    }

    @Test
    void noneOfTheMode() {
        Problem problem = problem(Stars.clean().table(), "sample: {modes: [SECOND_OVERTONE]}");
        assertEquals("sample.modes", problem.key());
        assertContains("FUNDAMENTAL", problem.remedy());
    }

    @Test
    void theCutThatEmptiesTheSampleIsNamed() {
        Problem problem = problem(Stars.clean().table(), "sample:", "  where:", "    - pf > 1", "    - pf > 1000");
        assertEquals("sample.where[1]", problem.key());
        assertEquals(4, problem.line());
        assertContains("pf > 1000 holds for none of the 25 before it", problem.message());
    }

    @Test
    void theCutThatEmptiesTheCalibratorsIsNamed() {
        Problem problem = problem(Stars.clean().table(), "calibrators:", "  where:", "    - abs(b) < 5",
                "    - l > 200");
        assertEquals("calibrators.where[1]", problem.key());
        assertContains("l > 200 holds for none of the 20 before it", problem.message());
        // some stars have l > 200: it is the two cuts together that leave none
        assertContains("cuts before it", problem.remedy());
    }

    @Test
    void oneCalibratorDoesNotMakeALine() {
        Problem problem = problem(Stars.clean().table(), "calibrators:", "  where: [pf < 2.01, abs(b) < 5]", "fits:",
                "  - {name: bj}");
        assertEquals("fits[0]", problem.key());
        assertEquals(4, problem.line());
        assertContains("a line needs at least 2 points", problem.message());
    }

    @Test
    void calibratorsOfOnePeriodHaveNoSlope() {
        Stars stars = new Stars().add(5, 1000).add(5, 1500).add(5, 2000);
        Problem problem = problem(stars.table(), "distances: []");
        assertEquals("fits[0]", problem.key());
        assertContains("slope", problem.message());
    }

    @Test
    void calibratorsWithoutDistancesAreCounted() {
        Stars stars = new Stars();
        for (double period : new double[] {3, 5, 8}) {
            stars.add(period, 1000).with("r_est", Double.NaN);
        }
        Problem problem = problem(stars.table(), "calibrators: {where: [abs(b) < 5]}", "fits: [{name: bj}]");
        assertContains("3 of the calibrators lack", problem.message());
    }

    @Test
    void aTargetWithoutStars() {
        Problem problem = problem(Stars.clean().table(), "distances:", "  - name: SMC",
                "    where: [l >= 298, l <= 307, b >= -47, b <= -41]");
        assertEquals("distances[0].where[0]", problem.key());
        assertEquals(3, problem.line());
        assertContains("target SMC has no stars: l >= 298 holds for none of the 25 stars before it", problem.message());
        assertContains("distances: []", problem.remedy());
    }

    @Test
    void theDefaultTargetWithoutStars() {
        Table table = new Stars().add(3, 1000).add(5, 1000).add(9, 1000).table();
        assertContains("LMC", problem(table).message());
        assertEquals(List.of(), Recipes.find(table, "distances: []").targets());
    }
}
