/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void makeBench() throws IOException {
        bench = Bench.in(folder);
    }

    @Test
    void partsStandInTheOrderInWhichTheyAreRead() throws IOException {
        String page = report();
        int at = 0;
        for (String part : List.of("<h1>A title", "data/t.csv, 3 rows", "class=\"answer\"", "Figure 1.", "Figure 2.",
                "<h2>Means",
                "The sample, cut by cut", "Assumptions", "<h2>Warnings", "How to repeat it", "<h2>References",
                "Made with Astrarium 9.8.7")) {
            int next = page.indexOf(part, at);
            assertTrue(next >= 0, part + " is missing or stands too early");
            at = next;
        }
    }

    @Test
    void nothingFromOutsideIsNeeded() throws IOException {
        String page = report();
        // addresses of XML name spaces are names, nothing is fetched from there
        String without = page.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "").replaceAll("xmlns(:\\w+)?='[^']*'", "");
        assertFalse(Pattern.compile("(src|href)=[\"'](?!#|data:)").matcher(without).find());
        assertFalse(without.contains("<script"));
        assertFalse(without.contains("@import"));
        assertTrue(page.contains("prefers-color-scheme: dark"));
        assertTrue(page.contains("@media print"));
    }

    @Test
    void textsFromStrangersCannotBecomeMarkup() throws IOException {
        bench.recipe("title: \"<script>alert('x')</script> & \\\"more\\\"\"\ninput: data/t.csv\n");
        String page = report();
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;</h1>"));
        assertTrue(page.contains("Mean &lt;value&gt;"));
        assertTrue(page.contains("a&lt;b"));
        assertTrue(page.contains("All is &lt;well&gt;."));
    }

    @Test
    void namesInsideTheFiguresDoNotClash() throws IOException {
        Matcher ids = Pattern.compile("\\sid=[\"']([^\"']+)").matcher(report());
        List<String> all = new ArrayList<>();
        while (ids.find()) {
            all.add(ids.group(1));
        }
        Set<String> different = new HashSet<>(all);
        assertEquals(different.size(), all.size());
        Matcher uses = Pattern.compile("url\\(#([^)]+)\\)").matcher(report());
        while (uses.find()) {
            assertTrue(different.contains(uses.group(1)), uses.group(1) + " is used, but there is no such name");
        }
    }

    @Test
    void numbersHaveTheTrueMinusAndThinSpaces() throws IOException {
        String page = report();
        assertTrue(page.contains("\u22125.000 \u00b1 0.050"));
        assertTrue(page.contains("12\u2009345"));
        assertTrue(page.contains("\u22121.50"));
        assertTrue(page.contains("M<sub>W</sub>"));
    }

    @Test
    void repeatingItNeedsCommandRecipeVersionSeedAndChecksum() throws IOException {
        String page = report();
        String repeat = page.substring(page.indexOf("How to repeat it"));
        for (String part : List.of("astrarium run a.mean", "Astrarium 9.8.7, analysis mean 3.1", "<dt>Seed</dt>",
                "SHA-256",
                "clip: {sigma: 3, where: [x &gt; 0]}", "2026-02-14T09:00:00Z")) {
            assertTrue(repeat.contains(part), part);
        }
    }

    @Test
    void realDataAreNotCalledSimulated() throws IOException {
        assertFalse(report().toLowerCase(java.util.Locale.ROOT).contains("simulated data"));
        assertFalse(ResultFolder.read(bench.result()).simulated());
    }

    @Test
    void simulatedDataAreLabelledByTheDataSet() throws IOException {
        dataset(true, "");
        String page = report();
        assertTrue(page.contains("<strong>Simulated data.</strong>"));
        assertTrue(page.contains("data/t.csv, 3 rows (simulated)"));
        assertTrue(page.contains("Credit: Nobody &lt;none&gt;"));
        assertTrue(ResultFolder.read(bench.result()).simulated());
    }

    @Test
    void observedDataBesideSimulatedOnesAreNotCalledSimulated() throws IOException {
        dataset(true, "");
        Files.writeString(folder.resolve("data/real.csv"), "source_id,x\n1,2.0\n2,4.0\n");
        bench.recipe("input: data/real.csv\n");
        String page = report();
        assertFalse(page.contains("<strong>Simulated data.</strong>"));
        assertFalse(page.contains("Credit: Nobody"));
        assertTrue(page.contains("data/real.csv is none of the simulated files that dataset.yaml lists"));
        assertFalse(ResultFolder.read(bench.result()).simulated());
    }

    @Test
    void simulatedDataAreLabelledByTheTable() throws IOException {
        Files.writeString(folder.resolve("data/s.vot"), """
                <VOTABLE version="1.4"><RESOURCE><TABLE>
                <PARAM name="simulated" datatype="char" arraysize="*" value="true"/>
                <FIELD name="x" datatype="double"/>
                <DATA><TABLEDATA><TR><TD>1</TD></TR></TABLEDATA></DATA></TABLE></RESOURCE></VOTABLE>
                """);
        bench.recipe("input: data/s.vot\n");
        assertTrue(report().contains("<strong>Simulated data.</strong>"));
    }

    @Test
    void changedDataAreWarnedOf() throws IOException {
        dataset(false, "0".repeat(64));
        assertTrue(report().contains("data/t.csv is not the file that dataset.yaml describes: its checksum differs."));
    }

    private void dataset(boolean simulated, String sha256) throws IOException {
        new Dataset("Some data", "Nobody <none>", "nowhere", simulated,
                List.of(new DataFile("data/t.csv", "here", "", 3, sha256)))
                .write(folder);
    }

    private String report() throws IOException {
        return Files.readString(bench.run().folder().resolve("report.html"));
    }
}
