/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.astrarium.data.tap.ScriptedService.endless;
import static org.astrarium.data.tap.ScriptedService.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that mean harm, or are broken beyond sense. */
class TapHostileTest {
    private static final String JOB = "GET /tap/async/7";

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

    @ParameterizedTest
    @ValueSource(strings = {"", "COMPLETED", "<html>hello</html>", "<job/>",
            "<job><jobInfo><phase>COMPLETED</phase></jobInfo></job>",
        "<job><phase>COMPLETED</phase>", "{\"phase\": \"COMPLETED\"}", "\u0000\u0001\u0002"})
    void documentThatIsNoJobIsTold(String document) {
        server.on(JOB, text(200, document));
        String told = assertThrows(AnalysisException.class, () -> server.job().status(Progress.NONE)).problem()
                .message();
        assertTrue(told.startsWith("it does not "), told);
    }

    @Test
    void entitiesAreNotFollowed() {
        server.on("GET /tap/secret", text(200, "COMPLETED"));
        server.on(JOB, text(200, "<!DOCTYPE job [<!ENTITY x SYSTEM \"" + server.url()
                + "/secret\">]><job><phase>&x;</phase></job>"),
                text(200, "<!DOCTYPE job SYSTEM \"" + server.url() + "/secret\"><job><phase>QUEUED</phase></job>"),
                text(200, "<!DOCTYPE job [<!ENTITY a \"QU\"><!ENTITY b \"&a;&a;\">]><job><phase>&b;</phase></job>"));
        assertThrows(AnalysisException.class, () -> server.job().status(Progress.NONE));
        assertEquals(JobPhase.QUEUED, server.job().status(Progress.NONE).phase());
        assertThrows(AnalysisException.class, () -> server.job().status(Progress.NONE));
        assertEquals(List.of(JOB, JOB, JOB), server.asked());
    }

    @Test
    void documentsWithoutEndAreCutOff() {
        server.on(JOB, endless("<a>"));
        assertEquals("its answer is longer than the 1 MB that there is room for",
                assertThrows(AnalysisException.class, () -> server.job().status(Progress.NONE)).problem().message());
        server.on("GET /tap/tables", endless("<schema>"));
        // what lies too deep is not read further; what does not end is stopped by the room there is
        Http http = new Http(ScriptedService.SHORT);
        Target small = new Target.File(folder.resolve("t.xml"), 3_000_000);
        assertThrows(AnswerException.class,
                () -> http.get(java.net.URI.create(server.url() + "/tables"), small, Progress.NONE));
        assertEquals(3_000_000, folder.resolve("t.xml").toFile().length());
    }

    @Test
    void messageOfAFailureIsReadNoFurtherThanNeeded() {
        server.on(JOB, exchange -> {
            exchange.sendResponseHeaders(500, 0);
            byte[] bytes = "no luck today ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(bytes);
            }
        });
        String told = assertThrows(AnalysisException.class, () -> server.job().status(Progress.NONE)).problem()
                .message();
        assertTrue(told.startsWith("it failed with HTTP status 500: no luck today no luck"), told);
    }

    @Test
    void deepDocumentsAreRefused() {
        server.on("GET /tap/tables", text(200, "<tableset>" + "<a>".repeat(100_000)));
        assertThrows(AnalysisException.class, () -> server.service().tables(Progress.NONE));
        server.on("POST /tap/sync", text(200, "<VOTABLE>" + "<RESOURCE>".repeat(1_000)));
        assertThrows(AnalysisException.class, () -> server.service().runSync(TapQuery.of("SELECT 1"),
                folder.resolve("x.vot"), Overflow.REFUSED, Progress.NONE));
    }

    @Test
    void damagedDocumentsGiveAReasonAndNothingElse() throws IOException {
        Random random = new Random(20180425);
        int failed = 0;
        for (String document : List.of(VosiTest.TABLES, VosiTest.CAPABILITIES, VosiTest.AVAILABILITY,
                "<job version=\"1.1\"><phase>ERROR</phase><errorSummary><message>x</message></errorSummary></job>",
                Votables.overflow())) {
            for (int i = 0; i < 1000; i++) {
                failed += isRefused(damaged(document, random)) ? 1 : 0;
            }
        }
        assertTrue(failed > 2000, failed + " of 5000 were noticed");
    }

    private static byte[] damaged(String document, Random random) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Whatever is thrown but for what is said to be thrown goes through and fails the test. */
    private boolean isRefused(byte[] document) throws IOException {
        ServiceMessage.of(document);
        Path file = Files.write(folder.resolve("damaged.xml"), document);
        int refused = 0;
        try {
            JobStatus.read(document);
        } catch (AnswerException e) {
            refused++;
        }
        try {
            CapabilitiesReader.read(document);
        } catch (AnswerException e) {
            refused++;
        }
        try {
            Availability.read(document);
        } catch (AnswerException e) {
            refused++;
        }
        try {
            TableSetReader.read(file, Progress.NONE);
        } catch (AnswerException e) {
            refused++;
        }
        return refused == 4;
    }
}
