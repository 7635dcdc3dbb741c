/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Assumptions;

/** The Gaia archive's own table of Cepheids, where it is at hand; a test that needs it is skipped elsewhere. */
public final class RealData {
    private static final String FILE = "cepheids/gaia-dr2-cepheids.vot.gz";

    private RealData() {
    }

    /** The table of 9,570 rows. */
    public static Table cepheids() {
        Optional<Path> file = folder().map(folder -> folder.resolve(FILE)).filter(Files::exists);
        Assumptions.assumeTrue(file.isPresent(), "needs " + FILE
                + " beside the project, or in the folder ASTRARIUM_DATA");
        return Holder.read(file.get());
    }

    private static Optional<Path> folder() {
        String given = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("astrarium"))) {
                return Optional.ofNullable(at.getParent()).map(parent -> parent.resolve("shared").resolve("data"));
            }
        }
        return Optional.empty();
    }

    private static final class Holder {
        private static Table table;

        static synchronized Table read(Path file) {
            if (table == null) {
                table = TableFiles.read(file, Progress.NONE);
            }
            return table;
        }
    }
}
