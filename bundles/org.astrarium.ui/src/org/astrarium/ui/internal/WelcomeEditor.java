/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal;

import org.astrarium.ui.internal.query.NewQueryHandler;
import org.astrarium.ui.internal.guide.GuideView;
import org.astrarium.ui.internal.wizards.ImportExamplesWizard;
import org.astrarium.ui.internal.wizards.NewDatasetWizard;
import org.astrarium.ui.internal.wizards.Wizards;
import org.astrarium.ui.look.EmptyState;
import org.astrarium.ui.look.Icons;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** What to do first, in the place where recipes, tables and results will be. */
public final class WelcomeEditor extends EditorPart {
    /** The editor's identifier. */
    public static final String ID = "org.astrarium.ui.welcome";

    private Composite body;

    /** There is one welcome page; it is not kept from one start to the next. */
    public record Input() implements IEditorInput {
        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Icons.WELCOME.descriptor();
        }

        @Override
        public String getName() {
            return "Welcome";
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return "What to do first";
        }

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return null;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        body = new Composite(parent, SWT.NONE);
        body.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        body.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        new EmptyState(body, "From an archive's table to a publishable number",
                "A data set is a project with tables. A recipe in it says what an analysis does with a table; "
                        + "Run (F5) makes the result.")
                .button("Import Examples...", "welcome.importExamples",
                        () -> Wizards.open(new ImportExamplesWizard(), window))
                .button("New Data Set from a Table...", "welcome.newDataset",
                        () -> Wizards.open(new NewDatasetWizard(), window))
                .button("Query an Archive...", "welcome.query",
                        () -> NewQueryHandler.openLoose(window.getActivePage()))
                .button("Follow a Guide", "welcome.guide", () -> showGuide(window));
    }

    private static void showGuide(IWorkbenchWindow window) {
        try {
            window.getActivePage().showView(GuideView.ID);
        } catch (PartInitException e) {
            ILog.of(WelcomeEditor.class).error("The guide cannot be shown", e);
        }
    }

    @Override
    public void setFocus() {
        body.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
