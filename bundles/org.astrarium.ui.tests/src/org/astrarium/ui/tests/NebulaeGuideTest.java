/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide through the classification of images, followed from its first step to its last. */
class NebulaeGuideTest {
    @BeforeEach
    void openGuide() throws Exception {
        Workbench.clear();
        Ui.get(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.astrarium.ui.showGuide", null));
        Combo choice = Widgets.named(Combo.class, "guide.choice");
        Ui.run(() -> {
            choice.select(choice.indexOf("What is that nebula?"));
            choice.notifyListeners(SWT.Selection, new Event());
        });
    }

    @AfterEach
    void clear() throws Exception {
        Ui.run(() -> Workbench.page().hideView(Workbench.page().findView("org.astrarium.ui.guide")));
        Workbench.clear();
    }

    @Test
    void everyStepDoesWhatItSays() throws Exception {
        carryOut("Import the Example");
        IFile recipe = Workbench.file(NebulaeData.EXAMPLE, "nebulae.classifier");
        Ui.await("the project", recipe::exists);
        next(2);
        carryOut("Show the Images");
        Ui.await("the page Images", () -> Widgets.isThere("images.gallery"));
        Ui.until("all of them", () -> NebulaeData.text("images.state").startsWith("120 sources of 3 classes"));
        next(3);
        carryOut("Open the Recipe");
        next(4);
        carryOut("Run");
        stop();
        Ui.await("up to date", () -> isFresh(recipe));
        next(5);
        carryOut("Open the Result");
        Widgets.named(Label.class, "result.answer");
        next(6);
        carryOut("Show the Predictions");
        Ui.until("the matrix", () -> NebulaeData.text("predictions.state").contains("of 120 sources held out"));
        Screen.save("guide-nebulae");
        next(7);
        assertEquals("Next", text("guide.next"), "nothing to press but that");
        next(8);
        carryOut("Scale by the Maximum");
        Ui.until("what the network would see",
                () -> NebulaeData.text("images.lookWords").contains("in units of its brightest pixel"));
        next(9);
        carryOut("Run");
        stop();
        Ui.await("up to date again", () -> Workbench.text(recipe).contains("normalise: maximum") && isFresh(recipe));
        next(10);
        Hand.click(Widgets.named(Button.class, "guide.next"));
        Widgets.named(Button.class, "guide.again");
    }

    /** Ends the trainings with what they have, as one does who has seen enough. */
    private static void stop() {
        Ui.await("it learns", () -> Widgets.isThere("recipe.liveText"));
        Hand.click(Widgets.named(Button.class, "recipe.finish"));
    }

    private static void carryOut(String label) {
        Button button = Widgets.named(Button.class, "guide.do");
        assertEquals(label, Ui.get(button::getText));
        Hand.click(Widgets.reveal(button));
        Ui.await("the step done", () -> text("guide.next").equals("Next"));
    }

    private static void next(int step) {
        Hand.click(Widgets.reveal(Widgets.named(Button.class, "guide.next")));
        Ui.await("step " + step, () -> text("guide.step" + step).startsWith(step + " ")
                && text("guide.step" + (step - 1)).startsWith("\u2713"));
    }

    /** What a label or a button says; nothing while the guide is being shown anew. */
    private static String text(String id) {
        Control control = Widgets.named(Control.class, id);
        return Ui.get(() -> control.isDisposed() ? "" : control instanceof Label label ? label.getText()
                : ((Button) control).getText());
    }

    private static boolean isFresh(IFile recipe) {
        return RecipeRuns.running(recipe).isEmpty()
                && RecipeStates.get().status(recipe).map(status -> status.state()).orElse(null) == RecipeState.FRESH;
    }
}
