/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide to the clusters of the simulated cone, followed from its first step to its last. */
class ClusterGuideTest {

    @BeforeEach
    void openGuide() throws Exception {
        Workbench.clear();
        GuideSteps.open("Three clusters in one cone");
    }

    @AfterEach
    void clear() throws Exception {
        GuideSteps.close();
        Workbench.clear();
    }

    @Test
    void everyStepDoesWhatItSays() throws Exception {
        GuideSteps.carryOut("Import the Example");
        IFile recipe = Workbench.file(ClusterData.EXAMPLE, "clusters.cluster");
        Ui.await("the project", recipe::exists);
        GuideSteps.next(2);
        GuideSteps.carryOut("Open the Recipe");
        GuideSteps.editor("clusters.cluster");
        GuideSteps.next(3);
        GuideSteps.carryOut("Show the Stars");
        ChartCanvas motion = ClusterData.chart("motion");
        Hand.drag(motion, ClusterData.at(motion, -24, 18), ClusterData.at(motion, -21, 15),
                ClusterData.at(motion, -18, 12));
        Ui.until("the clump lights up on the sky",
                () -> ClusterData.chart("sky").getSelectedRows().cardinality() > 100);
        GuideSteps.next(4);
        GuideSteps.carryOut("Run");
        awaitRun(recipe);
        GuideSteps.next(5);
        GuideSteps.carryOut("Open the Result");
        Label answer = Widgets.named(Label.class, "result.answer");
        Ui.until("the three clusters found", () -> answer.getText().contains("found 3 clusters"));
        GuideSteps.next(6);
        GuideSteps.carryOut("Show the Members");
        Combo cluster = Widgets.named(Combo.class, "members.cluster");
        Ui.until("the three clusters", () -> cluster.getItemCount() == 4);
        Screen.save("guide-clusters");
        GuideSteps.next(7);
        assertEquals("Next", GuideSteps.text(Button.class, "guide.next"), "nothing to press but that");
        GuideSteps.next(8);
        GuideSteps.next(9);
        GuideSteps.carryOut("Ignore the Errors");
        GuideSteps.editor("clusters.cluster");
        GuideSteps.next(10);
        GuideSteps.carryOut("Run");
        awaitRun(recipe);
        String text = Workbench.text(recipe);
        assertEquals(2, text.split("\n    errors: deconvolve", -1).length - 1, "of three clusters");
        assertTrue(text.contains("errors: ignore"), text);
        Hand.click(Widgets.named(Button.class, "guide.next"));
        Widgets.named(Button.class, "guide.again");
    }

    /** A search and three fits with bootstrap: half a minute of a machine that has nothing else to do. */
    private static void awaitRun(IFile recipe) throws InterruptedException {
        Ui.await("the run begun", () -> RecipeRuns.running(recipe).isPresent() || isFresh(recipe));
        long end = System.nanoTime() + 300_000_000_000L;
        while (RecipeRuns.running(recipe).isPresent() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        Ui.await("up to date", () -> isFresh(recipe) && RecipeFiles.result(recipe).exists());
    }

    private static boolean isFresh(IFile recipe) {
        return GuideSteps.state(recipe) == RecipeState.FRESH && RecipeRuns.running(recipe).isEmpty();
    }
}
