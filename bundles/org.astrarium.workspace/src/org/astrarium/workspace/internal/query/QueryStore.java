/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal.query;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.astrarium.data.files.WholeFile;
import org.astrarium.workspace.query.ArchiveQuery;
import org.astrarium.workspace.query.QueryRequest;
import org.astrarium.workspace.query.QueryState;
import org.eclipse.core.runtime.ILog;

/** Keeps queries in a folder, a file for each, so that a damaged one takes no other along. */
final class QueryStore {
    private static final String ENDING = ".properties";
    private static final String UPLOAD = "upload.";
    private static final int MOST = 200;

    private final Path folder;

    QueryStore(Path folder) {
        this.folder = folder;
    }

    /** The queries kept, the newest first; of those that ended only the newest. */
    List<ArchiveQuery> read() {
        List<ArchiveQuery> queries = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return queries;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                read(file, queries);
            }
        } catch (IOException e) {
            ILog.of(QueryStore.class).warn("The list of queries cannot be read", e);
        }
        queries.sort(Comparator.comparing(ArchiveQuery::started).reversed());
        for (ArchiveQuery old : queries.subList(Math.min(MOST, queries.size()), queries.size())) {
            if (old.state().isEnd()) {
                delete(old.id());
            }
        }
        return queries;
    }

    private static void read(Path file, List<ArchiveQuery> queries) {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
            String name = file.getFileName().toString();
            queries.add(query(name.substring(0, name.length() - ENDING.length()), kept));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            ILog.of(QueryStore.class).warn("A query that was kept cannot be read: " + file, e);
        }
    }

    private static ArchiveQuery query(String id, Properties kept) {
        Map<String, Path> uploads = new LinkedHashMap<>();
        kept.stringPropertyNames().stream().filter(key -> key.startsWith(UPLOAD)).sorted()
                .forEach(key -> uploads.put(key.substring(UPLOAD.length()), Path.of(kept.getProperty(key))));
        QueryRequest request = new QueryRequest(text(kept, "name"), text(kept, "service"), text(kept, "adql"),
                Long.parseLong(text(kept, "maxrec")), Boolean.parseBoolean(text(kept, "sync")), uploads,
                text(kept, "project"), text(kept, "source"));
        String ended = text(kept, "ended");
        return new ArchiveQuery(id, request, QueryState.valueOf(text(kept, "state")), text(kept, "job"),
                Instant.parse(text(kept, "started")), ended.isEmpty() ? null : Instant.parse(ended),
                Long.parseLong(text(kept, "rows")), Boolean.parseBoolean(text(kept, "overflow")), text(kept, "file"),
                text(kept, "message"));
    }

    private static String text(Properties kept, String key) {
        return kept.getProperty(key, "");
    }

    /** Keeps a query as it is now. */
    void write(ArchiveQuery query) {
        Properties kept = new Properties();
        QueryRequest request = query.request();
        kept.setProperty("name", request.name());
        kept.setProperty("service", request.service());
        kept.setProperty("adql", request.adql());
        kept.setProperty("maxrec", Long.toString(request.maxrec()));
        kept.setProperty("sync", Boolean.toString(request.sync()));
        request.uploads().forEach((name, path) -> kept.setProperty(UPLOAD + name, path.toString()));
        kept.setProperty("project", request.project());
        kept.setProperty("source", request.source());
        kept.setProperty("state", query.state().name());
        kept.setProperty("job", query.job());
        kept.setProperty("started", query.started().toString());
        kept.setProperty("ended", query.ended() == null ? "" : query.ended().toString());
        kept.setProperty("rows", Long.toString(query.rows()));
        kept.setProperty("overflow", Boolean.toString(query.overflow()));
        kept.setProperty("file", query.file());
        kept.setProperty("message", query.message());
        try {
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Files.createDirectories(folder);
            WholeFile.write(file(query.id()), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            ILog.of(QueryStore.class).warn("A query cannot be kept for the next session", e);
        }
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            ILog.of(QueryStore.class).warn("A query cannot be taken off the list for good", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}
