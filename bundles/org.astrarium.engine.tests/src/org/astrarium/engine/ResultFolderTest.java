/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.result.SampleStep;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        StoredResult result = ResultFolder.read(bench.result());
        assertEquals("mean", result.analysis());
        assertEquals("9.8.7", result.version());
        assertEquals("A title", result.title());
        assertEquals("astrarium run a.mean", result.command());
        assertEquals("The mean is 5.0, M_{W} <b>.", result.answer());
        assertEquals(List.of(new SampleStep("rows", 3, "all of \"them\"")), result.sample());
        assertEquals(List.of(MeanAnalysis.summary(Bench.MEAN, 3)), result.summary());
        assertEquals(List.of("Mind the gap & more."), result.warnings());
        assertEquals(List.of("All is <well>."), result.assumptions());
        assertEquals(List.of("Author 1999, ApJ 1, 1"), result.references());
        assertEquals("data/t.csv", result.inputs().get(0).file());
        assertEquals(3, result.inputs().get(0).rows());
        assertEquals(1L, result.recipe().get("seed"));
        assertEquals(Bench.MEAN, result.numbers().get("mean"));
        assertEquals(3, TableFiles.read(result.tables().get(0), Progress.NONE).rowCount());
    }

    @Test
    void chartsComeBackAsData() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        Chart written = MeanAnalysis.chart("one", new double[] {2, 4, 9});
        Chart read = ResultFolder.read(bench.result()).charts().get(0);
        assertEquals(written.title(), read.title());
        assertEquals(written.caption(), read.caption());
        assertEquals(written.size(), read.size());
        Panel panel = read.panels().get(0);
        assertEquals(written.panels().get(0).cell(), panel.cell());
        // records compare NaN as equal to itself: limits that follow the data come back as such
        assertEquals(written.panels().get(0).x(), panel.x());
        assertEquals(written.panels().get(0).y(), panel.y());
        assertEquals(Panel.Legend.TOP_LEFT, panel.legend());
        assertTrue(panel.equalScale());
        Layer.Points points = (Layer.Points) panel.layers().get(0);
        assertArrayEquals(new double[] {2, 4, 9}, points.x());
        assertArrayEquals(new double[] {2, 4, 9}, points.yError());
        assertEquals(null, points.xError());
        assertArrayEquals(new int[3], points.rows());
        assertEquals(Layer.Marker.DIAMOND, points.marker());
        assertEquals(Layer.Dash.DASHED, ((Layer.Line) panel.layers().get(1)).dash());
        assertArrayEquals(new double[] {2, 4, 9}, ((Layer.Band) panel.layers().get(2)).upper());
        assertArrayEquals(new double[] {3, 4}, ((Layer.Histogram) panel.layers().get(3)).counts());
        assertEquals(written.panels().get(0).layers().get(4), panel.layers().get(4));
        assertEquals(written.panels().get(0).layers().get(5), panel.layers().get(5));
    }

    @Test
    void placesFollowTheRecipe() {
        assertEquals(Path.of("x/results/leavitt").toAbsolutePath(), ResultFolder.of(Path.of("x/leavitt.cepheid")));
        assertEquals(Path.of("r/leavitt.history"), ResultFolder.historyOf(Path.of("r/leavitt")));
    }

    @Test
    void folderWithoutAResultSaysSo() {
        InputException e = assertThrows(InputException.class, () -> ResultFolder.read(folder));
        assertEquals("holds no result", e.problem().message());
    }

    @Test
    void brokenResultNamesItsFile() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        Path json = bench.result().resolve("result.json");
        Files.writeString(json, Files.readString(json).substring(0, 200));
        assertEquals(json.toString(), assertThrows(InputException.class, () -> ResultFolder.read(bench.result()))
                .problem().file());
    }

    @Test
    void resultCannotLeadOutOfItsFolder() throws IOException {
        Bench bench = Bench.in(folder);
        bench.run();
        Path json = bench.result().resolve("result.json");
        Files.writeString(json, Files.readString(json).replace("tables/used.vot", "../../data/t.csv"));
        assertThrows(InputException.class, () -> ResultFolder.read(bench.result()));
    }
}
