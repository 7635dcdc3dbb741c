/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.dataset;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.astrarium.core.problem.InputException;
import org.astrarium.data.io.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dataset.yaml} damaged at random or on purpose: what it says, or one plain problem a fault. */
class MutatedDatasetTest {
    private static final int CASES = 1500;

    @TempDir
    private Path folder;

    private boolean reads(byte[] bytes) throws Exception {
        Files.write(folder.resolve(Dataset.FILE), bytes);
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                return Dataset.read(folder).files().size() >= 0;
            } catch (InputException e) {
                e.problems().forEach(p -> assertFalse(p.line("astrarium").contains("\n")));
                return false;
            }
        });
    }

    @Test
    void textsChangedAtRandomGiveADatasetOrProblems() throws Exception {
        new Dataset("Cepheids", "ESA", "https://gea.esac.esa.int", true, List.of(
                new DataFile("data/a.vot.gz", "tap\nSELECT a\nFROM b", "2026-02-14T09:30:15Z", 9570, "0".repeat(64)),
                new DataFile("data/b.csv", "", "", -1, "").linkedTo("/disk/b.csv"))).write(folder);
        byte[] whole = Files.readAllBytes(folder.resolve(Dataset.FILE));
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            read += reads(Mutations.of(whole, random)) ? 1 : 0;
        }
        assertTrue(read > CASES / 50 && read < CASES - CASES / 50, read + " of " + CASES + " could be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n",
        "astrarium: 1\nfiles: [{path: /etc/passwd}]\n",
        "astrarium: 1\nfiles: [{path: data/../../x}]\n",
        "astrarium: 1\nfiles: [{path: \"a\\0b\"}]\n",
        "astrarium: 1\nfiles: [{path: a, link: \"a\\0b\"}]\n",
        "astrarium: 1\ntitle: !!javax.script.ScriptEngineManager [x]\n",
        "astrarium: 1\nfiles: [{path: a, rows: 99999999999999999999999}]\n"})
    void whatMeansHarmIsRefused(String text) throws Exception {
        assertFalse(reads(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nestingWithoutEndIsRefused() throws Exception {
        assertFalse(reads(("astrarium: " + "[".repeat(200_000)).getBytes(StandardCharsets.UTF_8)));
        assertFalse(reads(("astrarium: 1\n" + "- ".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
    }
}
