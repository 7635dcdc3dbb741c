/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeTest {
    @TempDir
    private Path folder;

    private List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws Exception {
        Path file = folder.resolve("deep/er/a.txt");
        WholeFile.write(file, "one".getBytes());
        WholeFile.write(file, "two".getBytes());
        assertEquals("two", Files.readString(file));
        assertThrows(IOException.class, () -> WholeFile.write(file, beside -> {
            Files.writeString(beside, "half");
            throw new IOException("disk full");
        }));
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("a.txt"), names(file.getParent()));
    }

    @Test
    void aFolderIsReplacedWholeOrNotAtAll() throws Exception {
        Path place = folder.resolve("results/leavitt");
        try (WholeFolder whole = WholeFolder.at(place)) {
            Files.writeString(whole.path().resolve("result.json"), "1");
            assertFalse(Files.exists(place));
            whole.moveIn();
        }
        assertEquals(List.of("result.json"), names(place));
        try (WholeFolder whole = WholeFolder.at(place)) {
            Files.createDirectories(whole.path().resolve("figures/deep"));
            Files.writeString(whole.path().resolve("figures/deep/a.svg"), "half");
        }
        assertEquals(List.of("result.json"), names(place), "a run that failed leaves what was there");
        assertEquals(List.of("leavitt"), names(place.getParent()), "and nothing beside");
        try (WholeFolder whole = WholeFolder.at(place)) {
            Files.writeString(whole.path().resolve("new"), "2");
            whole.moveIn();
        }
        assertEquals(List.of("new"), names(place));
        assertEquals(List.of("leavitt"), names(place.getParent()));
    }

    @Test
    void theEarlierFolderIsKeptWhereThatIsAsked() throws Exception {
        Path place = folder.resolve("r");
        Files.createDirectories(place);
        Files.writeString(place.resolve("a"), "1");
        Path earlier = folder.resolve("r.history/2026");
        try (WholeFolder whole = WholeFolder.at(place)) {
            Files.writeString(whole.path().resolve("b"), "2");
            whole.moveIn(earlier);
        }
        assertEquals(List.of("b"), names(place));
        assertEquals(List.of("a"), names(earlier));
    }

    @Test
    void aMoveThatFailsPutsTheEarlierFolderBack() throws Exception {
        Path place = folder.resolve("r");
        Files.createDirectories(place);
        Files.writeString(place.resolve("a"), "1");
        try (WholeFolder whole = WholeFolder.at(place)) {
            Path beside = whole.path();
            Files.delete(beside);
            assertThrows(IOException.class, whole::moveIn);
        }
        assertEquals(List.of("a"), names(place));
    }

    @Test
    void linksAreDeletedAndNotFollowed() throws Exception {
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.writeString(kept.resolve("a"), "1");
        Path doomed = Files.createDirectories(folder.resolve("doomed"));
        Files.createSymbolicLink(doomed.resolve("link"), kept);
        WholeFolder.delete(doomed);
        WholeFolder.delete(doomed);
        assertEquals(List.of("kept"), names(folder));
        assertEquals(List.of("a"), names(kept));
    }

    @Test
    void whatIsMovedInCanBeReadLikeOtherFiles() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        WholeFile.write(folder.resolve("a"), new byte[0]);
        assertTrue(Files.getPosixFilePermissions(folder.resolve("a")).contains(PosixFilePermission.OTHERS_READ));
        try (WholeFolder whole = WholeFolder.at(folder.resolve("b"))) {
            WholeFile.write(whole.path().resolve("c"), new byte[0]);
            whole.moveIn();
        }
        assertTrue(Files.getPosixFilePermissions(folder.resolve("b")).contains(PosixFilePermission.GROUP_EXECUTE));
        assertTrue(Files.getPosixFilePermissions(folder.resolve("b/c")).contains(PosixFilePermission.OTHERS_READ));
    }
}
