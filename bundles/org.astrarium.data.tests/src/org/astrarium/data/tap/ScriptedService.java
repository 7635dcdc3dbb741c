/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that says what a test tells it to: for each method and path a row of answers, the last one again and again.
 */
final class ScriptedService implements AutoCloseable {
    static final Patience SHORT = new Patience(Duration.ofSeconds(2), Duration.ofMillis(600), Duration.ofMillis(900), 3,
            Duration.ofMillis(20), Duration.ofMillis(200));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reply>> script = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What was asked, and when. */
    record Asked(String what, String query, String body, String type, long nanos) {
        @Override
        public String toString() {
            return what + (query == null ? "" : "?" + query);
        }
    }

    /** An answer. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    ScriptedService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tap";
    }

    TapService service() {
        return TapService.of(url(), SHORT);
    }

    TapJob job() {
        return TapJob.resume(URI.create(url() + "/async/7"), SHORT);
    }

    ScriptedService on(String what, Reply... replies) {
        script.put(what, new ArrayDeque<>(Arrays.asList(replies)));
        return this;
    }

    /** A job as the standard wants it, its documents in a row. */
    ScriptedService job(String... documents) {
        on("POST /tap/async", redirect(303, url() + "/async/7"));
        on("POST /tap/async/7/phase", redirect(303, url() + "/async/7"));
        on("DELETE /tap/async/7", redirect(303, url() + "/async"));
        return on("GET /tap/async/7", Arrays.stream(documents).map(d -> text(200, d)).toArray(Reply[]::new));
    }

    List<String> asked() {
        return asked.stream().map(Asked::toString).toList();
    }

    List<Asked> asked(String what) {
        return asked.stream().filter(a -> a.what().equals(what)).toList();
    }

    static String phase(String phase) {
        return "<uws:job xmlns:uws=\"http://www.ivoa.net/xml/UWS/v1.0\" version=\"1.0\"><uws:jobId>7</uws:jobId>"
                + "<uws:phase>" + phase + "</uws:phase></uws:job>";
    }

    static Reply text(int status, String body) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply bytes(int status, byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Reply redirect(int status, String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Says how much will come, sends a part of it and breaks the connection. */
    static Reply broken(String part) {
        return exchange -> {
            exchange.sendResponseHeaders(200, part.length() + 1000L);
            exchange.getResponseBody().write(part.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("broken on purpose");
        };
    }

    /** Sends a part and falls silent. */
    static Reply silent(String part) {
        return exchange -> {
            if (!part.isEmpty()) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(part.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
            Thread.sleep(20_000);
        };
    }

    /** Never ends. */
    static Reply endless(String piece) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] bytes = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(bytes);
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(what, exchange.getRequestURI().getQuery(), body,
                exchange.getRequestHeaders().getFirst("Content-Type"), System.nanoTime()));
        Reply reply;
        synchronized (this) {
            Deque<Reply> replies = script.get(what);
            reply = replies == null ? text(404, "nothing here")
                    : replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
        }
        try {
            reply.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
