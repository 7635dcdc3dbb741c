/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeRuns;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a user does it: import, open, edit a key, run, cancel, run, look. */
class LeavittLawScenarioTest {
    private static final String PROJECT = "LMC Cepheids";
    private static final String RECIPE_EDITOR = "org.astrarium.ui.recipe";
    private static final String RESULT_EDITOR = "org.astrarium.ui.result";

    @TempDir
    Path folder;

    private GatedCepheids gate;

    @BeforeEach
    void clear() throws Exception {
        Workbench.clear();
        gate = new GatedCepheids();
    }

    @AfterEach
    void remove() throws Exception {
        Workbench.clear();
        gate.close();
    }

    @Test
    void importOpenEditRunCancelRunAndLook() throws Exception {
        importExamples();
        IFile recipe = Workbench.file(PROJECT, "leavitt.cepheid");
        openRecipe();
        editColourCoefficient(recipe);
        cancelFirstRun(recipe);
        Map<String, Object> first = runToTheEnd(recipe);
        assertEquals(Workbench.engineNumbers(recipe, folder.resolve("first")), first);
        lookAtFigures();
        openResultAgain();

        editCalibrators(recipe);
        cancelSecondRun(recipe, first);
        Map<String, Object> second = runToTheEnd(recipe);
        assertEquals(Workbench.engineNumbers(recipe, folder.resolve("second")), second);
        assertNotEquals(first.get("fits"), second.get("fits"), "other calibrators, other numbers");
    }

    /** File > Import > Examples, by the menu's keys. */
    private static void importExamples() {
        Hand.keys(SWT.ALT, 'f');
        Hand.keys('i');
        Tree choice = Widgets.waitFor(Tree.class, "the choice of imports",
                tree -> tree.getShell().getText().equals("Import"));
        Text filter = Widgets.waitFor(Text.class, "the filter of imports",
                text -> text.getShell() == choice.getShell());
        Widgets.retype(filter, "Examples");
        var item = Widgets.item(choice, "Astrarium", "Examples");
        Hand.click(choice, Ui.get(() -> Widgets.middle(item.getBounds())));
        Button next = Widgets.button("Next >");
        Ui.until("Next", next::isEnabled);
        Hand.click(next);
        Button box = Widgets.named(Button.class, "examples." + PROJECT);
        assertTrue(Ui.get(box::getSelection), "what is offered is ticked");
        Hand.click(Widgets.button("Finish"));
        IEditorPart editor = active(RECIPE_EDITOR);
        assertEquals("leavitt.cepheid", Ui.get(editor::getTitle), "the recipe is opened");
        Ui.run(() -> Workbench.page().closeAllEditors(false));
    }

    private static void openRecipe() {
        Workbench.expand(PROJECT);
        Workbench.open(IEditorPart.class, PROJECT, "leavitt.cepheid");
        active(RECIPE_EDITOR);
        assertFalse(Ui.get(Widgets.named(Button.class, "recipe.openResult")::isEnabled), "there is no result yet");
    }

    private static void editColourCoefficient(IFile recipe) throws Exception {
        assertTrue(Workbench.text(recipe).contains("wesenheit: {colour_coefficient: 1.90}"), "the example's value");
        Text field = Widgets.reveal(Widgets.named(Text.class, "wesenheit.colour_coefficient"));
        assertEquals("1.90", Ui.get(field::getText));
        Widgets.retype(field, "1.85");
        Ui.until("the YAML text to follow", () -> document().contains("wesenheit: {colour_coefficient: 1.85}"));
        assertTrue(Ui.get(() -> Workbench.page().getActiveEditor().isDirty()));
        assertTrue(Ui.get(() -> document().contains("# the stricter, the fewer stars")), "comments stay");
    }

