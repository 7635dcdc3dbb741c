/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.astrarium.ui.table.TableEditor;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide through the Leavitt law, followed from its first step to its last. */
class GuideTest {
    private static final String PROJECT = "LMC Cepheids";

    @BeforeEach
    void openGuide() throws Exception {
        Workbench.clear();
        GuideSteps.open("");
    }

    @AfterEach
    void clear() throws Exception {
        GuideSteps.close();
        Workbench.clear();
    }

    @Test
    void everyStepDoesWhatItSays() throws Exception {
        GuideSteps.carryOut("Import the Example");
        IFile recipe = Workbench.file(PROJECT, "leavitt.cepheid");
        Ui.await("the project", recipe::exists);
        GuideSteps.next(2);
        GuideSteps.carryOut("Open the Table");
        TableEditor table = Workbench.active(TableEditor.class);
        Ui.until("the table read", () -> table.pane() != null);
        GuideSteps.next(3);
        GuideSteps.carryOut("Open the Recipe");
        GuideSteps.editor("leavitt.cepheid");
        GuideSteps.next(4);
        GuideSteps.carryOut("Show the Law");
        Ui.await("the page Law", () -> Widgets.isThere("law.chart"));
        Screen.save("guide");
        GuideSteps.next(5);
        assertEquals("Next", GuideSteps.text(Button.class, "guide.next"), "nothing to press but that");
        GuideSteps.next(6);
        GuideSteps.carryOut("Run");
        Ui.await("up to date", () -> GuideSteps.state(recipe) == RecipeState.FRESH
                && RecipeRuns.running(recipe).isEmpty());
        GuideSteps.next(7);
        GuideSteps.carryOut("Open the Result");
        Widgets.named(Label.class, "result.answer");
        GuideSteps.next(8);
        GuideSteps.carryOut("Set the Zero Point");
        GuideSteps.editor("leavitt.cepheid");
        GuideSteps.next(9);
        GuideSteps.carryOut("Run");
        Ui.await("up to date again", () -> Workbench.text(recipe).contains("parallax_zero_point: -0.046")
                && GuideSteps.state(recipe) == RecipeState.FRESH
                && RecipeRuns.running(recipe).isEmpty());
        GuideSteps.next(10);
        Hand.click(Widgets.named(Button.class, "guide.next"));
        Widgets.named(Button.class, "guide.again");
    }
}
