/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a bundle's manifest says of the bundles and packages that it needs and gives. */
record BundleManifest(String name, List<String> requiredBundles, List<String> importedPackages, List<String> exportedPackages) {

    static BundleManifest read(Path manifest) throws IOException {
        try (InputStream in = Files.newInputStream(manifest)) {
            Attributes main = new Manifest(in).getMainAttributes();
            List<String> required = new ArrayList<>(names(main.getValue("Require-Bundle")));
            required.addAll(names(main.getValue("Fragment-Host")));
            return new BundleManifest(
                    names(main.getValue("Bundle-SymbolicName")).get(0),
                    List.copyOf(required),
                    names(main.getValue("Import-Package")),
                    names(main.getValue("Export-Package")));
        }
    }

    /** Every manifest below {@code bundles/}, those of the tests left out. */
    static List<BundleManifest> readAll(Path bundles) throws IOException {
        List<BundleManifest> all = new ArrayList<>();
        try (var folders = Files.newDirectoryStream(bundles)) {
            for (Path folder : folders) {
                Path manifest = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(manifest) && !folder.getFileName().toString().endsWith(".tests")) {
                    all.add(read(manifest));
                }
            }
        }
        return all;
    }

    /** The names of a header's clauses, without their attributes: a comma inside quotes (a version range) does not end a clause. */
    static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String name = clause.split(";", 2)[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
