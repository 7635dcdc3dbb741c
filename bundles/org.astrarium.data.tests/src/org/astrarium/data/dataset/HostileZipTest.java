/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.data.io.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files made to do harm, and damaged ones: one plain problem, and nothing written anywhere. */
class HostileZipTest {
    private static final byte[] YAML = "astrarium: 1\ntitle: t\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> !f.equals(folder)).map(f -> folder.relativize(f).toString()).sorted().toList();
        }
    }

    private String refused(byte[] bytes) throws IOException {
        Path zip = Files.write(folder.resolve("p.zip"), bytes);
        InputException e = assertThrows(InputException.class,
                () -> ProjectUnzip.unpack(zip, folder.resolve("in/project"), Progress.NONE));
        assertEquals(1, e.problems().size());
        assertFalse(e.problem().line("astrarium").contains("\n"));
        assertTrue(left().stream().allMatch(f -> f.equals("p.zip") || f.equals("in")), left().toString());
        return e.getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "p/../../evil", "/etc/evil", "p/data/../../../evil", "..\\evil", "p/a\\..\\evil",
        "C:/evil", "C:evil", "\\\\host\\evil", "p//evil", "p/./evil", "p/con", "p/COM1.txt", "p/a.", "p/a ", "p/ a",
        "p/a\u0000b", "p/a\nb", "p/a:stream", "p/a*", "p/a?", "p/\"a", "p/<a>", "p/a|b", "./p/a", "/", "p/nul.csv"})
    void namesThatLeadElsewhereOrExistNowhereAreRefused(String name) throws IOException {
        String said = refused(zip("p/dataset.yaml", YAML, name, new byte[] {1}));
        assertTrue(said.contains("name"), said);
    }

    @Test
    void namesThatAreOneFileSomewhereAreRefused() throws IOException {
        byte[] x = {1};
        assertTrue(refused(zip("p/dataset.yaml", YAML, "p/Data/a", x, "p/data/A", x)).contains("have one name"));
        assertTrue(refused(zip("p/dataset.yaml", YAML, "p/caf\u00e9", x, "p/cafe\u0301", x)).contains("have one name"));
        assertTrue(refused(zip("p/dataset.yaml", YAML, "p/a", x, "p/a/b", x)).contains("name of a folder"));
        byte[] twice = zip("p/dataset.yaml", YAML, "p/aaaa", x, "p/bbbb", x);
        Mutations.replace(twice, "p/bbbb", "p/aaaa");
        assertTrue(refused(twice).contains("one name"));
    }

    /** 300 megabytes of nothing pack to 300 kilobytes. */
    @Test
    void aZipThatGrowsWithoutBoundIsStopped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("p/dataset.yaml"));
            out.write(YAML);
            out.putNextEntry(new ZipEntry("p/data/zeros"));
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        byte[] zip = bytes.toByteArray();
        assertTrue(zip.length < 400_000);
        assertTrue(refused(zip).contains("100 times"));
        Mutations.replaceInt(zip, 300 << 20, 5); // the directory says that it is small
        assertFalse(refused(zip).isEmpty());
    }

    @Test
    void linksAndDevicesAreRefused() throws IOException {
        byte[] zip = zip("p/dataset.yaml", YAML, "p/data", "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        int entry = Mutations.last(zip, new byte[] {'P', 'K', 1, 2});
        zip[entry + 5] = 3; // made on Unix
        zip[entry + 41] = (byte) 0xa1; // S_IFLNK
        assertTrue(refused(zip).contains("has a link or a device in it"));
    }

    @Test
    void aLinkInTheProjectsOwnListIsRefused() throws IOException {
        String yaml = "astrarium: 1\nfiles:\n  - {path: data/a, link: /etc/passwd}\n";
        assertTrue(refused(zip("p/dataset.yaml", yaml.getBytes(StandardCharsets.UTF_8))).contains("links its file"));
        String out = "astrarium: 1\nfiles:\n  - {path: ../a}\n";
        assertTrue(refused(zip("p/dataset.yaml", out.getBytes(StandardCharsets.UTF_8))).contains("leads out"));
    }

    @Test
    void whatIsNoProjectIsRefused() throws IOException {
        assertTrue(refused(zip("p/a", YAML)).contains("no data set project"));
        assertTrue(refused(zip("p/dataset.yaml", YAML, "q/a", YAML)).contains("beside"));
        assertTrue(refused(new byte[] {'P', 'K', 5, 6}).contains("no zip file"));
        assertTrue(refused(zip("p/dataset.yaml", "a: [".getBytes(StandardCharsets.UTF_8))).length() > 5);
        byte[] many = new byte[0];
        Object[] files = new Object[2 * 50_002];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "p/" + i;
            files[i + 1] = many;
        }
        assertTrue(refused(zip(files)).contains("more than 50000 files"));
    }

    @Test
    void aCancelledUnpackingLeavesNothing() throws IOException {
        Path zip = Files.write(folder.resolve("p.zip"), zip("dataset.yaml", YAML, "data/a", new byte[1000]));
        Progress cancelled = new Progress() {
            private boolean half;

            @Override
            public void report(double fraction, String phase) {
                half = true;
            }

            @Override
            public boolean isCancelled() {
                return half;
            }
        };
        assertThrows(Progress.CancelledException.class,
                () -> ProjectUnzip.unpack(zip, folder.resolve("in/project"), cancelled));
        assertEquals(List.of("in", "p.zip"), left());
        assertEquals("p", ProjectUnzip.name(zip), "a project without a folder of its own has the zip file's name");
    }

    @Test
    void zipFilesChangedAtRandomGiveAProjectOrOneProblem() throws IOException {
        Random random = new Random(20260214);
        byte[] text = new byte[3000];
        Arrays.fill(text, (byte) 'x');
        byte[] whole = zip("p/dataset.yaml", YAML, "p/data/a.csv", text, "p/results/a/result.json", YAML, "p/q", text);
        int refused = 0;
        for (int i = 0; i < 700; i++) {
            Path zip = Files.write(folder.resolve("p.zip"), Mutations.of(whole, random));
            Path place = folder.resolve("in" + i + "/project");
            boolean done = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> unpacks(zip, place));
            refused += done ? 0 : 1;
            assertTrue(left().stream().allMatch(f -> f.equals("p.zip") || f.startsWith("in")), left().toString());
            org.astrarium.data.files.WholeFolder.delete(place.getParent());
        }
        assertTrue(refused > 200, "only " + refused + " were refused: the test damages too little");
    }

    private static boolean unpacks(Path zip, Path place) {
        try {
            ProjectUnzip.unpack(zip, place, Progress.NONE);
            return Files.exists(place.resolve(Dataset.FILE));
        } catch (InputException e) {
            assertEquals(1, e.problems().size());
            return false;
        }
    }
}
