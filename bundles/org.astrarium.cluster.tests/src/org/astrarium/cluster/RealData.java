/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Assumptions;

/** Tables of the archives, where they are at hand; a test that needs one is skipped elsewhere. */
public final class RealData {
    private RealData() {
    }

    /** The cone round NGC 188 of Gaia DR2, 4,938 rows. */
    public static Table ngc188() {
        return read("clusters/ngc188-gaia-dr2.fits");
    }

    /** Part of the field of NGC 2477 of Gaia EDR3, 7,100 rows with many blanks. */
    public static Table ngc2477() {
        return read("clusters/ngc2477-gaia-edr3.csv");
    }

    /** The 2,017 clusters of Cantat-Gaudin et al. 2020. */
    public static Table cantatGaudin2020() {
        return read("clusters/cantat-gaudin-2020.fits");
    }

    private static Table read(String name) {
        Optional<Path> file = folder().map(folder -> folder.resolve(name)).filter(Files::exists);
        Assumptions.assumeTrue(file.isPresent(), "needs " + name
                + " beside the project, or in the folder ASTRARIUM_DATA");
        return TableFiles.read(file.get(), Progress.NONE);
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
}
