/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.astrarium.data.tap.ScriptedService.text;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.io.Mutations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

/** Answers of services changed at random: what was asked for, or one plain problem. */
class TapMutationTest {
    private static final int CASES = 300;
    private static final String JOB = "<uws:job xmlns:uws=\"http://www.ivoa.net/xml/UWS/v1.0\"><uws:jobId>7</uws:jobId>"
            + "<uws:phase>COMPLETED</uws:phase><uws:quote xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/"
            + "XMLSchema-instance\"/><uws:results><uws:result id=\"result\"/></uws:results></uws:job>";

    @TempDir
    Path folder;

    private ScriptedService server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedService();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String mutant(String text, Random random) {
        return new String(Mutations.of(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.ISO_8859_1);
    }

    private static int good(ThrowingSupplier<Object> asked) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                return asked.get() == null ? 0 : 1;
            } catch (ProblemException e) {
                String line = e.problem().line("astrarium");
                assertFalse(line.contains("\n") || line.contains("Exception"), line);
                return 0;
            }
        });
    }

    @Test
    void tablesChangedAtRandom() {
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            server.on("POST /tap/sync", text(200, mutant(Votables.table(""), random)));
            Path out = folder.resolve(i + ".vot");
            read += good(() -> server.service().runSync(TapQuery.of("SELECT 1"), out, Overflow.REFUSED,
                    Progress.NONE));
        }
        assertTrue(read > 0 && read < CASES, read + " of " + CASES);
    }

    @Test
    void jobsChangedAtRandom() {
        Random random = new Random(2);
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            server.on("GET /tap/async/7", text(200, mutant(JOB, random)));
            read += good(() -> server.job().status(Progress.NONE).phase());
        }
        assertTrue(read > 0 && read < CASES, read + " of " + CASES);
    }
}
