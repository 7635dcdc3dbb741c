/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.astrarium.workspace.InstalledAnalyses;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class RecipeMarkersTest {
    private static final String GOOD = "astrarium: 1\ninput: data/small.csv\nwesenheit: {colour_coefficient: 1.9}\n";
    private static final String MISSPELT = "astrarium: 1\ninput: data/small.csv\nwesenheit: {color_coefficient: 1.9}\n";

    @TempDir
    Path folder;

    @AfterEach
    void removeProjects() throws Exception {
        Datasets.removeAll();
    }

    @Test
    void misspeltKeyIsMarkedAtItsLineUntilItIsMended() throws Exception {
        IProject project = Datasets.small(folder, "small");
        IFile recipe = Datasets.write(project, "law.cepheid", MISSPELT);
        Await.until("a marker", () -> Datasets.markers(recipe).size() == 1);
        IMarker marker = Datasets.markers(recipe).get(0);
        assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        assertTrue(message.startsWith("wesenheit.color_coefficient: "), message);
        assertTrue(message.contains("colour_coefficient"), "the nearest right name: " + message);
        assertEquals("wesenheit.color_coefficient", marker.getAttribute("key", ""));
        Datasets.write(project, "law.cepheid", GOOD);
        Await.until("no marker", () -> Datasets.markers(recipe).isEmpty());
    }

    @Test
    void textThatIsNotYamlIsMarkedAtItsLine() throws Exception {
        IProject project = Datasets.small(folder, "small");
        IFile recipe = Datasets.write(project, "law.cepheid", "astrarium: 1\ninput: data/small.csv\nfits: [bj\n");
        Await.until("a marker", () -> Datasets.markers(recipe).size() == 1);
        int line = Datasets.markers(recipe).get(0).getAttribute(IMarker.LINE_NUMBER, 0);
        assertTrue(line == 3 || line == 4, "the bracket opens in line 3, the text ends in line 4: " + line);
    }

    @Test
    void recipeOfAnUnknownAnalysisNamesItsPlugin() throws Exception {
        IProject project = Datasets.small(folder, "small");
        IFile recipe = Datasets.write(project, "survey.nosuch", "astrarium: 1\ninput: data/small.csv\n");
        Await.until("a marker", () -> Datasets.markers(recipe).size() == 1);
        String message = Datasets.markers(recipe).get(0).getAttribute(IMarker.MESSAGE, "");
        assertTrue(message.contains("org.astrarium.nosuch.feature"), message);
        assertTrue(RecipeFiles.isRecipe(recipe));
    }

    @Test
    void filesThatDoNotStartLikeRecipesAreLeftAlone() throws Exception {
        IProject project = Datasets.small(folder, "small");
        IFile notes = Datasets.write(project, "notes.memo", "what I thought\n");
        IFile recipe = Datasets.write(project, "law.cepheid", MISSPELT);
        Await.until("a marker of the recipe", () -> Datasets.markers(project).size() == 1);
        assertEquals(List.of(), Datasets.markers(notes));
        assertEquals(1, Datasets.markers(recipe).size());
    }

    @Test
    void analysesComeAndGoWithTheirBundles() throws Exception {
        IFile recipe = Datasets.importExample();
        assertTrue(InstalledAnalyses.now().find("cepheid").isPresent());
        Bundle bundle = Platform.getBundle("org.astrarium.cepheid");
        int[] calls = {0};
        Runnable end = InstalledAnalyses.onChange(() -> calls[0]++);
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
            assertTrue(InstalledAnalyses.now().find("cepheid").isEmpty());
            assertTrue(calls[0] > 0, "those who follow are told");
            Await.until("a marker of the orphaned recipe", () -> Datasets.markers(recipe).size() == 1);
            String message = Datasets.markers(recipe).get(0).getAttribute(IMarker.MESSAGE, "");
            assertTrue(message.contains("org.astrarium.cepheid.feature"), message);
            assertTrue(RecipeFiles.isRecipe(recipe), "its extension stays known");
        } finally {
            bundle.start(Bundle.START_TRANSIENT);
            end.run();
        }
        assertTrue(InstalledAnalyses.now().find("cepheid").isPresent());
        Await.until("no marker once the analysis is back", () -> Datasets.markers(recipe).isEmpty());
    }
}
