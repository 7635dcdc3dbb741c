/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.astrarium.data.files.WholeFolder;
import org.astrarium.engine.ResultFolder;

/**
 * Earlier results of a recipe, one folder each, named by the time they were made: {@code
 * results/NAME.history/20260214T093015Z}.
 */
final class ResultHistory {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final int kept;

    /**
     * @param target where the latest result lies
     * @param kept   how many earlier ones are kept
     */
    ResultHistory(Path target, int kept) {
        this.folder = ResultFolder.historyOf(target);
        this.kept = Math.max(0, kept);
    }

    /** Where the latest result is to go; null if none is kept or there is none yet. */
    Path placeFor(Path target) throws IOException {
        if (kept == 0 || !Files.exists(target.resolve(ResultFolder.NUMBERS))) {
            return null;
        }
        String name = NAME.format(made(target));
        Path place = folder.resolve(name);
        for (int n = 2; Files.exists(place); n++) {
            place = folder.resolve(String.format(Locale.ROOT, "%s-%03d", name, n));
        }
        return place;
    }

    /** Deletes the oldest beyond those that are kept, and the folder itself once it is empty. */
    void prune() throws IOException {
        List<Path> all = Folders.list(folder).stream()
                .filter(p -> p.getFileName().toString().matches("\\d{8}T\\d{6}Z(-\\d+)?"))
                .toList();
        for (Path old : all.subList(0, Math.max(0, all.size() - kept))) {
            WholeFolder.delete(old);
        }
        Folders.deleteIfEmpty(folder);
    }

    private static Instant made(Path result) throws IOException {
        Path numbers = result.resolve(ResultFolder.NUMBERS);
        try {
            return Instant.parse(String.valueOf(Json.readObject(numbers).get("created")));
        } catch (IOException | DateTimeException e) {
            return Files.getLastModifiedTime(result).toInstant();
        }
    }
}
