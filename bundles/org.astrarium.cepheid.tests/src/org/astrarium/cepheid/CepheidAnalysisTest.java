/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.recipe.Type;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The analysis as programs find and run it: services, schema, defaults, progress. */
class CepheidAnalysisTest {

    @Test
    void isFoundOnTheClassPath() {
        var found = Analyses.onClassPath(getClass().getClassLoader()).find("cepheid");
        assertInstanceOf(CepheidAnalysis.class, found.orElseThrow());
        assertEquals("Leavitt law", found.get().name());
        assertFalse(found.get().description().endsWith("."));
        assertEquals(List.of("leavitt.cepheid"), found.get().examples().get(0).recipes());
    }

    @Test
    @DisplayName("the keys are those of the public contract that have an effect")
    void keys() {
        assertEquals(List.of("astrarium", "title", "input", "survey", "columns", "seed", "sample", "calibrators",
                "wesenheit", "parallax_zero_point", "fits", "mcmc", "distances"),
                new CepheidAnalysis().schema().keys().stream().map(Key::name).toList());
        assertEquals(List.of("complete", "types", "modes", "fundamentalise", "where"), names(key("sample").type()));
        assertEquals(List.of("name", "method", "distance", "errors", "zero_point", "pivot", "clip"), names(key("fits")
                .type()));
        assertEquals(List.of("name", "from", "where", "metallicity", "reference"), names(key("distances").type()));
    }

    @Test
    void everyKeyHasHelpOnOneLine() {
        new CepheidAnalysis().schema().keys().forEach(CepheidAnalysisTest::assertHelp);
    }

    private static void assertHelp(Key key) {
        assertFalse(key.help().isBlank(), key.name());
        assertTrue(key.help().endsWith("."), key.name());
        assertFalse(key.help().contains("\n"), key.name());
        Type inner = key.type() instanceof Type.ListOf list ? list.element() : key.type();
        if (inner instanceof Type.Keys keys) {
            keys.keys().forEach(CepheidAnalysisTest::assertHelp);
        }
    }

    @Test
    @DisplayName("a recipe that says nothing gets the defaults")
    void defaults() {
        Map<String, Object> used = Recipes.of("").root().asMap();
        assertEquals(Map.of("complete", List.of("pf", "pf_error", "int_average_g", "int_average_bp", "int_average_rp"),
                "types", List.of("DCEP"), "modes", List.of("FUNDAMENTAL"), "fundamentalise", false, "where",
                List.of()), used.get("sample"));
        assertEquals(Map.of("where", List.of("parallax >= 0", "parallax / parallax_error >= 10", "abs(b) < 5",
                "m_bailer_jones < -1.5")), used.get("calibrators"));
        assertEquals(Map.of("colour_coefficient", 1.9), used.get("wesenheit"));
        assertEquals(0.0, used.get("parallax_zero_point"));
        CepheidSettings settings = CepheidSettings.of(Recipes.of(""));
        assertEquals(List.of("bj", "naive"), settings.fits().stream().map(FitSettings::name).toList());
        assertEquals(FitMethod.CHI2, settings.fits().get(1).method());
        assertEquals(DistanceKind.INVERSE_PARALLAX, settings.fits().get(1).distance());
        assertTrue(settings.fits().get(0).clip().isEmpty());
        assertEquals(3, settings.fits().get(1).clip().orElseThrow());
        assertEquals(new McmcSettings(List.of("bj", "naive"), 32, 5000, 4, OptionalInt.empty(), true),
                settings.mcmc());
        assertEquals("bj", settings.targets().get(0).from());
        assertEquals(49_590, settings.targets().get(0).reference().orElseThrow().distance());
    }

    @Test
    void theFirstFitMeasuresWhereTheTargetNamesNone() {
        CepheidSettings settings = CepheidSettings.of(Recipes.of("fits: [{name: mine}]"));
        assertEquals("mine", settings.targets().get(0).from());
    }

    @Test
    void aClipWithoutSigmaIsThree() {
        CepheidSettings settings = CepheidSettings.of(Recipes.of("fits: [{name: mine, clip: {}}]"));
        assertEquals(3, settings.fits().get(0).clip().orElseThrow());
    }

    @Test
    void progressGrowsThroughNamedPhases() {
        CountedProgress progress = new CountedProgress(Integer.MAX_VALUE);
        new CepheidAnalysis().run(Recipes.of(""), Inputs.of(Stars.clean().table()), progress);
        for (int i = 1; i < progress.fractions.size(); i++) {
            assertTrue(progress.fractions.get(i) >= progress.fractions.get(i - 1), "step " + i);
        }
        assertEquals(1, progress.fractions.get(progress.fractions.size() - 1), 1e-12);
        assertTrue(progress.phases.containsAll(List.of("deriving magnitudes", "selecting the sample", "fitting",
                "measuring distances", "drawing")), progress.phases.toString());
    }

    @Test
    @DisplayName("cancelled after any number of looks it stops there")
    void cancels() {
        // chains are cancelled by the clock, not by the number of looks
        Recipe recipe = Recipes.of("mcmc: {fits: []}");
        Table table = Stars.clean().table();
        CountedProgress whole = new CountedProgress(Integer.MAX_VALUE);
        new CepheidAnalysis().run(recipe, Inputs.of(table), whole);
        assertTrue(whole.looks > 20);
        for (int allowed = 0; allowed < whole.looks; allowed += 5) {
            CountedProgress progress = new CountedProgress(allowed);
            assertThrows(Progress.CancelledException.class,
                    () -> new CepheidAnalysis().run(recipe, Inputs.of(table), progress));
            assertEquals(allowed + 1, progress.looks);
        }
    }

    private static Key key(String name) {
        return new CepheidAnalysis().schema().type().find(name);
    }

    private static List<String> names(Type type) {
        Type inner = type instanceof Type.ListOf list ? list.element() : type;
        return ((Type.Keys) inner).keys().stream().map(Key::name).toList();
    }
}
