/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void oneLineWithAllItsParts() {
        Problem problem = new Problem("a.cepheid", 7, "sample.types", "unknown key", "did you mean \"type\"?");
        assertEquals("astrarium: a.cepheid:7: sample.types: unknown key (did you mean \"type\"?)",
                problem.line("astrarium"));
    }

    @Test
    void partsNotKnownAreLeftOut() {
        assertEquals("astrarium: a.vot: not a table", Problem.inFile("a.vot", "not a table", "").line("astrarium"));
        assertEquals("astrarium: --out: is a file (name a folder)",
                Problem.atKey("--out", "is a file", "name a folder").line("astrarium"));
    }

    @Test
    void aMessageOfSeveralLinesBecomesOne() {
        assertEquals("x: two lines", Problem.atKey("", "two\n  lines", "").line("x"));
    }

    @Test
    void whatWouldSteerATerminalIsNotPassedOn() {
        assertEquals("x: no column \"?[31ma?\"", Problem.atKey("", "no column \"\u001b[31ma\0\"", "").line("x"));
    }

    @Test
    void placingKeepsTheCause() {
        InputException inner = new InputException(Problem.atKey("where", "bad", ""));
        InputException placed = inner.with(List.of(inner.problem().in("b.cepheid", 3)));
        assertEquals("b.cepheid", placed.problem().file());
        assertEquals(inner, placed.getCause());
    }

    @Test
    void theNearestNameIsTheOneWithTheFewestChanges() {
        List<String> names = List.of("parallax", "parallax_error", "period", "pf");
        assertEquals(Optional.of("parallax"), NearestName.of("paralax", names));
        assertEquals(Optional.of("parallax_error"), NearestName.of("Parallax_Eror", names));
        assertEquals(Optional.of("pf"), NearestName.of("pg", names));
        assertEquals(Optional.empty(), NearestName.of("magnitude", names));
        assertTrue(NearestName.remedy("magnitude", names, "nothing near").contains("nothing near"));
    }
}
