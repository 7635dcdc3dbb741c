/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReferenceTest {
    private final String page = Reference.markdown(new MeanAnalysis());

    @Test
    void everyKeyHasALineWithTypeUnitDefaultAndHelp() {
        assertTrue(page.contains("\n| `column` | the name of a column |  | `x` | The column to take the mean of. |\n"),
                page);
        assertTrue(page.contains("\n| `sigma` | a number from 0 to 100 | sd | `3` | Beyond so many sigma. |\n"), page);
        assertTrue(page.contains("\n| `input` | the name of a table file |  | must be given |"), page);
        assertTrue(page.contains("\n| `second` | the name of a table file |  | none | Another table. |\n"), page);
    }

    @Test
    void sectionsHaveTheirOwnTables() {
        assertTrue(page.contains("\n| `clip` | a section, see below |  | its own | Which values to drop. |\n"), page);
        assertTrue(page.indexOf("\n## `clip`\n\nWhich values to drop.\n") > page.indexOf("| `second` |"), page);
    }

    @Test
    void signsOfTheTableAreEscaped() {
        assertTrue(page.contains("Rows \\| values to use."), page);
    }

    @Test
    void fileIsNamedAfterTheAnalysis() {
        assertEquals("reference-mean.md", Reference.fileOf(new MeanAnalysis()));
    }
}
