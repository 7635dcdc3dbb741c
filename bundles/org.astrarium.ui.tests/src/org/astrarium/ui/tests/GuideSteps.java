/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Follows a guide, step by step. */
final class GuideSteps {
    private GuideSteps() {
    }

    /** Opens the guides, at the one of that title; the first for none. */
    static void open(String title) {
        Ui.get(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.astrarium.ui.showGuide", null));
        if (!title.isEmpty()) {
            Combo choice = Widgets.named(Combo.class, "guide.choice");
            Ui.until("the combo has the keys", () -> choice.setFocus());
            for (int i = 0; i < Ui.get(choice::getItemCount) && !Ui.get(choice::getText).equals(title); i++) {
                int before = Ui.get(choice::getSelectionIndex);
                Hand.keys(SWT.ARROW_DOWN);
                Ui.until("the next guide", () -> choice.getSelectionIndex() > before);
            }
            assertEquals(title, Ui.get(choice::getText));
        }
    }

    static void close() {
        Ui.run(() -> Workbench.page().hideView(Workbench.page().findView("org.astrarium.ui.guide")));
    }

    static void carryOut(String label) {
        Button button = Widgets.named(Button.class, "guide.do");
        assertEquals(label, Ui.get(button::getText));
        Hand.click(button);
        Ui.await("the step done", () -> text(Button.class, "guide.next").equals("Next"));
    }

    static void next(int step) {
        Hand.click(Widgets.named(Button.class, "guide.next"));
        Ui.await("step " + step, () -> text(Label.class, "guide.step" + step).startsWith(step + " ")
                && text(Label.class, "guide.step" + (step - 1)).startsWith("\u2713"));
        assertTrue(Widgets.isThere("guide.next"));
    }

    /** What a label or a button says; nothing while the guide is being shown anew. */
    static String text(Class<? extends Control> type, String id) {
        Control control = Widgets.named(type, id);
        return Ui.get(() -> control.isDisposed() ? "" : control instanceof Label label ? label.getText()
                : ((Button) control).getText());
    }

    static void editor(String title) {
        Ui.until("the editor " + title, () -> {
            IEditorPart active = Workbench.page().getActiveEditor();
            return active != null && active.getTitle().startsWith(title);
        });
    }

    static RecipeState state(IFile recipe) {
        return RecipeStates.get().status(recipe).map(status -> status.state()).orElse(null);
    }
}
