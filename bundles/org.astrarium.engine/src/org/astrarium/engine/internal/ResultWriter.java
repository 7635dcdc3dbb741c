/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.astrarium.chart.ChartFiles;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.result.Attachment;
import org.astrarium.core.result.NamedTable;
import org.astrarium.core.result.Result;
import org.astrarium.data.io.TableFiles;
import org.astrarium.engine.ResultFolder;

/** Writes the files of a result into a folder. */
final class ResultWriter {
    /** The file that is written last. */
    static final String LAST = "report.html";

    private static final int DOTS_PER_INCH = 300;
    private static final String PHASE = "writing";

    private final Path folder;
    private final Progress progress;
    private final Map<String, String> figures = new ConcurrentHashMap<>();

    ResultWriter(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Loads what drawing takes in a thread of its own, while inputs are read and the analysis is at work. */
    static void warmUp() {
        Thread thread = new Thread(() -> {
            try {
                ChartFiles.warmUp();
            } catch (RuntimeException | Error unable) {
                // Where drawing is not possible, the first figure says so where it can be told.
                return;
            }
        }, "warm-up of drawing");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Figures and tables, which the two other files refer to. */
    void figuresAndTables(Result result) throws IOException {
        progress.report(0, PHASE);
        if (!result.charts().isEmpty()) {
            Files.createDirectory(folder.resolve("figures"));
            AtomicInteger done = new AtomicInteger();
            try {
                result.charts().parallelStream().forEach(chart -> {
                    figure(chart);
                    progress.report(0.8 * done.incrementAndGet() / result.charts().size(), PHASE);
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        if (!result.tables().isEmpty()) {
            Files.createDirectory(folder.resolve("tables"));
        }
        for (NamedTable table : result.tables()) {
            progress.checkCancelled();
            TableFiles.write(table.table(), inside("tables", table.id() + ".vot"),
                    progress.part(0.8, 0.9));
        }
        for (Attachment attachment : result.attachments()) {
            progress.checkCancelled();
            attach(attachment);
        }
    }

    private void attach(Attachment attachment) throws IOException {
        Path file = folder.resolve(attachment.path());
        Files.createDirectories(file.getParent());
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            attachment.content().write(to);
        }
    }

    /** The numbers and the page; returns the tree of result.json. */
    Map<String, Object> numbersAndReport(RunRecord run) throws IOException {
        progress.report(0.9, PHASE);
        Map<String, Object> tree = ResultJson.of(run);
        Files.writeString(folder.resolve(ResultFolder.NUMBERS), Json.pretty(tree));
        Files.writeString(folder.resolve(LAST), ReportPage.of(run, figures));
        progress.report(1, PHASE);
        return tree;
    }

    /** The names come from those in the recipe, which may be a stranger's. */
    private Path inside(String part, String name) {
        try {
            Path place = folder.resolve(part);
            Path file = place.resolve(name).normalize();
            if (place.equals(file.getParent())) {
                return file;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new InputException(Problem.atKey("", "\"" + name + "\" cannot be the name of a file",
                "give it a name of letters and digits in the recipe"));
    }

    private void figure(Chart chart) {
        progress.checkCancelled();
        try {
            String svg = ChartFiles.svgText(chart);
            figures.put(chart.id(), svg);
            Files.writeString(inside("figures", chart.id() + ".svg"), svg);
            Files.writeString(inside("figures", chart.id() + ".json"), Json.compact(ChartJson.of(chart)));
            progress.checkCancelled();
            ChartFiles.png(chart, inside("figures", chart.id() + ".png"), DOTS_PER_INCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
