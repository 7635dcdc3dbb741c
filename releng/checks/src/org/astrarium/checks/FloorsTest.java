/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundles as they are keep to their floors; and the check would see it if one did not. */
class FloorsTest {
    private Floors floors;
    private List<BundleManifest> bundles;

    @BeforeEach
    void read() throws IOException {
        floors = Floors.read(Project.root().resolve("releng/checks/floors.txt"));
        bundles = BundleManifest.readAll(Project.root().resolve("bundles"));
    }

    @Test
    void theTableItselfLeadsDownward() {
        assertEquals(List.of(), floors.edgesThatDoNotDescend());
    }

    @Test
    void everyBundleKeepsToItsFloor() {
        assertTrue(bundles.size() >= 11, () -> "too few manifests were found: " + bundles);
        assertEquals(List.of(), floors.violations(bundles));
    }

    @Test
    void aBundleThatReachesUpwardIsSeen(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("org.astrarium.core (floor 1) may not use org.astrarium.engine"),
                floors.violations(with(folder, "org.astrarium.core", "Require-Bundle: org.astrarium.engine;bundle-version=\"[0.1,1)\"")));
    }

    @Test
    void aBundleThatReachesSidewaysIsSeen(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("org.astrarium.data (floor 2) may not use org.astrarium.chart"),
                floors.violations(with(folder, "org.astrarium.data", "Require-Bundle: org.astrarium.core,\n org.astrarium.chart")));
    }

    @Test
    void anImportedPackageIsAnEdgeToo(@TempDir Path folder) throws IOException {
        List<BundleManifest> house = with(folder, "org.astrarium.cepheid", "Import-Package: org.astrarium.there;version=\"0.1\"");
        house.add(new BundleManifest("org.astrarium.ui", List.of(), List.of(), List.of("org.astrarium.there")));
        assertTrue(floors.violations(house).contains("org.astrarium.cepheid (floor 3) may not use org.astrarium.ui"));
    }

    @Test
    void eclipseOnAPlainFloorIsSeen(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("org.astrarium.engine (floor 3) may not know org.eclipse.swt",
                        "org.astrarium.engine (floor 3) may not know org.osgi.framework"),
                floors.violations(with(folder, "org.astrarium.engine",
                        "Require-Bundle: org.eclipse.swt\nImport-Package: org.osgi.framework;version=\"[1.8,2)\"")));
    }

    @Test
    void aBundleWithoutAFloorIsSeen(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of("org.astrarium.attic has no floor (give it a line in floors.txt)"),
                floors.violations(with(folder, "org.astrarium.attic", "Bundle-Name: Attic")));
    }

    /** A house with one bundle that has the headers given. */
    private static List<BundleManifest> with(Path folder, String name, String headers) throws IOException {
        Path manifest = folder.resolve("MANIFEST.MF");
        Files.writeString(manifest, "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n" + headers + "\n");
        return new ArrayList<>(List.of(BundleManifest.read(manifest)));
    }
}
