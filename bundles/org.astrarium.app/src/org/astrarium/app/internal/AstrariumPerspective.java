/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Data sets at the left, editors in the middle, the table's columns and subsets at the right, what goes on and
 * goes wrong below.
 */
public final class AstrariumPerspective implements IPerspectiveFactory {
    /** The perspective's identifier. */
    public static final String ID = "org.astrarium.app.perspective";

    private static final String DATASETS = "org.astrarium.ui.datasets";
    private static final String COLUMNS = "org.astrarium.ui.columnsView";
    private static final String SUBSETS = "org.astrarium.ui.subsetsView";
    private static final String QUERIES = "org.astrarium.ui.queries";
    private static final String GUIDE = "org.astrarium.ui.guide";
    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(DATASETS, IPageLayout.LEFT, 0.17f, editors);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, editors);
        right.addView(COLUMNS);
        right.addPlaceholder(GUIDE);
        layout.addView(SUBSETS, IPageLayout.BOTTOM, 0.62f, "right");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.84f, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROGRESS_VIEW);
        below.addView(QUERIES);
        below.addView(LOG);
        layout.addNewWizardShortcut("org.astrarium.ui.newDataset");
        layout.addNewWizardShortcut("org.astrarium.ui.newRecipe");
        layout.addNewWizardShortcut("org.astrarium.ui.newMatch");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        for (String view : new String[] {DATASETS, COLUMNS, SUBSETS, GUIDE, IPageLayout.ID_PROBLEM_VIEW,
                IPageLayout.ID_PROGRESS_VIEW, QUERIES, LOG}) {
            layout.addShowViewShortcut(view);
        }
    }
}
