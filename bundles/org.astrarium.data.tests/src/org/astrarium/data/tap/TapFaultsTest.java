/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.astrarium.data.tap.ScriptedService.broken;
import static org.astrarium.data.tap.ScriptedService.phase;
import static org.astrarium.data.tap.ScriptedService.redirect;
import static org.astrarium.data.tap.ScriptedService.silent;
import static org.astrarium.data.tap.ScriptedService.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong at a service or on the way, and what is said of it. */
class TapFaultsTest {
    private static final TapQuery QUERY = TapQuery.of("SELECT 1 FROM t");
    private static final String RESULT = "GET /tap/async/7/results/result";

    @TempDir
    Path folder;

    private ScriptedService server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedService();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.allMatch(f -> f.equals(out())), "something was left behind");
        }
    }

    @Test
    void failuresWithHttpStatus200AreSeen() {
        server.on("POST /tap/sync",
                text(200, Votables.error("Field query: Could not parse your query: Expected \"SELECT\"")),
                text(200, Votables.error("Field query: division by zero\n")));
        InputException wrong = assertThrows(InputException.class, this::sync);
        assertEquals(TapQuery.KEY, wrong.problem().key());
        assertEquals("Field query: Could not parse your query: Expected \"SELECT\"", wrong.problem().message());
        AnalysisException failed = assertThrows(AnalysisException.class, this::sync);
        assertEquals("the query failed: Field query: division by zero", failed.problem().message());
        server.on("POST /tap/async", text(200, Votables.error("Incorrect ADQL query: Encountered \"FORM\"")));
        assertEquals(TapQuery.KEY, assertThrows(InputException.class, this::async).problem().key());
    }

    @Test
    void failureBehindTheRowsIsSeen() {
        server.on("POST /tap/sync",
                text(200, Votables.table("<INFO name=\"QUERY_STATUS\" value=\"ERROR\">out of time</INFO>")));
        assertEquals("the query failed: out of time",
                assertThrows(AnalysisException.class, this::sync).problem().message());
        assertFalse(Files.exists(out()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | <VOTABLE><INFO name="QUERY_STATUS" value="ERROR">no FROM</INFO></VOTABLE> | true | no FROM
            401 | who are you? | false | it wants a login (HTTP status 401): who are you?
            404 | <html><head><title>x</title></head><body><h1>No &lt;such&gt;</h1> page</body></html> | true | \
            there is no TAP service: HTTP status 404: No <such> page
            413 | | false | the query or an upload is too large for it
            500 | <!DOCTYPE html><html><script>if (1 < 2) {}</script><p>Out of order</p></html> | false | \
            it failed with HTTP status 500: Out of order
            500 | Cannot parse query: 1 unresolved identifier | true | Cannot parse query: 1 unresolved identifier
            """)
    void statusOfHttpIsToldWithTheMessage(int status, String body, boolean input, String message) {
        server.on("POST /tap/sync", text(status, body == null ? "" : body));
        ProblemException failed = assertThrows(ProblemException.class, this::sync);
        assertEquals(message, failed.problem().message());
        assertEquals(input, failed instanceof InputException);
        assertEquals(1, server.asked().size());
    }

    @Test
    void busyServiceIsAskedAgainWhenItWantsThat() {
        server.job(phase("COMPLETED")).on(RESULT, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            text(503, "restarting").to(exchange);
        }, text(200, Votables.table("")));
        server.job().fetch(out(), Overflow.REFUSED, Progress.NONE);
        assertTrue(server.asked(RESULT).get(1).nanos() - server.asked(RESULT).get(0).nanos() >= 1_000_000_000L);
        server.on(RESULT, text(503, "restarting"));
        AnalysisException failed = assertThrows(AnalysisException.class,
                () -> server.job().fetch(out(), Overflow.REFUSED, Progress.NONE));
        assertEquals("it failed with HTTP status 503: restarting", failed.problem().message());
    }

    @Test
    void brokenConnectionIsTriedAgainOnlyWhereThatDoesNoHarm() throws IOException {
        server.on(RESULT, broken("<VOTABLE>"), broken(""), text(200, Votables.table("")));
        server.job().fetch(out(), Overflow.REFUSED, Progress.NONE);
        assertEquals(Votables.table(""), Files.readString(out()));
        server.on(RESULT, broken("<VOTABLE>"));
        AnalysisException failed = assertThrows(AnalysisException.class,
                () -> server.job().fetch(out(), Overflow.REFUSED, Progress.NONE));
        assertTrue(failed.problem().message().startsWith("the connection broke"), failed.problem().message());
        assertEquals(3 + 4, server.asked(RESULT).size()); // three retries
        assertEquals(Votables.table(""), Files.readString(out()));

        server.on("POST /tap/async", broken(""));
        assertThrows(AnalysisException.class, this::async);
        assertEquals(1, server.asked("POST /tap/async").size());
    }

    @Test
    void jobThatHeardItsStartBeforeTheConnectionBrokeIsNotLost() {
        server.job(phase("EXECUTING")).on("POST /tap/async/7/phase", broken(""));
        server.job().run(Progress.NONE);
        server.job(phase("PENDING")).on("POST /tap/async/7/phase", broken(""));
        assertThrows(AnalysisException.class, () -> server.job().run(Progress.NONE));
    }

    @Test
    void jobIsLeftWhereTheWayToItBreaks() {
        server.job(phase("EXECUTING")).on("GET /tap/async/7", text(200, phase("EXECUTING")), broken(""));
        AnalysisException failed = assertThrows(AnalysisException.class, this::async);
        assertEquals(server.url() + "/async/7", failed.problem().file());
        assertEquals(0, server.asked("DELETE /tap/async/7").size());
    }

    @Test
    void resultThatIsCutOffIsNoResult() {
        server.on("POST /tap/sync", text(200, Votables.table("").substring(0, 300)));
        AnalysisException failed = assertThrows(AnalysisException.class, this::sync);
        assertTrue(failed.problem().message().startsWith("its answer is cut short"), failed.problem().message());
        server.on("POST /tap/sync", text(200, ""));
        assertEquals("its answer is empty", assertThrows(AnalysisException.class, this::sync).problem().message());
    }

    @Test
    void silenceEnds() {
        server.on("POST /tap/sync", silent(""), silent("<VOTABLE>"));
        assertEquals("it has been silent for 0.9 s",
                assertThrows(AnalysisException.class, this::sync).problem().message());
        assertEquals("it has been silent for 0.6 s",
                assertThrows(AnalysisException.class, this::sync).problem().message());
    }

    @Test
    void addressWithoutServiceIsTold() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        TapService nobody = TapService.of("http://127.0.0.1:" + free + "/tap", ScriptedService.SHORT);
        AnalysisException refused = assertThrows(AnalysisException.class, () -> nobody.submit(QUERY, Progress.NONE));
        assertTrue(refused.problem().message().startsWith("no connection"), refused.problem().message());
        TapService unknown = TapService.of("http://no-such-machine.invalid/tap", ScriptedService.SHORT);
        InputException wrong = assertThrows(InputException.class, () -> unknown.submit(QUERY, Progress.NONE));
        assertEquals("no machine is called no-such-machine.invalid", wrong.problem().message());
        server.on("POST /tap/async", text(200, "<html>Welcome to our archive</html>"));
        assertEquals("there is no TAP service: it does not answer with a job but: Welcome to our archive",
                assertThrows(InputException.class, this::async).problem().message());
        server.on("POST /tap/sync", text(200, "<html>Log in to the hotel's network</html>"));
        assertEquals("there is no TAP service: it answers with a page: Log in to the hotel's network",
                assertThrows(InputException.class, this::sync).problem().message());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void serviceThatHasMovedGetsTheWholeQuestion(int status) {
        server.on("POST /tap/sync", redirect(status, server.url() + "/new/sync"));
        server.on("POST /tap/new/sync", text(200, Votables.table("")));
        sync();
        assertEquals(server.asked("POST /tap/sync").get(0).body(), server.asked("POST /tap/new/sync").get(0).body());
        server.on("POST /tap/async", redirect(status, "/tap/new/async"))
                .on("POST /tap/new/async", redirect(303, "async/9"));
        assertEquals(URI.create(server.url() + "/new/async/9"), server.service().submit(QUERY, Progress.NONE).url());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void redirectToSomethingNewIsGot(int status) {
        server.on("POST /tap/sync", redirect(status, server.url() + "/files/1.vot"));
        server.on("GET /tap/files/1.vot", text(200, Votables.table("")));
        sync();
        server.on("POST /tap/async", redirect(status, server.url() + "/async/7"));
        assertEquals(URI.create(server.url() + "/async/7"), server.service().submit(QUERY, Progress.NONE).url());
    }

    @ParameterizedTest
    @CsvSource({"/tap/sync, it redirects again and again", "file:///etc/passwd, which is no address on the web",
        "http://[, which is no address"})
    void redirectToNowhereIsTold(String to, String message) {
        server.on("POST /tap/sync", redirect(307, to));
        String told = assertThrows(AnalysisException.class, this::sync).problem().message();
        assertTrue(told.endsWith(message), told);
    }

    @Test
    void safeServiceDoesNotLeadToAnUnsafeOne() throws IOException {
        URI https = URI.create("https://archive.org.example:8443/tap/async");
        assertEquals(URI.create("https://archive.org.example:8443/tap/async/7?a=b"),
                new Answer(https, 303, "http://archive.org.example/tap/async/7?a=b", -1, new byte[0]).target());
        assertThrows(AnswerException.class, () -> new Answer(https, 303, "http://other.example/", -1, new byte[0])
                .target());
    }

    @Test
    void cancelIsHeardAtOnceAndAbortsTheJob() throws Exception {
        server.job(phase("EXECUTING").replace("1.0\"", "1.1\"")).on("GET /tap/async/7",
                text(200, phase("EXECUTING").replace("version=\"1.0\"", "version=\"1.1\"")), silent(""));
        Watch watch = new Watch();
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> assertThrows(Progress.CancelledException.class,
                () -> server.service().run(QUERY, out(), Overflow.REFUSED, watch)));
        while (server.asked("GET /tap/async/7").size() < 2) {
            Thread.sleep(5);
        }
        watch.cancel();
        long cancelled = System.nanoTime();
        run.get(5, TimeUnit.SECONDS);
        ScriptedService.Asked abort = server.asked("POST /tap/async/7/phase").get(1);
        assertEquals("PHASE=ABORT", abort.body());
        // a tenth of a second is promised; the machine that tests may be busy for as long again
        assertTrue(abort.nanos() - cancelled < 200_000_000L, (abort.nanos() - cancelled) / 1_000_000 + " ms");
        assertEquals(1, server.asked("DELETE /tap/async/7").size());
    }

    @Test
    void cancelEndsAnAnswerThatIsOnItsWay() throws Exception {
        for (String part : new String[] {"", "<VOTABLE>"}) {
            server.on("POST /tap/sync", silent(part));
            Watch watch = new Watch();
            CompletableFuture<Long> told = CompletableFuture.supplyAsync(() -> {
                assertThrows(Progress.CancelledException.class,
                        () -> server.service().runSync(QUERY, out(), Overflow.REFUSED, watch));
                return watch.nanosSinceCancel();
            });
            Thread.sleep(200);
            watch.cancel();
            assertTrue(told.get(5, TimeUnit.SECONDS) < 200_000_000L, "later than promised");
        }
    }

    @ParameterizedTest
    @CsvSource({"gaia, https://gea.esac.esa.int/tap-server/tap",
            "VizieR, https://tapvizier.cds.unistra.fr/TAPVizieR/tap",
        "https://a.example/tap/, https://a.example/tap", "http://a.example/tap/sync?x=1, http://a.example/tap",
        "https://a.example/tap/async/, https://a.example/tap"})
    void addressesAndPresetsAreUnderstood(String given, URI base) {
        assertEquals(base, TapService.of(given).url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gai", "gea.esac.esa.int/tap", "ftp://a.example/tap", "file:///tmp", "https:///tap",
            "ht tp://x"})
    void otherAddressesAreRefused(String given) {
        InputException wrong = assertThrows(InputException.class, () -> TapService.of(given));
        assertEquals("service", wrong.problem().key());
        assertEquals(given.equals("gai") ? "did you mean \"gaia\"?"
                : "write https://..., or one of gaia, ari, aip, vizier",
                wrong.problem().remedy());
    }

    @Test
    void fileThatCannotBeWrittenIsToldBeforeTheServiceIsAsked() {
        assertThrows(InputException.class,
                () -> server.service().run(QUERY, folder.resolve("x.doc"), Overflow.REFUSED, Progress.NONE));
        assertThrows(InputException.class, () -> server.service()
                .runSync(QUERY, folder, Overflow.REFUSED, Progress.NONE));
        assertEquals(0, server.asked().size());
    }

    @Test
    void messagesAreFitForATerminal() {
        String nasty = "red \u001b[31m\u202eevil\n\r\ttext " + "x".repeat(5000);
        String clean = ServiceMessage.of(nasty.getBytes(StandardCharsets.UTF_8));
        assertTrue(clean.startsWith("red [31m evil text xxx"), clean);
        assertEquals(400, clean.length());
    }

    /** ESA's archive says the whole query once more, which must not push out what is wrong with it. */
    @Test
    void queryThatIsRepeatedDoesNotHideTheReason() {
        String message = "Cannot parse query 'SELECT " + "ra, ".repeat(300) + "FROM t\nWHERE' for job '166O': "
                + "Encountered \" \"WHERE\" \"WHERE \"\" at line 2, column 1.";
        assertEquals("Encountered \" \"WHERE\" \"WHERE \"\" at line 2, column 1.",
                ServiceMessage.of(message.getBytes(StandardCharsets.UTF_8)));
    }

    private Path out() {
        return folder.resolve("x.vot");
    }

    private void sync() {
        server.service().runSync(QUERY, out(), Overflow.REFUSED, Progress.NONE);
    }

    private void async() {
        server.service().run(QUERY, out(), Overflow.REFUSED, Progress.NONE);
    }
}
