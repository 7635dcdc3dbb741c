/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import org.astrarium.ui.look.CountGrid;
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

/** The matrix, which sources are shown, and what else can be done with the result. */
final class PredictionsRow {
    private static final int WORDS = 60;

    private final CountGrid grid;
    private final Label words;
    private final Button all;
    private final Button table;
    private final Button apply;

    PredictionsRow(Composite parent, Runnable showAll, IFile recipe) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4 * Look.UNIT, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        grid = Look.named(new CountGrid(row, "truly", "called"), "predictions.grid");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(grid);
        Composite buttons = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.UNIT).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(buttons);
        all = button(buttons, "Show All", "predictions.all", "Show the sources of all cells", showAll);
        table = button(buttons, "Open Table", "predictions.table",
                "Open the table of predictions: rows that are selected there are shown here", () -> openTable(recipe));
        apply = button(buttons, "Classify Others\u2026", "predictions.apply",
                "Apply the model of this result to a folder of images",
                () -> ApplyWizard.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), recipe));
        words = Look.named(new Label(parent, SWT.NONE), "predictions.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WORDS,
                SWT.DEFAULT).applyTo(words);
        enable(false);
        all.setEnabled(false);
    }

    /** The matrix. */
    CountGrid grid() {
        return grid;
    }

    private static Button button(Composite row, String text, String id, String tip, Runnable action) {
        Button button = Look.named(new Button(row, SWT.PUSH), id);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
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