    /** F5 saves and runs; Cancel stops at once. */
    private void cancelFirstRun(IFile recipe) throws Exception {
        gate.shut();
        Hand.keys(SWT.F5);
        Button cancel = Widgets.named(Button.class, "recipe.cancel");
        assertEquals(RecipeState.RUNNING, state(recipe));
        assertTrue(Workbench.text(recipe).contains("colour_coefficient: 1.85"), "saved before it is run");
        Hand.click(cancel);
        Ui.await("the end of the run", () -> RecipeRuns.running(recipe).isEmpty());
        Ui.await("never run", () -> state(recipe) == RecipeState.NEVER_RUN);
        gate.open();
        assertFalse(RecipeFiles.result(recipe).getLocation().toFile().exists());
        String front = Ui.get(() -> Workbench.page().getActiveEditor().getSite().getId());
        assertEquals(RECIPE_EDITOR, front, "no result opens");
    }

    private static Map<String, Object> runToTheEnd(IFile recipe) {
        Hand.keys(SWT.F5);
        active(RESULT_EDITOR);
        Ui.await("up to date", () -> state(recipe) == RecipeState.FRESH);
        Label answer = Widgets.named(Label.class, "result.answer");
        assertTrue(Ui.get(answer::getText).contains("LMC"), Ui.get(answer::getText));
        return Workbench.numbers(recipe);
    }

    private static void lookAtFigures() {
        for (String figure : new String[] {"figure.pl", "figure.sky", "figure.distances"}) {
            ChartCanvas canvas = Widgets.reveal(Widgets.named(ChartCanvas.class, figure));
            // Text alone, smoothed, has dozens of greys; points and lines bring colours. A blank canvas has one.
            Ui.await(figure + " drawn", () -> Screen.colours(canvas) > 30);
        }
    }

    /** A result that is open comes to the front, and no second one beside it. */
    private static void openResultAgain() {
        Workbench.open(IEditorPart.class, PROJECT, "leavitt.cepheid");
        active(RECIPE_EDITOR);
        Hand.click(Widgets.named(Button.class, "recipe.openResult"));
        active(RESULT_EDITOR);
        assertEquals(1L, Ui.get(() -> Arrays.stream(Workbench.page().getEditorReferences())
                .filter(editor -> RESULT_EDITOR.equals(editor.getId())).count()));
    }

    private static void editCalibrators(IFile recipe) throws Exception {
        Workbench.open(IEditorPart.class, PROJECT, "leavitt.cepheid");
        active(RECIPE_EDITOR);
        Text field = Widgets.reveal(Widgets.named(Text.class, "calibrators.where[1]"));
        assertEquals("parallax / parallax_error >= 10", Ui.get(field::getText));
        Widgets.retype(field, "parallax / parallax_error >= 8");
        Ui.until("the YAML text to follow", () -> document().contains("    - parallax / parallax_error >= 8     #"));
        assertTrue(Workbench.text(recipe).contains("parallax_error >= 10"), "not saved yet");
    }

    /** Shift+F5 stops at once; the earlier result is as it was. */
    private void cancelSecondRun(IFile recipe, Map<String, Object> before) {
        gate.shut();
        Hand.keys(SWT.F5);
        Widgets.named(Button.class, "recipe.cancel");
        Hand.keys(SWT.SHIFT, SWT.F5);
        Ui.await("the end of the run", () -> RecipeRuns.running(recipe).isEmpty());
        Ui.await("outdated", () -> state(recipe) == RecipeState.OUTDATED);
        gate.open();
        assertEquals(before, Workbench.numbers(recipe));
    }

    private static IEditorPart active(String id) {
        Ui.until("the editor " + id, () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getSite().getId().equals(id));
        return Ui.get(() -> Workbench.page().getActiveEditor());
    }

    private static String document() {
        IEditorPart editor = Workbench.page().getActiveEditor();
        ITextEditor source = editor.getAdapter(ITextEditor.class);
        return source.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }

    private static RecipeState state(IFile recipe) {
        return RecipeStates.get().status(recipe).map(status -> status.state()).orElse(null);
    }
}
