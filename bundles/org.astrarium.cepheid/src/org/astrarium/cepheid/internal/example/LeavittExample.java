/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;

/** A project with simulated Cepheids of the Milky Way and both Magellanic Clouds, and a recipe with comments. */
public final class LeavittExample implements Example {
    private static final String RECIPE = "leavitt.cepheid";
    private static final String QUERY = "gaia-cepheids.adql";
    private static final String TABLE = "data/simulated-cepheids.vot.gz";

    @Override
    public String name() {
        return "LMC Cepheids";
    }

    @Override
    public String description() {
        return "The Leavitt law from Milky Way parallaxes, and the distances of the Magellanic Clouds (simulated)";
    }

    @Override
    public List<String> recipes() {
        return List.of(RECIPE);
    }

    @Override
    public void write(Path folder) throws IOException {
        Table table = SimulatedCepheids.table();
        Path file = folder.resolve(TABLE);
        Files.createDirectories(file.getParent());
        TableFiles.write(table, file, Progress.NONE);
        Files.createDirectories(folder.resolve("queries"));
        copy(QUERY, folder.resolve("queries").resolve(QUERY));
        copy(RECIPE, folder.resolve(RECIPE));
        DataFile data = new DataFile(TABLE, "simulated by Astrarium, seed " + SimulatedCepheids.SEED, "",
                table.rowCount(), Checksum.sha256(file));
        new Dataset("LMC Cepheids (simulated)", "Simulated by Astrarium; modelled on Gaia DR2 (ESA/Gaia/DPAC)",
                "Made up by Astrarium. For the real stars run queries/" + QUERY
                + " at https://gea.esac.esa.int/archive/", true, List.of(data)).write(folder);
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream in = LeavittExample.class.getResourceAsStream(resource)) {
            Files.copy(in, to);
        }
    }
}
