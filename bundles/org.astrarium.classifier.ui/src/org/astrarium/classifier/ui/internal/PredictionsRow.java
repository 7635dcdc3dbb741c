/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import org.astrarium.ui.look.Look;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Which sources are shown, and what else can be done with the result. */
final class PredictionsRow {
    private static final int WORDS = 60;

    private final Label words;
    private final Button all;
    private final Button table;
    private final Button apply;

    PredictionsRow(Composite parent, Runnable showAll, IFile recipe) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(2 * Look.UNIT, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        words = Look.named(new Label(row, SWT.NONE), "predictions.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WORDS, SWT.DEFAULT).applyTo(words);
        all = button(row, "Show All", "predictions.all", "Show the sources of all cells", showAll);
        table = button(row, "Table", "predictions.table", "Open the table of predictions: rows that are selected there are shown here",
                () -> openTable(recipe));
        apply = button(row, "Classify New Images\u2026", "predictions.apply", "Apply the model of this result to a folder of images",
                () -> ApplyWizard.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), recipe));
        enable(false);
        all.setEnabled(false);
    }

    private static Button button(Composite row, String text, String id, String tip, Runnable action) {
        Button button = Look.named(new Button(row, SWT.PUSH), id);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Says what is shown, and whether that is less than all. */
    void say(String text, boolean less) {
        words.setText(text.replace("&", "&&"));
        words.setToolTipText(words.getText());
        all.setEnabled(less);
    }

    /** What needs a result can be done or not. */
    void enable(boolean result) {
        table.setEnabled(result);
        apply.setEnabled(result);
    }

    private static void openTable(IFile recipe) {
        IFile file = RecipeFiles.result(recipe).getFolder("tables").getFile("predictions.vot");
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            ILog.of(PredictionsRow.class).error(file.getFullPath() + " cannot be opened", e);
        }
    }
}
