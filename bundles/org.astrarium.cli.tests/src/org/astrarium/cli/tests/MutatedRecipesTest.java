/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.problem.Problem;
import org.astrarium.engine.RecipeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the examples of every analysis that is installed, changed at random: plain problems and no defect. */
class MutatedRecipesTest {
    private static final int CASES = 1500;

    @TempDir
    Path folder;

    @Test
    void recipesChangedAtRandomGiveProblems() throws Exception {
        Analyses analyses = CommandLine.analyses();
        Random random = new Random(11);
        int recipes = 0;
        for (Analysis analysis : analyses.all()) {
            for (Example example : analysis.examples()) {
                Path project = Files.createDirectory(folder.resolve(analysis.id() + recipes));
                example.write(project);
                for (String recipe : example.recipes()) {
                    recipes++;
                    check(Files.readAllBytes(project.resolve(recipe)), recipe, analyses, random);
                }
            }
        }
        assertTrue(recipes > 0, "no analysis has an example");
    }

    private static void check(byte[] whole, String name, Analyses analyses, Random random) throws Exception {
        assertEquals(List.of(), RecipeFile.problems(name, new String(whole, StandardCharsets.UTF_8), analyses));
        int wrong = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] mutant = mutant(whole, random);
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(mutant)).toString();
                List<Problem> problems = assertTimeoutPreemptively(Duration.ofSeconds(20),
                        () -> RecipeFile.problems(name, text, analyses));
                problems.forEach(p -> assertFalse(p.line("astrarium").contains("\n")));
                wrong += problems.isEmpty() ? 0 : 1;
            } catch (CharacterCodingException e) {
                wrong++; // told before it is looked at
            }
        }
        assertTrue(wrong > CASES / 10, "only " + wrong + " of " + CASES + " were wrong: the test damages too little");
    }

    /** Letters changed, pieces lost, doubled and moved, and signs that mean something put in. */
    private static byte[] mutant(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        for (int k = random.nextInt(4); k >= 0; k--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 3 -> text.insert(at, "[]{}:,&*!|>'\"%@`#-?\t\n\\()^".charAt(random.nextInt(25)));
                default -> text.insert(at, List.of("1e999", "-9223372036854775809", "../../etc/passwd", "null", "((((",
                        "!!java.io.File ", "&a ", "*a ", "- - - ").get(random.nextInt(9)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
