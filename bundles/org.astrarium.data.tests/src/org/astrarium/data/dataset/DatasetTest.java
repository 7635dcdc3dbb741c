/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {
    @TempDir
    private Path project;

    @Test
    void whatIsWrittenIsRead() throws Exception {
        DataFile first = new DataFile("data/a.vot.gz", "SELECT a, b\nFROM \"gaia\" -- all\nWHERE x = '1'",
                "2026-01-02T03:04:05Z", 9570,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        DataFile second = new DataFile("data/caf\u00e9, b.csv", "", "", -1, "");
        Dataset dataset = new Dataset("LMC: Cepheids # 1", "ESA/Gaia/DPAC", "", true, List.of(first, second));
        dataset.write(project);
        assertEquals(dataset, Dataset.read(project));
        new Dataset("", "", "", false, List.of()).write(project);
        assertEquals(List.of(), Dataset.read(project).files());
    }

    @Test
    void itReadsAsAPersonWouldWriteIt() throws Exception {
        new Dataset("LMC Cepheids", "ESA", "archive", false,
                List.of(new DataFile("data/a.csv", "b.csv", "", 3, ""))).write(project);
        assertEquals("""
                astrarium: 1
                title: LMC Cepheids
                credit: ESA
                source: archive
                simulated: false
                files:
                  - path: data/a.csv
                    from: b.csv
                    retrieved: ""
                    rows: 3
                    sha256: ""
                """, Files.readString(project.resolve("dataset.yaml")));
        Files.writeString(project.resolve("dataset.yaml"), "title: by hand\n");
        assertEquals(new Dataset("by hand", "", "", false, List.of()), Dataset.read(project));
    }

    @Test
    void mistakesHaveTheirLine() throws Exception {
        Files.writeString(project.resolve("dataset.yaml"), "title: x\nfiles:\n  - {path: a, row: 3}\n");
        InputException e = assertThrows(InputException.class, () -> Dataset.read(project));
        assertEquals(3, e.problem().line());
        assertTrue(e.problem().remedy().contains("rows"), e.problem().text());
        Files.delete(project.resolve("dataset.yaml"));
        assertTrue(assertThrows(InputException.class, () ->
                Dataset.read(project)).getMessage().contains("no such file"));
    }

    @Test
    void aFileTakesThePlaceOfTheOneOfItsPath() {
        Dataset dataset = new Dataset("", "", "", false,
                List.of(new DataFile("a", "", "", 1, ""), new DataFile("b", "", "", 2, "")));
        assertEquals(9, dataset.with(new DataFile("a", "", "", 9, "")).file("a").orElseThrow().rows());
        assertEquals(2, dataset.with(new DataFile("a", "", "", 9, "")).files().size());
        assertTrue(dataset.file("c").isEmpty());
    }

    /** The digests are those of FIPS 180-2, appendix B.1, and of no bytes at all. */
    @Test
    void checksumsAreThoseOfTheStandard() throws Exception {
        Path file = Files.writeString(project.resolve("abc"), "abc");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Checksum.sha256(file));
        Files.writeString(file, "");
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Checksum.sha256(file));
        assertThrows(InputException.class, () -> Checksum.sha256(project.resolve("none")));
        assertThrows(InputException.class, () -> Checksum.sha256(project));
    }
}
