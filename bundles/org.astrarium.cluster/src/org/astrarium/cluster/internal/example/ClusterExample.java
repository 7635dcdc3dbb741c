/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;

/** A project with a simulated cone round NGC 2451, what its stars really are in a table apart, and a recipe. */
public final class ClusterExample implements Example {
    private static final String RECIPE = "clusters.cluster";
    private static final List<String> QUERIES = List.of("ngc2451.adql", "ngc2477.adql");

    @Override
    public String name() {
        return "NGC 2451";
    }

    @Override
    public String description() {
        return "Two clusters behind each other and a third near the edge, found and told from the field (simulated)";
    }

    @Override
    public List<String> recipes() {
        return List.of(RECIPE);
    }

    @Override
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        SimulatedCone cone = SimulatedCone.shipped();
        List<DataFile> files = new ArrayList<>();
        files.add(table(folder, "data/simulated-cone.vot.gz", cone.table()));
        files.add(table(folder, "data/simulated-members.vot.gz", cone.truth()));
        files.add(table(folder, "data/known-clusters.vot", SimulatedCone.catalogue()));
        Files.createDirectories(folder.resolve("queries"));
        for (String query : QUERIES) {
            copy(query, folder.resolve("queries").resolve(query));
        }
        copy(RECIPE, folder.resolve(RECIPE));
        new Dataset("NGC 2451 (simulated)", "Simulated by Astrarium; modelled on Gaia DR2 (ESA/Gaia/DPAC) and "
                + "Cantat-Gaudin et al. 2020", "Made up by Astrarium. For the real stars run queries/"
                + QUERIES.get(0) + " at https://gea.esac.esa.int/archive/", true, files).write(folder);
    }

    private static DataFile table(Path folder, String name, Table table) throws IOException {
        Path file = folder.resolve(name);
        TableFiles.write(table, file, Progress.NONE);
        return new DataFile(name, "simulated by Astrarium, seed " + SimulatedCone.SEED, "", table.rowCount(),
                Checksum.sha256(file));
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream in = ClusterExample.class.getResourceAsStream(resource)) {
            Files.copy(in, to);
        }
    }
}
