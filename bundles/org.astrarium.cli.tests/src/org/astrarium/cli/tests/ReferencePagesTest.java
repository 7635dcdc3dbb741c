/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.data.expression.FunctionGuide;
import org.astrarium.engine.Reference;
import org.junit.jupiter.api.Test;

/** The reference pages of the documentation say what the schemas say. */
class ReferencePagesTest {
    @Test
    void pagesAreUpToDate() throws IOException {
        List<Analysis> analyses = CommandLine.analyses().all();
        assertFalse(analyses.isEmpty());
        Path docs = Places.root().resolve("docs");
        for (Analysis analysis : analyses) {
            String page = Reference.markdown(analysis);
            Path file = docs.resolve(Reference.fileOf(analysis));
            List<String> written = Files.readAllLines(file);
            List<String> stale = page.lines().filter(line -> !written.contains(line)).toList();
            assertEquals(List.of(), stale, file + ": write it anew with " + Reference.class.getName() + " docs");
            assertEquals(page, Files.readString(file));
        }
        assertEquals(FunctionGuide.markdown(), Files.readString(docs.resolve(Reference.FUNCTIONS)),
                Reference.FUNCTIONS + ": write it anew");
    }
}
