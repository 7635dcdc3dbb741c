/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A TAP service on this machine with one table, {@code stars.bright}. A query that names the column {@code raa} fails
 * as it does in DaCHS; jobs go on for as long as {@link #hold} says.
 */
final class TapStub implements AutoCloseable {
    private static final String ROWS = "<VOTABLE version='1.3' xmlns='http://www.ivoa.net/xml/VOTable/v1.3'>"
            + "<RESOURCE type='results'><INFO name='QUERY_STATUS' value='OK'/><TABLE>"
            + "<FIELD name='source_id' datatype='long'/><FIELD name='parallax' datatype='double' unit='mas'/>"
            + "<DATA><TABLEDATA><TR><TD>5853498713190525696</TD><TD>768.0</TD></TR>"
            + "<TR><TD>4472832130942575872</TD><TD>546.9</TD></TR></TABLEDATA></DATA></TABLE>%s</RESOURCE></VOTABLE>";
    private static final String CUT = "<INFO name='QUERY_STATUS' value='OVERFLOW'/>";
    private static final String TABLES = "<tableset><schema><name>stars</name><table><name>stars.bright</name>"
            + "<description>the nearest</description>"
            + "<column><name>source_id</name><dataType>BIGINT</dataType></column>"
            + "<column><name>parallax</name><description>yearly parallax</description><unit>mas</unit>"
            + "<dataType>DOUBLE</dataType></column></table></schema></tableset>";
    private static final String WRONG = "Field query: No such field known: column 'raa' could not be located";

    private final ServerSocket server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> phases = new ConcurrentHashMap<>();
    private final Map<String, String> queries = new ConcurrentHashMap<>();
    private volatile boolean held;
    private volatile boolean cut;

    TapStub() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "TAP service of the tests");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/tap";
    }

    /** Whether jobs that start now go on until they are let go. */
    void hold(boolean wanted) {
        held = wanted;
        if (!wanted) {
            phases.replaceAll((job, phase) -> phase.equals("EXECUTING") ? end(job) : phase);
        }
    }

    /** Whether results are cut off. */
    void cutOff(boolean wanted) {
        cut = wanted;
    }

    /** Methods and paths asked for, in their order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The query of the last job. */
    String lastQuery() {
        return queries.getOrDefault(Integer.toString(queries.size()), "");
    }

    private String end(String job) {
        return queries.get(job).contains("raa") ? "ERROR" : "COMPLETED";
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket), "an answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket socket) {
        try (socket; InputStream in = new BufferedInputStream(socket.getInputStream())) {
            String[] request = line(in).split(" ");
            int length = 0;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            if (request.length > 1) {
                String path = request[1].replaceFirst("\\?.*", "");
                asked.add(request[0] + " " + path);
                socket.getOutputStream().write(reply(request[0], path, body).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return; // the client has gone
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private String reply(String method, String path, String body) {
        if (path.equals("/tap/async") && method.equals("POST")) {
            String job = Integer.toString(queries.size() + 1);
            queries.put(job, parameter(body, "QUERY"));
            phases.put(job, "PENDING");
            return to(url() + "/async/" + job);
        }
        if (path.startsWith("/tap/async/")) {
            return job(method, path.substring("/tap/async/".length()), body);
        }
        return switch (path) {
            case "/tap/sync" -> ok(String.format(ROWS, cut ? CUT : ""));
            case "/tap/tables" -> ok(TABLES);
            default -> "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        };
    }

    private String job(String method, String path, String body) {
        String job = path.replaceFirst("/.*", "");
        if (!phases.containsKey(job)) {
            return "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        }
        if (method.equals("DELETE")) {
            phases.remove(job);
            return to(url() + "/async");
        }
        if (path.endsWith("/phase")) {
            boolean run = parameter(body, "PHASE").equals("RUN");
            phases.put(job, !run ? "ABORTED" : held ? "EXECUTING" : end(job));
            return to(url() + "/async/" + job);
        }
        if (path.endsWith("/results/result")) {
            return ok(String.format(ROWS, cut ? CUT : ""));
        }
        String phase = phases.get(job);
        String error = phase.equals("ERROR") ? "<errorSummary><message>" + WRONG + "</message></errorSummary>" : "";
        return ok("<job xmlns='http://www.ivoa.net/xml/UWS/v1.0'><phase>" + phase + "</phase>" + error + "</job>");
    }

    private static String parameter(String body, String name) {
        for (String part : body.split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String ok(String document) {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/xml\r\nContent-Length: "
                + document.length() + "\r\n\r\n" + document;
    }

    private static String to(String url) {
        return "HTTP/1.1 303 See Other\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " + url + "\r\n\r\n";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
