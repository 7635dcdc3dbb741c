/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text of a recipe under the keyboard. */
class SourcePageTest {
    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void misspeltKeyIsMarkedAtItsLineUntilItIsMended() throws Exception {
        IFile recipe = TestData.importExample();
        String before = Workbench.text(recipe);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.open(IEditorPart.class, TestData.EXAMPLE, "leavitt.cepheid");
        Widgets.openPage("Source");
        StyledText source = Widgets.waitFor(StyledText.class, "the text",
                text -> ((StyledText) text).getText().startsWith("# The Leavitt law"));
        Hand.click(source);
        Hand.keys(SWT.CTRL, SWT.END);
        Hand.type("calibrator: {where: [abs(b) < 5]}");
        Ui.until("the key typed", () -> source.getText().endsWith("calibrator: {where: [abs(b) < 5]}"));
        Hand.keys(SWT.CTRL, 's');
        Ui.await("a marker", () -> Workbench.markers(recipe).size() == 1);
        IMarker marker = Workbench.markers(recipe).get(0);
        int last = before.split("\n", -1).length;
        assertEquals(last, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        assertTrue(message.startsWith("calibrator: ") && message.contains("calibrators"), message);
        Tree problems = Widgets.waitFor(Tree.class, "the list of problems", tree -> ((Tree) tree).getColumnCount() > 0
                && ((Tree) tree).getColumn(0).getText().equals("Description"));
        Ui.until("a row in it", () -> problems.getItemCount() == 1);
        Hand.keys(SWT.SHIFT, SWT.HOME);
        Hand.keys(SWT.DEL);
        Hand.keys(SWT.CTRL, 's');
        Ui.await("no marker", () -> Workbench.markers(recipe).isEmpty());
        assertEquals(before, Workbench.text(recipe));
    }
}
