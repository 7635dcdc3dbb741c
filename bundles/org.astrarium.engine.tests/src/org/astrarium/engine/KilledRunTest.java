/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds that comes after one that was killed without a chance to clean up. */
class KilledRunTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Path litter;

    @BeforeEach
    void leaveLitter() throws IOException {
        bench = Bench.in(folder);
        litter = folder.resolve("results/.a.123456");
        Files.createDirectories(litter.resolve("figures"));
        Files.writeString(litter.resolve("figures/half.svg"), "<svg");
    }

    @Test
    void litterWithALockThatNobodyHoldsGoes() throws IOException {
        Files.createFile(Path.of(litter + ".lock"));
        bench.run();
        assertTrue(bench.files().stream().noneMatch(f -> f.contains("/.a.")), bench.files().toString());
    }

    @Test
    void litterWithoutALockGoesOnceItIsOld() throws IOException {
        bench.run();
        assertTrue(Files.exists(litter), "a run makes its folder a moment before its lock");
        Files.setLastModifiedTime(litter, FileTime.from(Instant.now().minusSeconds(3600)));
        bench.run();
        assertFalse(Files.exists(litter));
    }

    @Test
    void folderOfARunThatGoesOnStays() throws IOException {
        Path lock = Path.of(litter + ".lock");
        try (FileChannel held = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            held.lock();
            bench.run();
            assertTrue(Files.exists(litter.resolve("figures/half.svg")));
            assertTrue(Files.exists(lock));
        }
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Path other = Files.createDirectories(folder.resolve("results/.a.keep"));
        bench.run();
        assertTrue(Files.exists(other));
    }

    @Test
    void runKilledBetweenItsLastTwoMovesIsBroughtToItsEnd() throws IOException {
        bench.run();
        Files.move(bench.result(), folder.resolve("results/.a.777"));
        Files.createFile(folder.resolve("results/.a.777.lock"));
        bench.run();
        assertEquals("2026-02-14T09:01:00Z", ResultFolder.read(bench.result()).created());
        assertEquals("2026-02-14T09:00:00Z", ResultFolder.read(folder.resolve("results/a.history/20260214T090000Z"))
                .created());
    }
}
