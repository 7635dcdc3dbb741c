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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.data.files.WholeFile;
import org.astrarium.data.tap.Capabilities;
import org.astrarium.data.tap.TableSet;
import org.astrarium.data.tap.TapService;
import org.astrarium.workspace.internal.JobProgress;
import org.astrarium.workspace.query.ServiceSchema;
import org.astrarium.workspace.query.ServiceSchemas;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Fetches and keeps what services have: a folder for each, with the service's own document of its tables. */
public final class LiveSchemas implements ServiceSchemas {
    private final Path folder;
    private final Map<String, ServiceSchema> known = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final Map<String, Job> asked = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Schemas that are kept in a folder. */
    public LiveSchemas(Path folder) {
        this.folder = folder.resolve("schemas");
    }

    /** Gives up what is under way. */
    public void stop() {
        asked.values().forEach(Job::cancel);
    }

    @Override
    public Optional<ServiceSchema> of(String service) {
        ServiceSchema schema = known.get(service);
        if (schema == null && !failures.containsKey(service)) {
            ask(service, service, (progress, place) -> Files.isRegularFile(place.resolve("tables.xml"))
                    ? kept(service, place, progress) : fetched(service, place, progress));
        }
        return Optional.ofNullable(schema);
    }

    @Override
    public void refresh(String service) {
        failures.remove(service);
        ask(service, service, (progress, place) -> fetched(service, place, progress));
    }

    @Override
    public void complete(String service, String table) {
        ServiceSchema schema = known.get(service);
        if (schema != null) {
            ask(service, service + " " + table, (progress, place) -> with(schema,
                    TapService.of(service).table(table, progress).orElse(null), table));
        }
    }

    private static ServiceSchema with(ServiceSchema schema, TableSet.TableEntry table, String name) {
        List<TableSet.SchemaEntry> schemas = schema.tables().schemas().stream()
                .map(s -> new TableSet.SchemaEntry(s.name(), s.description(), s.tables().stream()
                        .map(t -> t.name().equals(name) && table != null
                                ? new TableSet.TableEntry(t.name(), t.description(), table.columns()) : t)
                        .toList()))
                .toList();
        return new ServiceSchema(schema.service(), new TableSet(schemas), schema.functions(), schema.defaultLimit(),
                schema.hardLimit(), schema.fetched());
    }

    @Override
    public boolean isAsked(String service) {
        return asked.containsKey(service);
    }

    @Override
    public String failure(String service) {
        return failures.getOrDefault(service, "");
    }

    @Override
    public Runnable onChange(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A way to learn what a service has. */
    private interface Asking {
        ServiceSchema ask(Progress progress, Path place) throws IOException;
    }

    private void ask(String service, String key, Asking asking) {
        Job job = new Job("Tables of " + service) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return answer(service, key, asking, monitor);
            }
        };
        job.setPriority(Job.DECORATE);
        if (asked.putIfAbsent(key, job) == null) {
            job.schedule();
            tell(service);
        }
    }

    private IStatus answer(String service, String key, Asking asking, IProgressMonitor monitor) {
        try {
            Path place = folder.resolve(HexFormat.of().toHexDigits(service.hashCode()) + "-"
                    + service.replaceAll("\\W+", "-"));
            Files.createDirectories(place);
            known.put(service, asking.ask(new JobProgress(monitor, "Tables of " + service), place));
            failures.remove(service);
            return Status.OK_STATUS;
        } catch (Progress.CancelledException e) {
            failures.put(service, "stopped (refresh to ask again)");
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            failures.put(service, e.problems().get(0).text());
            return Status.OK_STATUS;
        } catch (IOException e) {
            failures.put(service, String.valueOf(e.getMessage()));
            return Status.OK_STATUS;
        } finally {
            asked.remove(key);
            tell(service);
        }
    }

    private static ServiceSchema fetched(String service, Path place, Progress progress) throws IOException {
        TapService asked = TapService.of(service);
        TableSet tables = asked.tables(place.resolve("tables.xml"), progress);
        Properties about = new Properties();
        about.setProperty("service", service);
        about.setProperty("fetched", Instant.now().toString());
        try {
            Capabilities can = asked.capabilities(progress);
            about.setProperty("functions", String.join("\n", can.functions()));
            about.setProperty("defaultLimit", Long.toString(can.defaultLimit()));
            about.setProperty("hardLimit", Long.toString(can.hardLimit()));
        } catch (ProblemException e) {
            ILog.of(LiveSchemas.class).info(service + " does not tell what it can do: " + e.getMessage());
        }
        StringWriter text = new StringWriter();
        about.store(text, null);
        WholeFile.write(place.resolve("about.properties"), text.toString().getBytes(StandardCharsets.UTF_8));
        return schema(service, tables, about);
    }

    /** What was kept; what is damaged is fetched anew. */
    private static ServiceSchema kept(String service, Path place, Progress progress) throws IOException {
        try (Reader in = Files.newBufferedReader(place.resolve("about.properties"), StandardCharsets.UTF_8)) {
            Properties about = new Properties();
            about.load(in);
            return schema(service, TableSet.read(place.resolve("tables.xml"), progress), about);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return fetched(service, place, progress);
        }
    }

    private static ServiceSchema schema(String service, TableSet tables, Properties about) {
        String functions = about.getProperty("functions", "");
        return new ServiceSchema(service, tables, functions.isEmpty() ? List.of() : List.of(functions.split("\n")),
                Long.parseLong(about.getProperty("defaultLimit", "-1")),
                Long.parseLong(about.getProperty("hardLimit", "-1")), Instant.parse(about.getProperty("fetched")));
    }

    private void tell(String service) {
        listeners.forEach(listener -> listener.accept(service));
    }
}
