/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One version of each library: in the target platform, in the POM and in the notice that goes with the product. */
class VersionsTest {
    private final Path root = Project.root();

    @Test
    void everyVersionOfTheTargetIsPinned() throws IOException {
        List<TargetPlatform.Library> target = TargetPlatform.ofTarget(root);
        assertTrue(target.size() > 100, () -> "only " + target.size() + " libraries were read");
        for (TargetPlatform.Library library : target) {
            assertTrue(library.version().matches("[0-9][0-9A-Za-z.-]*"), library::toString);
        }
    }

    @Test
    void theTestsWithoutOsgiUseTheVersionsOfTheTarget() throws IOException {
        List<TargetPlatform.Library> managed = TargetPlatform.ofPom(root);
        assertFalse(managed.isEmpty());
        List<TargetPlatform.Library> target = TargetPlatform.ofTarget(root);
        assertEquals(List.of(), managed.stream().filter(library -> !target.contains(library)).toList());
    }

    @Test
    void tychoIsOneVersion() throws IOException {
        assertEquals(TargetPlatform.property(root, "tycho.version"), TargetPlatform.buildExtensionVersion(root));
    }

    @Test
    void theNoticeNamesEveryLibraryThatShips() throws IOException {
        List<String> notice = Files.readAllLines(root.resolve("NOTICE")).stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
        List<String> missing = TargetPlatform.ofTarget(root).stream()
                .filter(library -> !library.isForTests())
                .map(library -> library.name() + " " + library.version())
                .filter(entry -> notice.stream().noneMatch(line -> line.startsWith(entry + " ")))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void parquetIsTestedAsItShips() throws IOException {
        testedAsItShips("org.astrarium.parquet", "org.astrarium.data.tests");
    }

    @Test
    void deeplearning4jIsTestedAsItShips() throws IOException {
        for (String bundle : List.of("", ".linux.x86_64", ".macosx.aarch64", ".macosx.x86_64", ".win32.x86_64")) {
            testedAsItShips("org.astrarium.dl4j" + bundle, "org.astrarium.classifier.tests");
        }
    }

    private void testedAsItShips(String bundle, String tests) throws IOException {
        List<TargetPlatform.Library> shipped = TargetPlatform.ofPom(root, bundle, "artifactItem");
        assertTrue(shipped.size() > 3, () -> "only " + shipped);
        List<TargetPlatform.Library> tested = new ArrayList<>(TargetPlatform.ofPom(root, tests, "dependency"));
        tested.addAll(TargetPlatform.ofPom(root));
        assertEquals(List.of(), shipped.stream().filter(library -> !tested.contains(library)).toList());
        List<String> notice = Files.readAllLines(root.resolve("NOTICE")).stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
        assertEquals(List.of(), shipped.stream().map(library -> library.name() + " " + library.version())
                .filter(entry -> notice.stream().noneMatch(line -> line.startsWith(entry + " "))).toList());
    }
}
