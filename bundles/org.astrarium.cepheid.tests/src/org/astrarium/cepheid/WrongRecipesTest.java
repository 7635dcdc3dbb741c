/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;

/** Recipes that ask for what is not there: each is one line that names file, line and key, and says what to do. */
class WrongRecipesTest {

    private static Problem problem(Table table, String... lines) {
        InputException thrown = assertThrows(InputException.class, () -> Recipes.run(table, lines));
        assertEquals(1, thrown.problems().size());
        return thrown.problem();
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }

    @Test
    void aConditionThatCannotBeRead() {
        Problem problem = problem(Stars.clean().table(), "title: x", "calibrators:", "  where:", "    - parallax >= 0",
                "    - abs(b < 5", "    - parallax > 1");
        assertEquals("calibrators.where[1]", problem.key());
        assertEquals(5, problem.line());
        assertEquals("test.cepheid", problem.file());
        assertContains("abs(b < 5", problem.message());
        assertContains("character", problem.message());
    }

    @Test
    void anUnknownColumnInACondition() {
        Problem problem = problem(Stars.clean().table(), "sample:", "  where: [paralax > 0]");
        assertEquals("sample.where[0]", problem.key());
        assertEquals(2, problem.line());
        assertContains("paralax", problem.message());
        assertContains("parallax", problem.remedy());
    }

    @Test
    void aConditionThatIsANumber() {
        Problem problem = problem(Stars.clean().table(), "distances:", "  - name: LMC", "    where: [l, b + 1]");
        assertEquals("distances[0].where[0]", problem.key());
        assertEquals(3, problem.line());
        assertContains("not a condition", problem.message());
    }

    @Test
    void aDerivedColumnThatCannotBeMade() {
        Problem problem = problem(Stars.clean().table("r_est"), "fits: [{name: naive, distance: inverse_parallax}]",
                "calibrators:", "  where:", "    - m_bailer_jones < -1.5");
        assertEquals("calibrators.where[0]", problem.key());
        assertEquals(4, problem.line());
        assertContains("m_bailer_jones", problem.message());
        assertContains("r_est", problem.remedy());
    }

    @Test
    void aColumnThatTheLawNeedsIsMissing() {
        Problem problem = problem(Stars.clean().table("pf"), "survey: gaia-dr2");
        assertEquals("survey", problem.key());
        assertEquals(1, problem.line());
        assertEquals("the table has no column \"pf\" for the role period, the period in d", problem.message());
        assertContains("columns: {period: NAME}", problem.remedy());
    }

    @Test
    void theNearestNameOfAMissingColumnIsOffered() {
        Table table = Stars.clean().table("pf");
        Table renamed = table.with(List.of(Stars.clean().table().column("pf")
                .with(ColumnInfo.named("pf1"))));
        Problem problem = problem(renamed);
        assertContains("did you mean \"pf1\"?", problem.remedy());
    }

    @Test
    void aChiSquareFitNeedsErrors() {
        Problem problem = problem(Stars.clean().table("int_average_g_error"), "title: x");
        assertContains("int_average_g_error", problem.message());
        assertContains("error of G", problem.message());
    }

    @Test
    void anUnweightedFitDoesNot() {
        Table table = Stars.clean().table("int_average_g_error", "r_lo", "r_hi", "parallax_error");
        Findings findings = Recipes.find(table, "fits: [{name: plain, method: ols}]",
                "calibrators: {where: [abs(b) < 5]}");
        assertEquals(Stars.SLOPE, findings.laws().get(0).line().slope(), 1e-9);
    }

    @Test
    void anOverrideThatNamesNoColumn() {
        Problem problem = problem(Stars.clean().table(), "columns:", "  period: pff");
        assertEquals("columns.period", problem.key());
        assertEquals(2, problem.line());
        assertContains("did you mean \"pf\"?", problem.remedy());
    }

    @Test
    void aTypeColumnThatHoldsNumbers() {
        Problem problem = problem(Stars.clean().table(), "columns: {type: l}");
        assertEquals("columns.type", problem.key());
        assertContains("does not hold text", problem.message());
    }

    @Test
    void aWordOfCompleteThatIsNeitherColumnNorRole() {
        Problem problem = problem(Stars.clean().table(), "sample:", "  complete: [pf, perriod]");
        assertEquals("sample.complete[1]", problem.key());
        assertEquals(2, problem.line());
        assertContains("perriod", problem.message());
        assertFalse(problem.remedy().isEmpty());
    }

    @Test
    void twoFitsOfOneName() {
        Problem problem = problem(Stars.clean().table(), "fits:", "  - {name: bj}", "  - {name: BJ, method: ols}");
        assertEquals("fits[1].name", problem.key());
        assertEquals(3, problem.line());
        assertContains("earlier", problem.message());
    }

    @Test
    void twoTargetsOfOneName() {
        assertEquals("distances[1].name", problem(Stars.clean().table(), "distances: [{name: A}, {name: A}]").key());
    }

    @Test
    void aFitNameThatNoColumnCanBear() {
        Problem problem = problem(Stars.clean().table(), "fits: [{name: my fit}]");
        assertEquals("fits[0].name", problem.key());
        assertContains("letters", problem.remedy());
    }

    @Test
    void aTargetFromNoFit() {
        Problem problem = problem(Stars.clean().table(), "distances:", "  - name: LMC", "    from: naiv");
        assertEquals("distances[0].from", problem.key());
        assertEquals(3, problem.line());
        assertEquals("did you mean \"naive\"?", problem.remedy());
    }

    @Test
    void noFit() {
        assertEquals("fits", problem(Stars.clean().table(), "fits: []").key());
    }

    @Test
    void anUnknownKeyIsFoundBeforeAnyRun() {
        InputException thrown = assertThrows(InputException.class, () -> Recipes.of("wesenheit:", "  coefficient: 2"));
        assertEquals("wesenheit.coefficient", thrown.problem().key());
        assertEquals(2, thrown.problem().line());
    }
}
