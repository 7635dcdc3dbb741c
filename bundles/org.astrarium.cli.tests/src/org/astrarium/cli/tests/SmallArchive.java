/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A TAP service with one job and one result. */
final class SmallArchive implements AutoCloseable {
    static final String TABLE = """
            <VOTABLE version="1.4"><RESOURCE type="results"><INFO name="QUERY_STATUS" value="OK"/><TABLE>
            <FIELD name="source_id" datatype="long"/><DATA><TABLEDATA><TR><TD>6909188166792514944</TD></TR>
            <TR><TD>6909188166792514945</TD></TR></TABLEDATA></DATA></TABLE>%s</RESOURCE></VOTABLE>
            """;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String job = "<phase>COMPLETED</phase>";
    private volatile String result = TABLE.formatted("");

    SmallArchive() throws IOException {
        Thread thread = new Thread(this::serve, "archive");
        thread.setDaemon(true);
        thread.start();
    }


    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/tap";
    }

    /** What was asked: method, path and body. */
    List<String> asked() {
        return asked;
    }

    void job(String document) {
        job = document;
    }

    void result(String document) {
        result = document;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                String question = question(new BufferedInputStream(one.getInputStream()));
                asked.add(question);
                one.getOutputStream().write(answer(question).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                asked.add(e.toString());
            }
        }
    }

    private static String question(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        for (String head = line(in); !head.isEmpty(); head = line(in)) {
            if (head.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(head.substring(15).strip());
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return (first.substring(0, first.lastIndexOf(' ')) + " " + body).strip();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private String answer(String question) {
        if (question.startsWith("POST /tap/sync ") || question.startsWith("GET /tap/async/1/results/result")) {
            return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + result;
        }
        if (question.startsWith("GET /tap/async/1")) {
            return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<job>" + job + "</job>";
        }
        return question.contains(" /tap/async")
                ? "HTTP/1.1 303 See Other\r\nLocation: " + url()
                + "/async/1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
