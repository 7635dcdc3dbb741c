/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.astrarium.classifier.images.Sky;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is told of a run. */
class ReportTest {
    private static final String NOTHING_LEARNED =
            "model: {filters: 2, neurons: 2, layers: 0, epochs: 1, learning_rate: 0.00000001}";

    @TempDir
    static Path images;

    @BeforeAll
    static void draw() {
        Sky.twoClasses(images, 22);
    }

    @Test
    void aNetworkThatIsWorseThanARulerIsCalledSo() {
        Result result = Recipes.run(images, "split: {folds: 2}", "preprocess: {crop: 12}", NOTHING_LEARNED);
        assertTrue(Recipes.number(result, "baseline", "p_value") < 0.05);
        assertTrue(result.answer().contains("worse than the "), result.answer());
        List<NumberTable.Cell> ruler = result.summary().get(0).rows().get(1);
        assertEquals("< 0.001", ruler.get(ruler.size() - 1).text(Notation.TERMINAL), "a probability is not zero");
        Result alone = Recipes.run(images, "split: {folds: 2}", Recipes.LOGISTIC);
        assertEquals("The logistic regression tells 100 % of the sources held out right.",
                alone.answer().replaceAll("100[^%]* %", "100 %"));
    }

    @Test
    void maximumScalingAndFewSourcesAreWarnedOf() {
        List<String> many = Recipes.run(images, "split: {folds: 2}", "preprocess: {crop: 12}", NOTHING_LEARNED)
                .warnings();
        assertEquals(1, many.size(), many.toString());
        assertTrue(many.get(0).startsWith("Only 44 sources were held out"));
        String lab = String.join(" ", Recipes.run(images, "split: {test: 0.3}",
                "preprocess: {crop: 12, normalise: maximum}", NOTHING_LEARNED).warnings());
        assertTrue(lab.contains("divided by its brightest pixel"), lab);
        Path few = Sky.twoClasses(images.resolveSibling(images.getFileName() + "-few"), 5);
        assertTrue(String.join(" ", Recipes.run(few, Recipes.LOGISTIC).warnings())
                .contains("The class red has 5 sources: too few"));
    }

    @Test
    void aSearchUnderFoldsIsSaidToFlatter() {
        String search = "search: {method: grid, folds: 2, space: {kind: [logistic]}}";
        assertTrue(flattered(Recipes.run(images, "split: {folds: 2}", Recipes.LOGISTIC, search)));
        assertFalse(flattered(Recipes.run(images, "split: {test: 0.3}", Recipes.LOGISTIC, search)));
    }

    @Test
    void curvesRunFromCornerToCornerAndTheMatrixCountsAll() {
        Result result = Recipes.run(images, Map.of("split.file", Given.first(22, 6)), Progress.NONE,
                "split: {file: split.csv}", Recipes.LOGISTIC);
        Chart thresholds = chart(result, "thresholds");
        for (Layer layer : thresholds.panels().get(0).layers()) {
            Layer.Line line = (Layer.Line) layer;
            assertEquals(0, line.x()[0] + line.y()[0]);
            assertEquals(2, line.x()[line.x().length - 1] + line.y()[line.y().length - 1]);
        }
        int sum = 0;
        Panel matrix = chart(result, "confusion").panels().get(0);
        for (Layer layer : matrix.layers()) {
            sum += layer instanceof Layer.Note note && note.text().matches("[0-9]+") ? Integer.parseInt(note.text())
                    : 0;
        }
        assertEquals(12, sum);
        assertEquals("", matrix.x().label() + matrix.y().label(), "places of classes are no numbers");
        assertTrue(result.charts().stream().noneMatch(chart -> chart.id().equals("learning")), "a ruler has no epochs");
    }

    private static boolean flattered(Result result) {
        return result.warnings().stream().anyMatch(w -> w.contains("the folds flatter its best trial"));
    }

    private static Chart chart(Result result, String id) {
        return result.charts().stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow();
    }
}
