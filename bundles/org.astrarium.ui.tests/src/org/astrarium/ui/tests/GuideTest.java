/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.ui.table.TableEditor;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide through the Leavitt law, followed from its first step to its last. */
class GuideTest {
    private static final String PROJECT = "LMC Cepheids";

    @BeforeEach
    void openGuide() throws Exception {
        Workbench.clear();
        Ui.get(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.astrarium.ui.showGuide", null));
    }

    @AfterEach
    void clear() throws Exception {
        Ui.run(() -> Workbench.page().hideView(Workbench.page().findView("org.astrarium.ui.guide")));
        Workbench.clear();
    }

    @Test
    void everyStepDoesWhatItSays() throws Exception {
        carryOut("Import the Example");
        IFile recipe = Workbench.file(PROJECT, "leavitt.cepheid");
        Ui.await("the project", recipe::exists);
        next(2);
        carryOut("Open the Table");
        TableEditor table = Workbench.active(TableEditor.class);
        Ui.until("the table read", () -> table.pane() != null);
        next(3);
        carryOut("Open the Recipe");
        editor("leavitt.cepheid");
        next(4);
        carryOut("Show the Law");
        Ui.await("the page Law", () -> Widgets.isThere("law.chart"));
        Screen.save("guide");
        next(5);
        assertEquals("Next", text(Button.class, "guide.next"), "nothing to press but that");
        next(6);
        carryOut("Run");
        Ui.await("up to date", () -> state(recipe) == RecipeState.FRESH && RecipeRuns.running(recipe).isEmpty());
        next(7);
        carryOut("Open the Result");
        Widgets.named(Label.class, "result.answer");
        next(8);
        carryOut("Set the Zero Point");
        editor("leavitt.cepheid");
        next(9);
        carryOut("Run");
        Ui.await("up to date again", () -> Workbench.text(recipe).contains("parallax_zero_point: -0.046")
                && state(recipe) == RecipeState.FRESH && RecipeRuns.running(recipe).isEmpty());
        next(10);
        Hand.click(Widgets.named(Button.class, "guide.next"));
        Widgets.named(Button.class, "guide.again");
    }

    private static void carryOut(String label) {
        Button button = Widgets.named(Button.class, "guide.do");
        assertEquals(label, Ui.get(button::getText));
        Hand.click(button);
        Ui.await("the step done", () -> text(Button.class, "guide.next").equals("Next"));
    }

    private static void next(int step) {
        Hand.click(Widgets.named(Button.class, "guide.next"));
        Ui.await("step " + step, () -> text(Label.class, "guide.step" + step).startsWith(step + " ")
                && text(Label.class, "guide.step" + (step - 1)).startsWith("\u2713"));
        assertTrue(Widgets.isThere("guide.next"));
    }

    /** What a label or a button says; nothing while the guide is being shown anew. */
    private static String text(Class<? extends Control> type, String id) {
        Control control = Widgets.named(type, id);
        return Ui.get(() -> control.isDisposed() ? "" : control instanceof Label label ? label.getText()
                : ((Button) control).getText());
    }

    private static void editor(String title) {
        Ui.until("the editor " + title, () -> {
            IEditorPart active = Workbench.page().getActiveEditor();
            return active != null && active.getTitle().startsWith(title);
        });
    }

    private static RecipeState state(IFile recipe) {
        return RecipeStates.get().status(recipe).map(status -> status.state()).orElse(null);
    }
}
