/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.astrarium.data.tap.ScriptedService.bytes;
import static org.astrarium.data.tap.ScriptedService.phase;
import static org.astrarium.data.tap.ScriptedService.redirect;
import static org.astrarium.data.tap.ScriptedService.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapJobTest {
    private static final String ADQL =
            "SELECT source_id, parallax FROM gaiadr2.gaia_source WHERE a > 1 + 2 & b = '\u03b1'";
    private static final String RESULT = "GET /tap/async/7/results/result";

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

    @Test
    void queryGoesFromSubmissionToDeletedJob() throws IOException {
        server.job(phase("QUEUED"), phase("EXECUTING"), phase("COMPLETED")).on(RESULT, text(200, Votables.table("")));
        Watch watch = new Watch();
        Path out = folder.resolve("x.vot");
        TapResult result = server.service().run(TapQuery.of(ADQL).limited(50), out, Overflow.REFUSED, watch);
        assertEquals(List.of("POST /tap/async", "POST /tap/async/7/phase", "GET /tap/async/7", "GET /tap/async/7",
                "GET /tap/async/7", RESULT, "DELETE /tap/async/7"), server.asked());
        String form = server.asked("POST /tap/async").get(0).body();
        assertEquals(List.of("REQUEST=doQuery", "LANG=ADQL", "QUERY=" + ADQL, "MAXREC=50"), Stream.of(form.split("&"))
                .map(p -> URLDecoder.decode(p, StandardCharsets.UTF_8)).toList());
        assertEquals("PHASE=RUN", server.asked("POST /tap/async/7/phase").get(0).body());
        assertEquals(Votables.table(""), Files.readString(out));
        assertEquals(6909188166792514945L, ((LongColumn) result.table().column("source_id")).integer(1));
        assertEquals(List.of(), result.warnings());
        assertTrue(watch.phases().containsAll(List.of("submitting", "queued", "executing", "fetching")),
                watch.phases().toString());
        assertEquals(List.of(out), files());
    }

    @Test
    void jobIsFoundAgainByItsAddress() {
        server.job(phase("PENDING"), phase("EXECUTING"), phase("COMPLETED")).on(RESULT, text(200, Votables.table("")));
        URI url = server.service().submit(TapQuery.of(ADQL), Progress.NONE).url();
        assertEquals(URI.create(server.url() + "/async/7"), url);
        TapJob again = TapJob.resume(url, ScriptedService.SHORT);
        assertEquals(JobPhase.PENDING, again.status(Progress.NONE).phase());
        again.run(Progress.NONE);
        assertEquals(JobPhase.COMPLETED, again.await(Progress.NONE).phase());
        assertEquals(2, again.fetch(folder.resolve("x.csv"), Overflow.REFUSED, Progress.NONE).table().rowCount());
        assertFalse(server.asked().contains("DELETE /tap/async/7"));
    }

    @Test
    void questionsBecomeRarer() {
        String[] documents = Stream.concat(Stream.generate(() -> phase("EXECUTING")).limit(9),
                Stream.of(phase("COMPLETED")))
                .toArray(String[]::new);
        server.job(documents);
        server.job().await(Progress.NONE);
        List<ScriptedService.Asked> asked = server.asked("GET /tap/async/7");
        assertEquals(10, asked.size());
        // pauses of 20 ms that grow by half up to 200 ms: 20, 30, 45, 67, 101, 151, 200, 200, 200; a busy machine adds
        // to them
        assertTrue(asked.get(9).nanos() - asked.get(8).nanos() >= 195_000_000L);
        assertTrue(asked.get(9).nanos() - asked.get(0).nanos() >= 1_000_000_000L);
    }

    @Test
    void newerServiceIsLeftToSayWhenThePhaseChanges() {
        String document = phase("EXECUTING").replace("version=\"1.0\"", "version=\"1.1\"");
        server.on("GET /tap/async/7", text(200, document), exchange -> {
            assertEquals("PHASE=EXECUTING&WAIT=30", exchange.getRequestURI().getQuery());
            Thread.sleep(800); // longer than the silence that is suffered otherwise
            text(200, phase("COMPLETED")).to(exchange);
        });
        assertEquals(JobPhase.COMPLETED, server.job().await(Progress.NONE).phase());
        assertEquals(2, server.asked("GET /tap/async/7").size());
    }

    @Test
    void newerServiceThatDoesNotWaitIsNotAskedWithoutPause() {
        String document = phase("EXECUTING").replace("version=\"1.0\"", "version=\"1.1\"");
        server.job(document, document, document, document, document, phase("COMPLETED"));
        server.job().await(Progress.NONE);
        List<ScriptedService.Asked> asked = server.asked("GET /tap/async/7");
        // pauses of 20, 30, 45 and 67 ms
        assertTrue(asked.get(5).nanos() - asked.get(0).nanos() >= 150_000_000L);
    }

    @Test
    void reasonIsTakenFromTheJobOrElseFromItsErrorDocument() {
        server.job("<job><phase>ERROR</phase><errorSummary type=\"fatal\"><message>disk\nis full</message>"
                + "</errorSummary></job>");
        AnalysisException failed = assertThrows(AnalysisException.class, () -> server.job().await(Progress.NONE));
        assertEquals("the query failed: disk is full", failed.problem().message());
        assertEquals(server.url() + "/async/7", failed.problem().file());

        server.job("<job><phase>ERROR</phase><errorSummary hasDetail=\"true\"><message/></errorSummary></job>");
        server.on("GET /tap/async/7/error", text(200, Votables.error("Unknown column \"raa\"")));
        InputException wrong = assertThrows(InputException.class, () -> server.job().await(Progress.NONE));
        assertEquals(TapQuery.KEY, wrong.problem().key());
        assertEquals("Unknown column \"raa\"", wrong.problem().message());

        server.job(phase("ABORTED"));
        assertThrows(AnalysisException.class, () -> server.job().await(Progress.NONE));
    }

    @Test
    void overflowIsAnErrorUnlessAllowed() throws IOException {
        server.job(phase("COMPLETED")).on(RESULT, text(200, Votables.overflow()));
        Path out = Files.writeString(folder.resolve("x.vot"), "precious");
        AnalysisException cut = assertThrows(AnalysisException.class,
                () -> server.service().run(TapQuery.of(ADQL), out, Overflow.REFUSED, Progress.NONE));
        assertEquals("the service cut the result off at 2 rows", cut.problem().message());
        assertEquals("precious", Files.readString(out));
        assertEquals(List.of(out), files());
        TapResult allowed = server.service().run(TapQuery.of(ADQL), out, Overflow.ALLOWED, Progress.NONE);
        assertEquals(List.of("the service cut the result off at 2 rows"), allowed.warnings());
        assertEquals(Votables.overflow(), Files.readString(out));
    }

    @Test
    void rowsAsManyAsAskedForAreWarnedOf() {
        server.job(phase("COMPLETED")).on(RESULT, text(200, Votables.table("")));
        TapResult result = server.service().run(TapQuery.of(ADQL).limited(2), folder.resolve("x.vot"), Overflow.REFUSED,
                Progress.NONE);
        assertEquals(1, result.warnings().size());
    }

    @Test
    void resultIsPackedUnpackedOrConvertedAsTheNameAsks() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Votables.table("").getBytes(StandardCharsets.UTF_8));
        }
        server.on("GET /tap/async/7/results/result", text(200, Votables.table("")), bytes(200, packed.toByteArray()),
                text(200, Votables.table("")));
        server.job().fetch(folder.resolve("a.vot.gz"), Overflow.REFUSED, Progress.NONE);
        server.job().fetch(folder.resolve("b.vot"), Overflow.REFUSED, Progress.NONE);
        server.job().fetch(folder.resolve("c.fits"), Overflow.REFUSED, Progress.NONE);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("a.vot.gz")))) {
            assertArrayEquals(Votables.table("").getBytes(StandardCharsets.UTF_8), in.readAllBytes());
        }
        assertEquals(Votables.table(""), Files.readString(folder.resolve("b.vot")));
        Table fits = TableFiles.read(folder.resolve("c.fits"), Progress.NONE);
        assertEquals("6909188166792514945", fits.column("source_id").text(1));
    }

    @Test
    void tablesAreUploadedInline() {
        server.job(phase("COMPLETED")).on(RESULT, text(200, Votables.table("")));
        Table mine = new Table("mine", List.of(),
                List.of(new LongColumn(ColumnInfo.named("id"), new long[] {9007199254740993L}, Blanks.NONE)));
        server.service().run(TapQuery.of("SELECT * FROM TAP_UPLOAD.stars").with(new TapUpload("stars", mine)),
                folder.resolve("x.vot"), Overflow.REFUSED, Progress.NONE);
        ScriptedService.Asked post = server.asked("POST /tap/async").get(0);
        assertTrue(post.type().startsWith("multipart/form-data; boundary="), post.type());
        String boundary = post.type().substring(post.type().indexOf('=') + 1);
        String[] parts = post.body().split("\r?\n?--" + boundary);
        assertEquals(7, parts.length, post.body());
        assertEquals("\r\nContent-Disposition: form-data; name=\"QUERY\"\r\n\r\nSELECT * FROM TAP_UPLOAD.stars",
                parts[3]);
        assertEquals("\r\nContent-Disposition: form-data; name=\"UPLOAD\"\r\n\r\nstars,param:stars", parts[4]);
        assertTrue(parts[5].startsWith("\r\nContent-Disposition: form-data; name=\"stars\"; filename=\"stars.xml\"\r\n"
                + "Content-Type: application/x-votable+xml\r\n\r\n<?xml"), parts[5]);
        assertTrue(parts[5].contains("<TD>9007199254740993</TD>"), parts[5]);
        assertEquals("--\r\n", parts[6]);
        assertThrows(InputException.class, () -> new TapUpload("1st; DROP", mine));
    }

    @Test
    void jobIsDeletedTheOldWayWhereTheServiceKnowsNoOther() {
        server.on("DELETE /tap/async/7", text(405, "")).on("POST /tap/async/7", redirect(303, server.url() + "/async"));
        server.job().delete();
        assertEquals("ACTION=DELETE", server.asked("POST /tap/async/7").get(0).body());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
