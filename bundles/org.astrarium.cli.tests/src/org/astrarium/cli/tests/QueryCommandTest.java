/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.astrarium.cli.Plugins;
import org.astrarium.cli.Program;
import org.astrarium.cli.Terminal;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    private static final String ADQL = "SELECT source_id FROM gaiadr2.gaia_source";

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void start() throws IOException {
        archive = new SmallArchive();
    }

    @AfterEach
    void stop() throws IOException {
        archive.close();
    }

    @Test
    void jobRunsAndItsResultIsWritten() throws IOException {
        Path out = folder.resolve("x.vot");
        CommandLine query = CommandLine.run("query", "--service", archive.url(), "--adql", ADQL, "--out", out,
                "--maxrec", 10);
        assertEquals(Program.DONE, query.status(), query.err());
        assertEquals(List.of(out + ": 2 rows"), query.outLines());
        assertEquals(SmallArchive.TABLE.formatted(""), Files.readString(out));
        assertTrue(query.errLines().containsAll(List.of("query: submitting", "query: job " + archive.url() + "/async/1",
                "query: fetching")), query.err());
        assertEquals("POST /tap/async REQUEST=doQuery&LANG=ADQL"
                + "&QUERY=SELECT+source_id+FROM+gaiadr2.gaia_source&MAXREC=10",
                archive.asked().get(0));
        assertEquals("DELETE /tap/async/1", archive.asked().get(archive.asked().size() - 1));
    }

    @Test
    void synchronousQueryMakesNoJob() throws IOException {
        Path file = Files.writeString(folder.resolve("q.adql"), "\uFEFF-- all of it\n" + ADQL);
        Path out = folder.resolve("x.csv");
        CommandLine query = CommandLine.run("query", "--service", archive.url(), "--adql-file", file, "--out", out,
                "--sync");
        assertEquals(Program.DONE, query.status(), query.err());
        assertEquals(List.of("source_id", "6909188166792514944", "6909188166792514945"), Files.readAllLines(out));
        assertEquals(1, archive.asked().size());
    }

    @Test
    void headOfTheFileSaysHowItRunsUnlessAnOptionDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("q.adql"),
                "-- Service: " + archive.url() + " (mine)\n-- Maxrec: 7\n-- Run: sync\n" + ADQL);
        Path out = folder.resolve("x.csv");
        CommandLine query = CommandLine.run("query", "--adql-file", file, "--out", out);
        assertEquals(Program.DONE, query.status(), query.err());
        assertEquals(1, archive.asked().size());
        String asked = archive.asked().get(0);
        assertTrue(asked.startsWith("POST /tap/sync ") && asked.endsWith("&MAXREC=7"), asked);
        CommandLine limited = CommandLine.run("query", "--adql-file", file, "--out", out, "--maxrec", 3);
        assertEquals(Program.DONE, limited.status(), limited.err());
        assertTrue(archive.asked().get(1).endsWith("&MAXREC=3"));
        Files.writeString(file, "\n-- Maxrec: many\n" + ADQL);
        assertWrong("astrarium: " + file + ":2: Maxrec: \"many\" is no number of rows "
                + "(write digits, or take the line out)",
                "--service", archive.url(), "--adql-file", file.toString(), "--out", out.toString());
        assertWrong("astrarium: --service: is missing (name a service, here or in the file: -- Service: https://...)",
                "--adql", ADQL, "--out", out.toString());
    }

    @Test
    void wrongQueriesAndAddressesAreWrongInput() throws IOException {
        archive.job("<phase>ERROR</phase><errorSummary><message>Could not locate table 'x'</message></errorSummary>");
        Path file = Files.writeString(folder.resolve("q.adql"), ADQL);
        Path out = folder.resolve("x.vot");
        assertWrong("astrarium: --adql: Could not locate table 'x' (correct the query)", "--service", archive.url(),
                "--adql", ADQL, "--out", out);
        assertWrong("astrarium: " + file + ": Could not locate table 'x' (correct the query)", "--service",
                archive.url(),
                "--adql-file", file, "--out", out);
        assertWrong("astrarium: --service: \"viziers\" is no address on the web (did you mean \"vizier\"?)",
                "--service",
                "viziers", "--adql", ADQL, "--out", out);
        assertWrong("astrarium: " + archive.url().replace("/tap", "/nap")
                + "/async: there is no TAP service: HTTP status 404"
                + " (give its base address, without /sync or /async)", "--service",
                archive.url().replace("/tap", "/nap"),
                "--adql", ADQL, "--out", out);
        assertWrong("astrarium: --adql: is empty (write a query, such as SELECT TOP 5 * FROM t)", "--service",
                archive.url(),
                "--adql", " ", "--out", out);
        assertWrong("astrarium: --maxrec: -1 is no number of rows (give 0 or more)", "--service", archive.url(),
                "--adql", ADQL, "--out", out, "--maxrec", "-1");
        assertWrong(null, "--service", archive.url(), "--adql", ADQL, "--adql-file", file, "--out", out);
        assertWrong(null, "--service", archive.url(), "--out", out);
        assertWrong(null, "--service", archive.url(), "--adql", ADQL, "--out", folder.resolve("x.doc"));
        assertWrong(null, "--service", archive.url(), "--adql-file", folder.resolve("none.adql"), "--out", out);
        assertFalse(Files.exists(out));
    }

    @Test
    void overflowFailsUnlessAllowed() throws IOException {
        archive.result(SmallArchive.TABLE.formatted("<INFO name=\"QUERY_STATUS\" value=\"OVERFLOW\"/>"));
        Path out = folder.resolve("x.vot");
        CommandLine refused = CommandLine.run("query", "--service", archive.url(), "--adql", ADQL, "--out", out);
        assertEquals(Program.FAILED, refused.status());
        String told = refused.errLines().get(refused.errLines().size() - 1);
        assertTrue(told.endsWith(": the service cut the result off at 2 rows"
                + " (ask for more with --maxrec, or allow it with --allow-overflow)"), told);
        assertFalse(Files.exists(out));
        CommandLine allowed = CommandLine.run("query", "--service", archive.url(), "--adql", ADQL, "--out", out,
                "--allow-overflow");
        assertEquals(Program.DONE, allowed.status());
        assertTrue(allowed.errLines().contains("astrarium: warning: the service cut the result off at 2 rows"),
                allowed.err());
        assertTrue(Files.exists(out));
    }

    @Test
    void projectIsToldWhereItsTableCameFrom() throws IOException {
        Path yaml = Files.writeString(folder.resolve("dataset.yaml"), """
                # mine
                title: Stars   # of all kinds
                files:
                  - {path: data/a.csv, from: a friend}   # keep
                """);
        Path out = folder.resolve("data/deep/x.vot");
        for (int i = 0; i < 2; i++) {
            assertEquals(Program.DONE, CommandLine.run("query", "--service", archive.url(), "--adql", ADQL, "--out",
                    out).status());
        }
        Dataset dataset = Dataset.read(folder);
        assertEquals(2, dataset.files().size());
        DataFile noted = dataset.file("data/deep/x.vot").orElseThrow();
        assertEquals(archive.url() + "\n" + ADQL, noted.from());
        assertEquals(2, noted.rows());
        assertEquals(Checksum.sha256(out), noted.sha256());
        assertTrue(noted.retrieved().matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), noted.retrieved());
        assertTrue(Files.readString(yaml).startsWith("# mine\ntitle: Stars   # of all kinds\nfiles:\n"
                + "  - {path: data/a.csv, from: a friend}   # keep\n"), Files.readString(yaml));
        String before = Files.readString(yaml);
        CommandLine.run("query", "--service", archive.url(), "--adql", ADQL, "--out", folder.resolve("y.vot"));
        assertEquals(before, Files.readString(yaml));
        Files.writeString(yaml, "title: [");
        int asked = archive.asked().size();
        assertEquals(Program.WRONG_INPUT, CommandLine.run("query", "--service", archive.url(), "--adql", ADQL, "--out",
                out).status());
        assertEquals(asked, archive.asked().size());
    }

    @Test
    void cancelAbortsTheJob() throws Exception {
        archive.job("<phase>EXECUTING</phase>");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Program program = new Program(CommandLine::analyses, Plugins.NONE, new Terminal(stream, stream, false, 80));
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() ->
                program.run("query", "--service", archive.url(),
                "--adql", ADQL, "--out", folder.resolve("x.vot").toString()));
        while (!archive.asked().contains("GET /tap/async/1")) {
            Thread.sleep(5);
        }
        program.cancel();
        assertEquals(Program.CANCELLED, status.get(10, TimeUnit.SECONDS));
        assertTrue(archive.asked().contains("POST /tap/async/1/phase PHASE=ABORT"), archive.asked().toString());
        assertFalse(Files.exists(folder.resolve("x.vot")));
    }

    private static void assertWrong(String line, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandLine query = CommandLine.run(all);
        assertEquals(Program.WRONG_INPUT, query.status(), query.err());
        String told = query.errLines().get(query.errLines().size() - 1);
        assertTrue(told.startsWith("astrarium: "), told);
        if (line != null) {
            assertEquals(line, told);
        }
    }
}
