/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects packed and unpacked again. */
class ProjectZipTest {
    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("home/LMC & Cepheids"));
        Path elsewhere = write(folder.resolve("disk/big.csv"), "x\n1\n");
        write(project.resolve("data/a.csv"), "id\n1\n");
        write(project.resolve("leavitt.cepheid"), "input: data/a.csv\n");
        write(project.resolve("results/leavitt/result.json"), "{\"command\": \"astrarium run '" + project
                + "/leavitt.cepheid'\"}");
        write(project.resolve("results/leavitt/report.html"), "<p>" + project.toString().replace("&", "&amp;")
                + "/leavitt.cepheid</p>");
        write(project.resolve(".project"), "<link>" + elsewhere + "</link>");
        write(project.resolve("results/.leavitt.12/half.txt"), "litter");
        new Dataset("t", "", "", false, List.of(
                new DataFile("data/a.csv", folder.resolve("downloads/a.csv").toString(), "", 1, ""),
                new DataFile("data/big.csv", "https://archive.example/tap\nSELECT 1", "", 1,
                        Checksum.sha256(elsewhere)).linkedTo(elsewhere.toString()))).write(project);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> files(Path of) throws IOException {
        try (Stream<Path> all = Files.walk(of)) {
            return all.filter(Files::isRegularFile).map(f -> of.relativize(f).toString()).sorted().toList();
        }
    }

    @Test
    void aProjectGoesThroughAZipWhole() throws IOException {
        Path zip = folder.resolve("p.zip");
        assertEquals(6, ProjectZip.pack(project, zip, Progress.NONE));
        assertEquals("LMC & Cepheids", ProjectUnzip.name(zip));
        Path copy = folder.resolve("copy");
        ProjectUnzip.unpack(zip, copy, Progress.NONE);
        assertEquals(List.of("data/a.csv", "data/big.csv", "dataset.yaml", "leavitt.cepheid",
                "results/leavitt/report.html", "results/leavitt/result.json"), files(copy));
        assertEquals("x\n1\n", Files.readString(copy.resolve("data/big.csv")), "a linked file comes as a copy");
        Dataset dataset = Dataset.read(copy);
        assertFalse(dataset.files().get(1).isLinked());
        assertEquals("a.csv", dataset.files().get(0).from());
        assertEquals("https://archive.example/tap\nSELECT 1", dataset.files().get(1).from());
        assertEquals(Checksum.sha256(copy.resolve("data/big.csv")), dataset.files().get(1).sha256());
    }

    @Test
    void nothingInTheZipTellsOfThisComputer() throws IOException {
        Path zip = folder.resolve("p.zip");
        ProjectZip.pack(project, zip, Progress.NONE);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : java.util.Collections.list(file.entries())) {
                String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse((entry.getName() + text).contains(folder.toString()), entry.getName() + text);
                assertTrue(entry.getName().startsWith("LMC & Cepheids/"), entry.getName());
            }
            assertEquals("{\"command\": \"astrarium run 'leavitt.cepheid'\"}", new String(file.getInputStream(
                    file.getEntry("LMC & Cepheids/results/leavitt/result.json")).readAllBytes(),
                    StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws IOException {
        ProjectZip.pack(project, folder.resolve("1.zip"), Progress.NONE);
        Files.setLastModifiedTime(project.resolve("data/a.csv"), FileTime.fromMillis(1_000_000_000_000L));
        ProjectZip.pack(project, folder.resolve("2.zip"), Progress.NONE);
        ProjectUnzip.unpack(folder.resolve("1.zip"), folder.resolve("again/LMC & Cepheids"), Progress.NONE);
        ProjectZip.pack(folder.resolve("again/LMC & Cepheids"), folder.resolve("3.zip"), Progress.NONE);
        byte[] first = Files.readAllBytes(folder.resolve("1.zip"));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("2.zip")));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("3.zip")));
    }

    private void refused(String wrong, Runnable packing) {
        InputException e = assertThrows(InputException.class, packing::run);
        assertTrue(e.getMessage().contains(wrong), e.getMessage());
        assertFalse(Files.exists(folder.resolve("p.zip")));
    }

    @Test
    void whatLeadsOutOfTheProjectIsNotPacked() throws IOException {
        Path secret = write(folder.resolve("secret"), "key");
        Files.createSymbolicLink(project.resolve("data/b.csv"), secret);
        refused("is a link that leads out of the project",
                () -> ProjectZip.pack(project, folder.resolve("p.zip"), Progress.NONE));
    }

    @Test
    void aLinkedFileThatChangedIsNotPackedAsTheOneDescribed() throws IOException {
        Files.writeString(folder.resolve("disk/big.csv"), "x\n2\n");
        refused("its checksum differs", () -> ProjectZip.pack(project, folder.resolve("p.zip"), Progress.NONE));
        DatasetFolder.around(project).orElseThrow().accept(project.resolve("data/big.csv"), 1);
        assertEquals(6, ProjectZip.pack(project, folder.resolve("p.zip"), Progress.NONE));
    }

    @Test
    void whatCannotBeAFileElsewhereIsNotPacked() throws IOException {
        write(project.resolve("data/A.csv"), "y\n"); // on systems that tell it from data/a.csv
        if (files(project).contains("data/a.csv")) {
            refused("where upper and lower case are one",
                    () -> ProjectZip.pack(project, folder.resolve("p.zip"), Progress.NONE));
        }
        refused("is no data set project", () -> ProjectZip.pack(folder, folder.resolve("p.zip"), Progress.NONE));
        refused("lies in the project", () -> ProjectZip.pack(project, project.resolve("p.zip"), Progress.NONE));
    }

    @Test
    void anUnpackedProjectReplacesNothing() throws IOException {
        Path zip = folder.resolve("p.zip");
        ProjectZip.pack(project, zip, Progress.NONE);
        InputException e = assertThrows(InputException.class,
                () -> ProjectUnzip.unpack(zip, project, Progress.NONE));
        assertTrue(e.getMessage().contains("is not empty, nothing is replaced"), e.getMessage());
        ProjectUnzip.unpack(zip, Files.createDirectory(folder.resolve("empty")), Progress.NONE);
        assertEquals(6, files(folder.resolve("empty")).size());
    }
}
