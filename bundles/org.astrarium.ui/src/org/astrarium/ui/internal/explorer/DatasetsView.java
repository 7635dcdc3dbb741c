/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.explorer;

import java.util.Arrays;
import org.astrarium.ui.internal.wizards.ImportExamplesWizard;
import org.astrarium.ui.internal.wizards.NewDatasetWizard;
import org.astrarium.ui.internal.wizards.Wizards;
import org.astrarium.ui.look.EmptyState;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;

/** The data sets with their files, recipes and results; while there is none, how to get one. */
public final class DatasetsView extends CommonNavigator {
    private final IResourceChangeListener changes = this::changed;
    private final StackLayout stack = new StackLayout();
    private Composite place;
    private Composite tree;
    private Composite nothing;

    @Override
    public void createPartControl(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(stack);
        tree = new Composite(place, SWT.NONE);
        tree.setLayout(new FillLayout());
        super.createPartControl(tree);
        getCommonViewer().setComparator(new DatasetOrder());
        nothing = new Composite(place, SWT.NONE);
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        new EmptyState(nothing, "No data sets yet", "Import the examples, or make a data set from a table of yours.")
                .button("Import Examples...", "datasets.importExamples",
                        () -> Wizards.open(new ImportExamplesWizard(), window))
                .button("New Data Set...", "datasets.newDataset", () -> Wizards.open(new NewDatasetWizard(), window));
        show();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private void changed(IResourceChangeEvent event) {
        IResourceDelta[] projects = event.getDelta().getAffectedChildren();
        if (Arrays.stream(projects).anyMatch(delta -> delta.getKind() != IResourceDelta.CHANGED)) {
            Display.getDefault().asyncExec(this::show);
        }
    }

    private void show() {
        if (!place.isDisposed()) {
            Control wanted = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 ? nothing : tree;
            if (stack.topControl != wanted) {
                stack.topControl = wanted;
                place.layout();
            }
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == nothing) {
            nothing.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
