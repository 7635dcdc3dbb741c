/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.io.TableFiles;

/** What is posted: parameters, and with them the tables that a query uploads, which lie on disk until it is closed. */
final class Form implements AutoCloseable {
    private final Map<String, String> parameters;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final String boundary = "astrarium-" + UUID.randomUUID();

    private Form(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    static Form of(String name, String value) {
        return new Form(Map.of(name, value));
    }

    /** The parameters of TAP 1.1, section 2.7. The format is left to the service: VOTable is the default. */
    static Form of(TapQuery query, Progress progress) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("REQUEST", "doQuery");
        parameters.put("LANG", "ADQL");
        parameters.put("QUERY", query.adql());
        if (query.maxrec() >= 0) {
            parameters.put("MAXREC", Long.toString(query.maxrec()));
        }
        if (!query.uploads().isEmpty()) {
            parameters.put("UPLOAD", query.uploads().stream().map(u -> u.name() + ",param:" + u.name())
                    .collect(Collectors.joining(";")));
        }
        Form form = new Form(parameters);
        try {
            for (TapUpload upload : query.uploads()) {
                Path file = Files.createTempFile("astrarium-upload-", ".xml");
                form.files.put(upload.name(), file);
                TableFiles.write(upload.table(), file, progress);
            }
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
        return form;
    }

    String contentType() {
        return files.isEmpty() ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() throws IOException {
        if (files.isEmpty()) {
            return BodyPublishers.ofString(parameters.entrySet().stream()
                    .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&")));
        }
        List<BodyPublisher> parts = new ArrayList<>();
        parameters.forEach((name, value) -> parts
                .add(BodyPublishers.ofString(head(name, "") + "\r\n" + value + "\r\n")));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String head = head(file.getKey(), "; filename=\"" + file.getKey() + ".xml\"");
            parts.add(BodyPublishers.ofString(head + "Content-Type: application/x-votable+xml\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(file.getValue()));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private String head(String name, String more) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n";
    }

    @Override
    public void close() throws IOException {
        for (Path file : files.values()) {
            Files.deleteIfExists(file);
        }
    }
}
