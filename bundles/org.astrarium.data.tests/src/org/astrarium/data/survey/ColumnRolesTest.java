/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.recipe.RecipeText;
import org.junit.jupiter.api.Test;

class ColumnRolesTest {
    private static final Table TABLE = new Table("", List.of(), List.of(
            new DoubleColumn(ColumnInfo.of("pf", "d", "time.period", "Period"), new double[] {1, 2}),
            StringColumn.of(ColumnInfo.named("mode_best_classification"), List.of("FUNDAMENTAL", "x")),
            new DoubleColumn(ColumnInfo.named("g"), new double[] {5, 6}),
            new DoubleColumn(ColumnInfo.named("int_average_g"), new double[] {7, 8})));

    private static Recipe recipe(String text) {
        Schema schema = Schema.forTable("cepheid", List.of(), List.of());
        return Check.recipe("a.cepheid", schema, RecipeText.of("a.cepheid", text).tree());
    }

    @Test
    void theSurveySaysAndTheRecipeHasTheLastWord() {
        ColumnRoles roles = ColumnRoles.of(recipe("input: a.vot\nsurvey: gaia-dr2\ncolumns: {period: P, extra: e}\n"));
        assertEquals("P", roles.column("period"));
        assertEquals("e", roles.column("extra"));
        assertEquals("int_average_g_error", roles.column("g_error"));
        assertEquals("type_best_classification", roles.column("type"));
        assertEquals("r_hi", roles.column("r_hi"));
        assertEquals("unheard", roles.column("unheard"));
    }

    @Test
    void theSurveysDiffer() {
        assertEquals("r_med_geo", ColumnRoles.of("gaia-dr3", Map.of()).column("r_est"));
        assertEquals("nu_eff_used_in_astrometry", ColumnRoles.of("gaia-dr3", Map.of()).column("nu_eff"));
        assertEquals("period", ColumnRoles.of("none", Map.of()).column("period"));
    }

    @Test
    void rolesServeAsNamesWhereNoColumnHasThem() {
        Table aliased = ColumnRoles.of("gaia-dr2", Map.of()).alias(TABLE);
        assertEquals("FUNDAMENTAL", aliased.column("mode").text(0));
        assertEquals("d", aliased.column("period").info().unit());
        assertEquals("5.0", aliased.column("g").text(0), "a column keeps its own name");
        assertEquals(4, TABLE.columns().size());
        assertSame(TABLE, ColumnRoles.of("none", Map.of()).alias(TABLE));
    }

    @Test
    void aRoleWithoutAColumnIsAProblemOfTheRecipe() {
        ColumnRoles own = ColumnRoles.of(recipe("input: a.vot\ncolumns:\n  period: pff\n"));
        InputException missing = assertThrows(InputException.class, () -> own.numbers(TABLE, "period"));
        assertEquals("a.cepheid:3: columns.period: no column \"pff\" for the role \"period\" (did you mean \"pf\"? "
                + "or say which with columns: {period: NAME})",
                missing.problem().line("").substring(2));
        ColumnRoles survey = ColumnRoles.of(recipe("input: a.vot\nsurvey: gaia-dr3\n"));
        assertEquals(2, assertThrows(InputException.class, () -> survey.column(TABLE, "parallax")).problem().line());
        assertTrue(assertThrows(InputException.class, () ->
                survey.numbers(TABLE, "mode")).getMessage().contains("not numbers"));
        assertTrue(survey.has(TABLE, "period"));
        assertFalse(survey.has(TABLE, "parallax"));
        assertEquals(2, survey.numbers(TABLE, "period").number(1));
    }
}
