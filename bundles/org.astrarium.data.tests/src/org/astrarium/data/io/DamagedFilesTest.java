/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are cut off or changed at random: a table or one plain problem, never a hang and never a table that is
 * silently shorter.
 */
class DamagedFilesTest {
    @TempDir
    private Path folder;

    private byte[] bytes(Table table, String extension) throws Exception {
        Path file = folder.resolve("whole" + extension);
        TableFiles.write(table, file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private Path damaged(byte[] bytes, String extension) throws Exception {
        return Files.write(folder.resolve("damaged" + extension), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".vot.gz", ".xml", ".fits", ".parquet"})
    void aFileThatIsCutOffIsNeverATable(String extension) throws Exception {
        byte[] whole = bytes(Samples.mixed(300, 11), extension);
        int end = whole.length - (extension.equals(".fits") ? 2880 : 0); // the last block of FITS may be padding
        String text = extension.equals(".xml") || extension.equals(".vot") ? new String(whole, "UTF-8").stripTrailing()
                : null;
        int last = text == null ? end : text.getBytes("UTF-8").length;
        for (int cut = 0; cut < last; cut += Math.max(1, last / 150)) {
            Path file = damaged(Arrays.copyOf(whole, cut), extension);
            InputException e = assertThrows(InputException.class, () -> TableFiles.read(file, Progress.NONE), "cut at "
                    + cut);
            assertFalse(e.problem().text().contains("Exception"), e.problem().text());
        }
        Path file = damaged(Arrays.copyOf(whole, last - 1), extension);
        assertThrows(InputException.class, () -> TableFiles.read(file, Progress.NONE));
    }

    @Test
    void theArchivesFileCutOffIsSaidToBeCutShort() throws Exception {
        byte[] whole = Files.readAllBytes(Samples.real("cepheids/gaia-dr2-cepheids.vot.gz"));
        for (int cut : new int[] {10, 1000, whole.length / 2, whole.length - 100, whole.length - 8, whole.length - 1}) {
            TableFilesTest.refused(damaged(Arrays.copyOf(whole, cut), ".vot.gz"), "is cut short");
        }
    }

    @Test
    void cutFitsFilesWithAHeapAreNoticed() throws Exception {
        byte[] whole = bytes(Samples.arrays(200, 2), ".fits");
        for (int cut = 0; cut < whole.length - 2880; cut += 2000) {
            TableFilesTest.refused(damaged(Arrays.copyOf(whole, cut), ".fits"), "damaged.fits");
        }
    }

    /** In a text file nothing says where it should end; a row that is not whole is noticed all the same. */
    @Test
    void aRowThatIsNotWholeIsNoticedInText() throws Exception {
        for (String extension : new String[] {".csv", ".ecsv"}) {
            byte[] whole = bytes(Samples.mixed(50, 12), extension);
            int end = new String(whole, "UTF-8").lastIndexOf(",");
            TableFilesTest.refused(damaged(Arrays.copyOf(whole, end), extension), "has 8 cells, the first row has 9");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".vot", ".vot.gz", ".xml", ".fits", ".csv", ".ecsv", ".parquet"})
    void filesChangedAtRandomGiveATableOrOneProblem(String extension) throws Exception {
        byte[][] whole = {bytes(Samples.mixed(20, 13), extension),
            bytes(extension.equals(".csv") ? Samples.mixed(3, 1) : Samples.arrays(5, 14), extension)};
        Random random = new Random(extension.hashCode());
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            Path file = damaged(Mutations.of(whole[i % 2], random), extension);
            boolean read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reads(file));
            refused += read ? 0 : 1;
        }
        assertTrue(refused > 20, "only " + refused + " of 500 were refused: the test damages too little");
    }

    /**
     * As {@link #filesChangedAtRandomGiveATableOrOneProblem}, of the formats that are read and not written. STIL believes the
     * offsets of texts in Feather and sets up to 2 GB aside for one, which takes seconds.
     */
    @ParameterizedTest
    @ValueSource(strings = {".tbl", ".mrt", ".feather", ".txt"})
    void filesOfOthersChangedAtRandomGiveATableOrOneProblem(String extension) throws Exception {
        byte[] whole = Samples.foreign(extension);
        assertTrue(reads(damaged(whole, extension)));
        Random random = new Random(extension.hashCode());
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            Path file = damaged(Mutations.of(whole, random), extension);
            boolean read = assertTimeoutPreemptively(Duration.ofSeconds(90), () -> reads(file), () -> "case " + file);
            refused += read ? 0 : 1;
        }
        assertTrue(refused > 60, "only " + refused + " of 1500 were refused: the test damages too little");
    }

    private static boolean reads(Path file) {
        try {
            Table table = TableFiles.read(file, Progress.NONE);
            table.columns().forEach(column -> assertEquals(table.rowCount(), column.size()));
            return true;
        } catch (InputException e) {
            assertEquals(1, e.problems().size());
            assertFalse(e.problem().line("astrarium").contains("\n"));
            return false;
        }
    }
}
